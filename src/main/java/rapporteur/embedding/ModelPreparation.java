package rapporteur.embedding;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs when the program is built: turns the model as published into the files of a {@link ModelFolder}. The graph is
 * optimised once here instead of at every start, and written in the format that can be used where it lies in a mapped
 * file; the vocabulary becomes a list of lines, which is read ten times as fast as JSON. Its whole words are also what
 * the search takes for common words.
 *
 * @see <a href="https://onnxruntime.ai/docs/performance/model-optimizations/ort-format-models.html">ORT format</a>
 */
final class ModelPreparation {

    private static final Logger log = LoggerFactory.getLogger(ModelPreparation.class);

    /** An entry of the vocabulary in a tokenizer.json, whose numbers count from 0 in the order of the entries. */
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)+)\":\\s*(\\d+)");

    private static final Pattern COMMON_WORD = Pattern.compile("[a-z]{4,}");

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(\\p{XDigit}{4})|(.))");

    private ModelPreparation() {}

    /**
     * Prepares the model found in the first folder into the second, and the list of common words into the file named
     * third. The graph, which takes longest, is left as it is where it was prepared before.
     */
    public static void main(String[] paths) throws IOException {
        Path source = Path.of(paths[0]);
        ModelFolder target = new ModelFolder(Path.of(paths[1]));
        List<String> vocabulary = vocabulary(Files.readString(only(source, "*-tokenizer.json")));
        Files.write(target.vocabulary(), vocabulary);
        Files.write(Path.of(paths[2]), commonWords(vocabulary));
        if (Files.exists(target.graph())) {
            return;
        }
        try {
            writeGraph(only(source, "*.onnx"), target);
        } catch (OrtException | ModelUnavailableException | LinkageError e) {
            log.warn("Built without searching by meaning: ONNX Runtime does not run here ({})", e.toString());
        }
    }

    private static void writeGraph(Path published, ModelFolder target)
            throws IOException, OrtException, ModelUnavailableException {
        System.setProperty("onnxruntime.native.path", target.nativeLibraries().toString());
        Path unfinished = target.path().resolve("model.unfinished");
        OrtEnvironment environment =
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "rapporteur");
        try (SessionOptions options = new SessionOptions()) {
            // the level above this one would tie the graph to the processor it is prepared on
            options.setOptimizationLevel(OptLevel.EXTENDED_OPT);
            options.setOptimizedModelFilePath(unfinished.toString());
            options.addConfigEntry("session.save_model_format", "ORT");
            environment.createSession(published.toString(), options).close();
        }
        Files.move(unfinished, target.graph(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Returns the words common enough that they are not cut into pieces, in the order of their letters. */
    static List<String> commonWords(List<String> vocabulary) {
        return vocabulary.stream()
                .filter(COMMON_WORD.asMatchPredicate())
                .sorted()
                .toList();
    }

    /** Returns the word pieces of a tokenizer.json in the order of their numbers. */
    static List<String> vocabulary(String json) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECE.matcher(json).region(json.indexOf("\"vocab\""), json.length());
        while (piece.find() && Integer.parseInt(piece.group(2)) == pieces.size()) {
            pieces.add(unescaped(piece.group(1)));
        }
        return pieces;
    }

    private static String unescaped(String json) {
        return ESCAPE.matcher(json)
                .replaceAll(escape -> Matcher.quoteReplacement(
                        escape.group(1) == null
                                ? escape.group(2)
                                : Character.toString(Integer.parseInt(escape.group(1), 16))));
    }

    private static Path only(Path folder, String glob) throws IOException {
        try (var files = Files.newDirectoryStream(folder, glob)) {
            var found = files.iterator();
            if (!found.hasNext()) {
                throw new NoSuchFileException(folder.resolve(glob).toString());
            }
            return found.next();
        }
    }
}
