package rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps the packages to the dependencies they are meant to have, so that arrows point one way. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("jmh_generated"))
            .importPackages("rapporteur");

    /** What every package may use. */
    private static final List<String> EVERYONES =
            List.of("java..", "org.slf4j..", "org.jspecify..", "rapporteur.text..");

    /** What each package may use besides; {@code cli}, which wires them all, is free. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            entry("text"),
            entry("store"),
            entry("report"),
            entry(
                    "reading",
                    "rapporteur.report..",
                    "org.jsoup..",
                    "org.commonmark..",
                    "org.apache.pdfbox..",
                    "org.apache.fontbox..",
                    "com.typesafe.."),
            entry("library", "rapporteur.report..", "rapporteur.reading..", "rapporteur.store.."),
            entry(
                    "search",
                    "rapporteur.report..",
                    "rapporteur.store..",
                    "org.apache.lucene..",
                    "org.tartarus.snowball..",
                    "org.apache.commons.codec.language.."), // how words sound
            entry("embedding", "rapporteur.search..", "rapporteur.store..", "ai.onnxruntime.."),
            entry("briefing", "rapporteur.report..", "rapporteur.library..", "rapporteur.search.."),
            entry(
                    "discord",
                    "rapporteur.briefing..",
                    "rapporteur.library..", // what an answer holds
                    "rapporteur.report..",
                    "rapporteur.search..", // what an answer holds
                    "rapporteur.settings..",
                    "net.dv8tion.jda..",
                    "com.neovisionaries.ws..", // JDA's sockets
                    "okhttp3.."),
            entry(
                    "console",
                    "rapporteur.briefing..",
                    "rapporteur.library..", // what an answer holds
                    "rapporteur.report..",
                    "rapporteur.search..", // what an answer holds
                    "org.jline..",
                    "com.fasterxml.jackson.."),
            entry("evaluation", "rapporteur.report..", "rapporteur.search..", "com.fasterxml.jackson.."),
            entry(
                    "bench",
                    "rapporteur.report..",
                    "rapporteur.library..",
                    "rapporteur.search..",
                    "rapporteur.briefing..",
                    "org.apache.lucene..",
                    "org.openjdk.jmh..",
                    "com.fasterxml.jackson.."),
            entry("settings", "com.typesafe.."));

    private static Map.Entry<String, List<String>> entry(String name, String... mayUse) {
        return Map.entry(name, List.of(mayUse));
    }

    private static final List<String> FREE = List.of("cli");

    static final List<String> PACKAGES = List.copyOf(ALLOWED.keySet());

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void eachPackageUsesOnlyWhatItMay(String name) {
        var own = "rapporteur." + name + "..";
        var allowed = Stream.of(List.of(own), EVERYONES, ALLOWED.get(name))
                .flatMap(List::stream)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(CLASSES)
                .extracting(ArchitectureTest::topPackage)
                .allMatch(name -> ALLOWED.containsKey(name) || FREE.contains(name));
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("rapporteur.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching("rapporteur.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatLivesThereAndForbidsNulls() {
        var packages = CLASSES.stream().map(JavaClass::getPackage).collect(toSet());

        assertThat(packages).allMatch(p -> p.tryGetPackageInfo().isPresent() && p.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void onlyTheTerminalsPackagesWriteToStandardStreams() {
        noClasses()
                .that()
                .resideOutsideOfPackages("rapporteur.cli..", "rapporteur.console..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }

    private static String topPackage(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }
}
