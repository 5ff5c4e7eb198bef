package rapporteur.reading;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.report.Report;

/**
 * The file beside a report that says what the report itself does not: HOCON without substitutions, environment or
 * includes. What it states wins over what was read. A mistake in it costs a warning, never the report.
 */
final class Sidecar {

    /** A sidecar is a dozen lines. */
    private static final int LARGEST = 16 * 1024;

    /** Of brackets, and of paths such as {@code links.related-1}, for HOCON is parsed by recursion. */
    private static final int DEEPEST = 50;

    private final Path file;
    private final String name;
    private final List<String> warnings = new ArrayList<>();

    private Sidecar(Path file) {
        this.file = file;
        this.name = ReportFiles.name(file);
    }

    /**
     * Returns a reading corrected by the sidecar beside its file, or as it is where there is none.
     *
     * @param warnings what looked odd while reading
     */
    static Reading applyBeside(Path reportFile, Report report, List<String> warnings) {
        Path file = ReportFiles.sidecar(reportFile);
        if (file.equals(reportFile) || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Reading(report, warnings);
        }
        Sidecar sidecar = new Sidecar(file);
        Report corrected = sidecar.parse()
                .map(config -> new Corrections(config, sidecar.warnings::add).applyTo(report))
                .orElse(report);
        List<String> all = new ArrayList<>(warnings);
        sidecar.warnings.forEach(warning -> all.add(sidecar.name + ": " + warning + "."));
        return new Reading(corrected, all);
    }

    private Optional<Config> parse() {
        try {
            Optional<String> text = text();
            if (text.isEmpty()) {
                return Optional.empty();
            }
            ConfigParseOptions options = ConfigParseOptions.defaults()
                    .setSyntax(ConfigSyntax.CONF)
                    .setOriginDescription(name)
                    .setIncluder(new NoIncludes(
                            () -> warnings.add("\"include\" is not allowed in a sidecar and was left out")));
            return Optional.of(ConfigFactory.parseString(text.get(), options));
        } catch (IOException failure) {
            warnings.add("it could not be read, so the report stands as its own file has it; check its permissions");
        } catch (ConfigException mistake) {
            warnings.add(place(mistake) + "it is not valid HOCON, so the report stands as its own file has it; "
                    + "write lines such as title = \"…\"");
        }
        return Optional.empty();
    }

    private Optional<String> text() throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        boolean here =
                folder != null && folder.toRealPath().equals(file.toRealPath().getParent());
        if (!here || !Files.isRegularFile(file)) {
            warnings.add("it is no file of this folder and was not read; put a plain file in its place");
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        String text = decoded(bytes);
        if (bytes.length > LARGEST || depth(text) > DEEPEST) {
            warnings.add("it is too large or too deeply nested for a sidecar and was not read; it needs a dozen lines");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Bytes that are no UTF-8 are Windows-1252, as in a report. */
    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** Counts brackets as if none closed, for one in a string or a comment does not. */
    private static int depth(String text) {
        int brackets = 0;
        int path = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '{', '[' -> brackets++;
                case '.' -> path++;
                case '\n' -> path = 0;
                default -> {}
            }
            deepest = Math.max(deepest, brackets + path);
        }
        return deepest;
    }

    private static String place(ConfigException mistake) {
        return mistake.origin() == null || mistake.origin().lineNumber() < 1
                ? ""
                : "line " + mistake.origin().lineNumber() + ": ";
    }
}
