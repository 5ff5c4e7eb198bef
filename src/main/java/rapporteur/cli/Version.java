package rapporteur.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it into the jar's manifest. */
final class Version implements IVersionProvider {

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(development)");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"rapporteur " + number()};
    }
}
