package rapporteur.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The program's version as the build wrote it into the jar's manifest. */
final class Version implements IVersionProvider {

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(development)");
    }

    /**
     * Returns what tells this very build of the program, on this Java, from any other, or empty where it runs from
     * class files: the hash of the jar that the build leaves beside it.
     */
    static Optional<String> build() {
        CodeSource code = Version.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Optional.empty();
        }
        try {
            String hash = Files.readString(Path.of(code.getLocation().toURI()).resolveSibling("build"));
            return Optional.of(hash.strip() + " " + Runtime.version());
        } catch (IOException | URISyntaxException none) {
            return Optional.empty();
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"rapporteur " + number()};
    }
}
