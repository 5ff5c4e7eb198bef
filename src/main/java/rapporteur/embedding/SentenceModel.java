package rapporteur.embedding;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import rapporteur.search.Embedder;
import rapporteur.search.language.Language;
import rapporteur.search.language.WordForWord;

/**
 * The sentence-embedding model E5-small-v2, quantised to 8 bits, in this process. It reads the first
 * {@value #LONGEST_TEXT} word pieces of a text. Each text runs by itself: quantisation is over all that is run
 * together, so a vector made in company would depend on the company.
 *
 * <p>Safe for use by many threads at once.
 *
 * @see <a href="https://arxiv.org/abs/2212.03533">Wang et al., Text Embeddings by Weakly-Supervised Contrastive
 *     Pre-training</a>
 */
public final class SentenceModel implements Embedder, AutoCloseable {

    private static final int LONGEST_TEXT = 512;

    /** The model was trained with these before the two kinds of text. */
    private static final String QUESTION = "query: ";

    private static final String PASSAGE = "passage: ";

    private final WordPieces wordPieces;
    private final Inference inference;

    private SentenceModel(WordPieces wordPieces, Inference inference) {
        this.wordPieces = wordPieces;
        this.inference = inference;
    }

    /**
     * Loads the model that came with the program; takes about a third of a second and 100 MB of memory outside the
     * heap.
     *
     * @throws ModelUnavailableException where it can't run here
     */
    public static SentenceModel load() throws ModelUnavailableException {
        return load(ModelFolder.ofProgram());
    }

    static SentenceModel load(ModelFolder folder) throws ModelUnavailableException {
        try {
            WordPieces wordPieces = WordPieces.read(folder.vocabulary());
            return new SentenceModel(wordPieces, Inference.open(folder));
        } catch (IOException e) {
            throw new ModelUnavailableException(
                    "The vocabulary for searching by meaning can't be read (" + e.getMessage()
                            + "); rebuild or reinstall, or set search.semantic = off.",
                    e);
        }
    }

    /**
     * {@inheritDoc} Of 1,190 questions on other subjects three in four are further from all passages of the bundled
     * report; of its paraphrased questions none is. Texts put into English word for word are all nearer to one another.
     */
    @Override
    public double floor(String language) {
        return isPutIntoEnglish(language) ? 0.78 : 0.76;
    }

    /** {@inheritDoc} Of other scripts than the Latin one its word pieces are little more than single letters. */
    @Override
    public boolean reads(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .count();
        return 2 * latin >= letters;
    }

    /** {@inheritDoc} It was trained on English; a text in an unknown language is mostly that. */
    @Override
    public boolean knows(String language) {
        return language.isEmpty() || language.equals("en");
    }

    @Override
    public int dimensions() {
        return inference.dimensions();
    }

    /** {@inheritDoc} The name changes with anything that changes the vectors. */
    @Override
    public String model() {
        return "e5-small-v2-q";
    }

    @Override
    public float[] question(String text) {
        return vector(QUESTION + text);
    }

    /**
     * {@inheritDoc} All cores work on them, the longest texts first so that none is left alone with one at the end.
     *
     * @throws CancellationException where the thread is interrupted meanwhile; it stays interrupted
     */
    @Override
    public List<float[]> passages(List<String> texts) {
        int workers = Math.min(texts.size(), Runtime.getRuntime().availableProcessors());
        return workers > 1
                ? inParallel(texts, workers)
                : texts.stream().map(this::passage).toList();
    }

    /** {@inheritDoc} French is read in English words. */
    @Override
    public List<float[]> passages(List<String> texts, String language) {
        if (!isPutIntoEnglish(language)) {
            return passages(texts);
        }
        WordForWord english = new WordForWord();
        return passages(texts.stream().map(english::of).toList());
    }

    @Override
    public String reading(String language) {
        return isPutIntoEnglish(language) ? WordForWord.version() : "";
    }

    private static boolean isPutIntoEnglish(String language) {
        return language.equals(Language.FRENCH.tag());
    }

    private List<float[]> inParallel(List<String> texts, int workers) {
        float[][] vectors = new float[texts.size()][];
        int[] longestFirst = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -texts.get(i).length()))
                .mapToInt(i -> i)
                .toArray();
        AtomicInteger next = new AtomicInteger();
        Callable<Void> work = () -> {
            int turn;
            while ((turn = next.getAndIncrement()) < longestFirst.length && !Thread.interrupted()) {
                int i = longestFirst[turn];
                vectors[i] = passage(texts.get(i));
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
            for (Future<Void> done : pool.invokeAll(Collections.nCopies(workers, work))) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while embedding passages");
        } catch (ExecutionException e) {
            throw new IllegalStateException("The model failed on a passage", e.getCause());
        }
        return List.of(vectors);
    }

    private float[] passage(String text) {
        return vector(PASSAGE + text);
    }

    private float[] vector(String text) {
        float[] vector = inference.meanVector(wordPieces.encode(text, LONGEST_TEXT));
        double square = 0;
        for (float x : vector) {
            square += (double) x * x;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** Frees the model's memory, after what is under way is done. It can't be used any more. */
    @Override
    public void close() {
        inference.close();
    }
}
