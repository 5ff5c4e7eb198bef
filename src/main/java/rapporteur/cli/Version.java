package rapporteur.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it into the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"rapporteur " + Objects.requireNonNullElse(version, "(development)")};
    }
}
