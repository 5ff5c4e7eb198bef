package rapporteur.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import rapporteur.text.Reasons;

/** The model's graph at work: numbers of word pieces in, one vector out. Safe for use by many threads at once. */
final class Inference implements AutoCloseable {

    private static final int DIMENSIONS = 384;

    private final OrtEnvironment environment;
    private final MappedByteBuffer graph;
    private final OrtSession session;
    private final ReadWriteLock inUse = new ReentrantReadWriteLock();

    private Inference(OrtEnvironment environment, MappedByteBuffer graph) throws OrtException {
        this.environment = environment;
        this.graph = graph;
        try (SessionOptions options = options()) {
            this.session = environment.createSession(graph, options);
        }
    }

    /**
     * Loads ONNX Runtime and the graph of a folder.
     *
     * @throws ModelUnavailableException where one of them can't be loaded on this platform
     */
    static Inference open(ModelFolder folder) throws ModelUnavailableException {
        try {
            System.setProperty(
                    "onnxruntime.native.path", folder.nativeLibraries().toString());
            return new Inference(environment(), map(folder));
        } catch (OrtException | IOException | LinkageError e) {
            throw new ModelUnavailableException(
                    "The model for searching by meaning in " + folder.path() + " can't be loaded (" + reason(rootOf(e))
                            + "); see that the folder for temporary files can be written to, rebuild or reinstall, or"
                            + " set search.semantic = off.",
                    e);
        }
    }

    private static OrtEnvironment environment() {
        Path temporaryFiles = Path.of(System.getProperty("java.io.tmpdir"));
        UnpackingFolders before = UnpackingFolders.in(temporaryFiles);
        OrtEnvironment environment =
                OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "rapporteur");
        before.removeOneMadeSince(UnpackingFolders.in(temporaryFiles));
        return environment;
    }

    private static String reason(Throwable root) {
        return root instanceof IOException failure
                ? failure.getMessage() + ": " + Reasons.of(failure)
                : String.valueOf(root.getMessage());
    }

    private static MappedByteBuffer map(ModelFolder folder) throws IOException {
        try (FileChannel file = FileChannel.open(folder.graph())) {
            return file.map(MapMode.READ_ONLY, 0, file.size());
        }
    }

    /**
     * The graph was optimised when it was prepared, and is used where it lies in the mapped file instead of being
     * copied first. One thread runs it: for a question of a dozen words, waking a second one costs more than it does,
     * and many texts run side by side.
     */
    private static SessionOptions options() throws OrtException {
        SessionOptions options = new SessionOptions();
        options.setOptimizationLevel(OptLevel.NO_OPT);
        options.setIntraOpNumThreads(1);
        options.setMemoryPatternOptimization(false);
        options.addConfigEntry("session.use_ort_model_bytes_directly", "1");
        options.addConfigEntry("session.use_ort_model_bytes_for_initializers", "1");
        return options;
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /** Returns how many numbers a vector has. */
    int dimensions() {
        return DIMENSIONS;
    }

    /** Returns the mean of the vectors the model gives to the word pieces of one text. */
    float[] meanVector(int[] pieces) {
        long[] ids = new long[pieces.length];
        long[] attention = new long[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            ids[i] = pieces[i];
            attention[i] = 1;
        }
        inUse.readLock().lock();
        try (OnnxTensor idTensor = tensor(ids);
                OnnxTensor attentionTensor = tensor(attention);
                OnnxTensor typeTensor = tensor(new long[pieces.length]);
                OrtSession.Result result = session.run(Map.of(
                        "input_ids", idTensor, "attention_mask", attentionTensor, "token_type_ids", typeTensor))) {
            return mean(((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime failed on a text of " + pieces.length + " word pieces", e);
        } finally {
            inUse.readLock().unlock();
        }
    }

    private OnnxTensor tensor(long[] row) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(row), new long[] {1, row.length});
    }

    private static float[] mean(FloatBuffer rows) {
        int count = rows.remaining() / DIMENSIONS;
        float[] mean = new float[DIMENSIONS];
        float[] row = new float[DIMENSIONS];
        while (rows.hasRemaining()) {
            rows.get(row);
            for (int i = 0; i < DIMENSIONS; i++) {
                mean[i] += row[i] / count;
            }
        }
        return mean;
    }

    /** Frees the graph once no thread runs it; later runs fail with {@link IllegalStateException}. */
    @Override
    public void close() {
        inUse.writeLock().lock();
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("ONNX Runtime could not free the model", e);
        } finally {
            Reference.reachabilityFence(graph);
            inUse.writeLock().unlock();
        }
    }
}
