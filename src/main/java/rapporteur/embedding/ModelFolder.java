package rapporteur.embedding;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Locale;

/**
 * The folder the model runs from: its graph, its vocabulary and ONNX Runtime's native libraries, all unpacked when the
 * program is built, so that no run writes files of its own.
 *
 * @param path where it lies
 */
record ModelFolder(Path path) {

    /** Names the folder of the jars. The launchers set it: a class from an AOT cache does not know where it lies. */
    private static final String JARS_PROPERTY = "rapporteur.lib";

    /**
     * Returns the folder called {@code model} in the one named by the system property {@value #JARS_PROPERTY}, else
     * beside the program's jar or class folder. It may not exist.
     */
    static ModelFolder ofProgram() {
        String jars = System.getProperty(JARS_PROPERTY);
        return new ModelFolder(jars == null ? program().resolveSibling("model") : Path.of(jars, "model"));
    }

    /** Returns the file of the model's graph, in ONNX Runtime's own format. */
    Path graph() {
        return path.resolve("model.ort");
    }

    /** Returns the file of the model's vocabulary: one word piece a line, its number the line's. */
    Path vocabulary() {
        return path.resolve("vocabulary.txt");
    }

    /**
     * Returns the folder of the native libraries for the platform this process runs on.
     *
     * @throws ModelUnavailableException where there are none for it
     */
    Path nativeLibraries() throws ModelUnavailableException {
        String system = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "");
        Path libraries = path.resolve("native").resolve(platform(system, processor));
        if (!Files.isDirectory(libraries)) {
            throw new ModelUnavailableException("There is no library for searching by meaning on " + system + " "
                    + processor + " in " + path + "; rebuild or reinstall, or set search.semantic = off.");
        }
        return libraries;
    }

    /** Returns ONNX Runtime's name for a platform, made of what Java calls the system and the processor. */
    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String family = name.contains("mac") ? "osx" : name.contains("win") ? "win" : name;
        return family + "-" + (processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor);
    }

    private static Path program() {
        CodeSource source = ModelFolder.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place is no path: " + source.getLocation(), e);
        }
    }
}
