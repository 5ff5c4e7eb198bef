package rapporteur.embedding;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.search.Embedder;
import rapporteur.text.Reasons;

/**
 * Remembers on disk the vectors of passages, so that a restart or an edited file embeds only what is new. Vectors lie
 * in one file per model, under a hash of the text and of how the model reads its language. A file that is damaged,
 * foreign, locked or can't be written costs time, never a wrong vector: each record is checked, and what fails is
 * embedded again. Questions are not kept.
 */
public final class VectorCache implements Embedder {

    /** What is lost when the process is killed meanwhile. */
    private static final int BATCH = 64;

    /** About 700,000 passages of 384 dimensions. */
    private static final long LARGEST_FILE = 1L << 30;

    private final Embedder model;
    private final Path path;
    private final VectorFile file;
    private boolean usable = true;
    private boolean toldOfDamage;

    /**
     * Puts a cache before a model.
     *
     * @param folder where the file is; made when there is something to keep
     */
    public VectorCache(Embedder model, Path folder) {
        this(model, folder, LARGEST_FILE);
    }

    VectorCache(Embedder model, Path folder, long largestFile) {
        this.model = model;
        String name = model.model() + ".vectors";
        this.path = folder.resolve(name);
        this.file = new VectorFile(
                folder, name, new VectorFormat(TextKey.of(model.model()), model.dimensions()), largestFile);
    }

    @Override
    public double floor(String language) {
        return model.floor(language);
    }

    @Override
    public boolean reads(String text) {
        return model.reads(text);
    }

    @Override
    public boolean knows(String language) {
        return model.knows(language);
    }

    @Override
    public int dimensions() {
        return model.dimensions();
    }

    @Override
    public String model() {
        return model.model();
    }

    @Override
    public float[] question(String text) {
        return model.question(text);
    }

    @Override
    public String reading(String language) {
        return model.reading(language);
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return passages(texts, "");
    }

    /**
     * {@inheritDoc} Those not remembered are embedded.
     *
     * @throws CancellationException where the thread is interrupted meanwhile; it stays interrupted
     */
    @Override
    public List<float[]> passages(List<String> texts, String language) {
        String reading = model.reading(language);
        Map<TextKey, String> missing = new LinkedHashMap<>();
        List<TextKey> keys = new ArrayList<>(texts.size());
        for (String text : texts) {
            TextKey key = TextKey.of(reading.isEmpty() ? text : reading + "\n" + text);
            keys.add(key);
            missing.put(key, text);
        }
        Map<TextKey, float[]> vectors = new HashMap<>(remembered(missing));
        missing.keySet().removeAll(vectors.keySet());
        embed(missing, language, vectors);
        return keys.stream().map(vectors::get).toList();
    }

    /** Embeds texts in batches of like length, which keeps the cores evenly busy, and remembers each batch at once. */
    private void embed(Map<TextKey, String> missing, String language, Map<TextKey, float[]> vectors) {
        List<Map.Entry<TextKey, String>> order = new ArrayList<>(missing.entrySet());
        order.sort(Comparator.comparingInt(entry -> entry.getValue().length()));
        for (int start = 0; start < order.size(); start += BATCH) {
            var batch = order.subList(start, Math.min(start + BATCH, order.size()));
            List<float[]> made =
                    model.passages(batch.stream().map(Map.Entry::getValue).toList(), language);
            Map<TextKey, float[]> added = LinkedHashMap.newLinkedHashMap(batch.size());
            for (int i = 0; i < batch.size(); i++) {
                added.put(batch.get(i).getKey(), made.get(i));
            }
            vectors.putAll(added);
            remember(added);
        }
    }

    private synchronized Map<TextKey, float[]> remembered(Map<TextKey, String> wanted) {
        if (!usable || wanted.isEmpty()) {
            return Map.of();
        }
        try {
            Map<TextKey, float[]> found = file.read(wanted.keySet());
            if (file.isDamaged() && !toldOfDamage) {
                toldOfDamage = true;
                log().warn("{} is damaged; what can't be trusted in it is made anew.", path);
            }
            return found;
        } catch (ClosedByInterruptException e) {
            throw interrupted();
        } catch (IOException e) {
            doWithout("read", e);
            return Map.of();
        }
    }

    private synchronized void remember(Map<TextKey, float[]> vectors) {
        if (!usable) {
            return;
        }
        try {
            if (!file.append(vectors)) {
                log().debug("{} is being written by another process; {} vectors are not kept", path, vectors.size());
            }
        } catch (ClosedByInterruptException e) {
            throw interrupted();
        } catch (IOException e) {
            doWithout("written", e);
        }
    }

    private static CancellationException interrupted() {
        return new CancellationException("Interrupted while using the cache of vectors");
    }

    private void doWithout(String what, IOException e) {
        usable = false;
        log().warn(
                        "{} can't be {} ({}); passages are embedded again at the next start. Check the folder and its permissions.",
                        path,
                        what,
                        Reasons.of(e));
    }

    /** Looked up when there is something to say, as setting up the logging would only delay an answer. */
    private static Logger log() {
        return LoggerFactory.getLogger(VectorCache.class);
    }
}
