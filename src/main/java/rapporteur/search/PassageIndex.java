package rapporteur.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passage;
import rapporteur.search.index.DiskIndex;
import rapporteur.search.index.DiskIndex.Access;
import rapporteur.search.index.Documents;
import rapporteur.search.index.Grams;
import rapporteur.search.index.MemoryDirectory;
import rapporteur.search.index.OpenIndex;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.PassageWriter;
import rapporteur.search.index.Scope;
import rapporteur.search.question.AskedWord;
import rapporteur.search.question.QuestionReader;

/**
 * The passages of a library, ready to be asked: one unchanging snapshot, safe to ask from many threads. Who may close
 * it while others ask has them {@linkplain #hold hold} it meanwhile.
 */
public final class PassageIndex implements AutoCloseable {

    private static final int BATCH = 64;

    /** So many passages are compared with a question one by one in a few milliseconds. */
    private static final int MOST_SCANNED = 50_000;

    private final OpenIndex index;
    private final Documents documents;
    private final QuestionReader questions;
    private final Answering answering;
    private final Subjects subjects;
    private final @Nullable Meaning meaning;
    private final AtomicBoolean closed = new AtomicBoolean();

    private PassageIndex(OpenIndex index, Documents documents, @Nullable Meaning meaning) throws IOException {
        this.index = index;
        this.documents = documents;
        this.questions = new QuestionReader(documents.languages());
        this.subjects = new Subjects(documents);
        this.answering = new Answering(documents, index.grams(), questions, meaning);
        this.meaning = meaning;
    }

    /** Indexes passages in memory. */
    public static PassageIndex of(Collection<PassageSequence> sequences) {
        List<PassageSequence> ordered = List.copyOf(sequences);
        try {
            Directory directory = MemoryDirectory.empty();
            Grams grams = new Grams();
            new PassageWriter(ordered, grams).write(directory);
            return of(new OpenIndex(directory, PassageWriter.open(directory), grams), ordered);
        } catch (IOException failed) {
            throw new UncheckedIOException("The passages could not be indexed in memory", failed);
        }
    }

    /**
     * Indexes passages on disk, or opens the index of the very same passages that was written there before.
     *
     * @param folder the folder for such indexes; it is made where it is missing, and the oldest are dropped from it
     * @throws IOException if the folder can't be used
     */
    public static PassageIndex onDisk(Collection<PassageSequence> sequences, Path folder) throws IOException {
        return kept(sequences, folder, Access.MAPPED);
    }

    /**
     * Indexes passages in memory, or loads the index of the very same passages that an earlier run left on disk, which
     * is quicker; it leaves one there itself where it can.
     *
     * @param folder the folder for such indexes; it is made where it is missing, and the oldest are dropped from it
     */
    public static PassageIndex prepared(Collection<PassageSequence> sequences, Path folder) {
        try {
            return kept(sequences, folder, Access.LOADED);
        } catch (IOException unusable) {
            return of(sequences);
        }
    }

    private static PassageIndex kept(Collection<PassageSequence> sequences, Path folder, Access access)
            throws IOException {
        List<PassageSequence> ordered = List.copyOf(sequences);
        return of(new DiskIndex(folder, access).open(ordered), ordered);
    }

    private static PassageIndex of(OpenIndex index, List<PassageSequence> ordered) throws IOException {
        return new PassageIndex(index, new Documents(index.reader(), ordered), null);
    }

    /** Is told how many passages of how many were taken into the search by meaning. */
    @FunctionalInterface
    public interface Progress {

        /**
         * Takes note.
         *
         * @param done the passages done
         * @param all the passages there are
         */
        void made(int done, int all);
    }

    /**
     * Returns this index with searching by meaning. This one stays as it is and answers meanwhile; the two share what
     * was indexed, which is there until both are closed.
     *
     * @param embedder the model; its vectors of all passages are made before this returns
     * @param progress is told as they are
     * @throws CancellationException if this index is closed meanwhile
     */
    public PassageIndex withMeaning(Embedder embedder, Progress progress) {
        float[][] vectors = new float[documents.count()][];
        FixedBitSet legible = new FixedBitSet(documents.count());
        int end;
        for (int start = 0; start < vectors.length; start = end) {
            end = endOfBatch(start);
            List<String> texts =
                    IntStream.range(start, end).mapToObj(this::embedded).toList();
            List<float[]> batch =
                    embedder.passages(texts, documents.language(start).tag());
            for (int doc = start; doc < end; doc++) {
                vectors[doc] = batch.get(doc - start);
                if (embedder.reads(texts.get(doc - start))) {
                    legible.set(doc);
                }
            }
            progress.made(end, vectors.length);
        }
        return with(new Meaning(embedder, new ScannedVectors(vectors), legible, documents));
    }

    /** Returns the document after the last of a batch, which is in one language. */
    private int endOfBatch(int start) {
        int end = start + 1;
        while (end < Math.min(documents.count(), start + BATCH)
                && documents.language(end) == documents.language(start)) {
            end++;
        }
        return end;
    }

    private PassageIndex with(Meaning other) {
        if (!hold()) {
            throw new CancellationException("The index was closed");
        }
        try {
            return new PassageIndex(index, documents, other);
        } catch (IOException failed) {
            release();
            throw new UncheckedIOException("The index could not be read", failed);
        }
    }

    /**
     * Returns this index with the passages nearest in meaning found through a graph, which is quicker where there are
     * many, and nearly as exact; empty where comparing each of them is as quick. To be used as with
     * {@link #withMeaning}.
     *
     * @throws CancellationException if this thread is interrupted or this index closed meanwhile: a graph of a hundred
     *     thousand passages takes minutes
     */
    public Optional<PassageIndex> withGraph() {
        if (meaning == null || meaning.count() <= MOST_SCANNED) {
            return Optional.empty();
        }
        try {
            return Optional.of(with(meaning.throughGraph()));
        } catch (IOException failed) {
            throw new UncheckedIOException("The graph of near passages could not be built", failed);
        }
    }

    /** Returns the words whose meaning stands for a passage. */
    private String embedded(int doc) {
        Passage passage = documents.passage(doc);
        return passage.heading() == null ? passage.text() : passage.heading() + "\n" + passage.text();
    }

    /** Returns how many passages there are. */
    public int passageCount() {
        return documents.count();
    }

    /** Finds the passages a question means, best first. Never fails for a text, whatever it is. */
    public Findings search(Question question) {
        try {
            return answering.answer(question);
        } catch (IOException failed) {
            throw new UncheckedIOException("The index could not be read", failed);
        }
    }

    /** Tells whether a question asks who wrote a report: of some that is told by no passage. */
    public boolean asksForAuthor(String question) {
        return questions.read(question).author();
    }

    /**
     * Ranks passages as {@link #search} does, best first, without cutting excerpts, and among them those it would not
     * show as too little speaks for them: for long rankings.
     */
    public List<RankedPassage> rank(Question question) {
        try {
            return answering.rank(question);
        } catch (IOException failed) {
            throw new UncheckedIOException("The index could not be read", failed);
        }
    }

    /**
     * Returns what a part of the library talks about: words that carry meaning, in their written form, those that stand
     * in most passages first.
     *
     * @param scope the part
     * @param limit the most subjects wanted
     */
    public List<String> subjects(Scope scope, int limit) {
        return subjects.of(scope, limit);
    }

    /**
     * Returns the most telling words of any text, such as a message in a channel, in the order they stand there, to be
     * asked as a question.
     *
     * @param text any text
     * @param limit the most words wanted
     */
    public String telling(String text, int limit) {
        Map<AskedWord, Integer> words = new LinkedHashMap<>();
        try {
            for (AskedWord word : questions.read(text).words()) {
                words.put(word, documents.frequency(word.stems()));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The index could not be read", failed);
        }
        return String.join(" ", Subjects.telling(words, limit));
    }

    /**
     * Keeps what was indexed there until it is {@linkplain #release released}, even if this index is closed meanwhile.
     *
     * @return whether that is so; where it is not, the index was closed before
     */
    public boolean hold() {
        return index.reader().tryIncRef();
    }

    /** Takes back one {@link #hold} that was granted. */
    public void release() {
        try {
            index.reader().decRef();
            if (index.reader().getRefCount() == 0) {
                index.directory().close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The index could not be closed", failed);
        }
    }

    /** Lets what was indexed go once nobody holds it any more. Closing again does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            release();
        }
    }
}
