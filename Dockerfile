FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY .mvn .mvn
COPY pom.xml README.md CHANGELOG.md LICENSE ./
COPY src/main src/main
COPY config config
COPY seeds seeds
RUN mvn -B -q -Dmaven.test.skip -Ddistribution.format=dir package \
 && mv target/rapporteur-*/rapporteur-* /opt/rapporteur

FROM eclipse-temurin:25-jre
COPY --from=build /opt/rapporteur /opt/rapporteur
# The first start leaves the AOT cache beside the jars; afterwards nothing there is written.
RUN /opt/rapporteur/bin/rapporteur --version \
 && install -d -o 10001 -g 10001 /var/cache/rapporteur
ENV XDG_CACHE_HOME=/var/cache
USER 10001:10001
VOLUME ["/opt/rapporteur/config", "/opt/rapporteur/seeds", "/var/cache/rapporteur"]
ENTRYPOINT ["/opt/rapporteur/bin/rapporteur"]
CMD ["discord"]
