package rapporteur.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * How much two texts have in common by runs of four letters within words: it sees through endings, compounds and slips
 * no rule knows. The runs are weighted by how few passages have them, counted in a table by a hash of 16 bits, and
 * looked for in the text of a passage when it is a candidate; they are not indexed.
 */
final class Grams {

    static final int LENGTH = 4;
    private static final int BUCKETS = 1 << 16;
    private static final String FILE = "grams";
    private static final int VERSION = 1;
    private static final char SEVERAL = '\uFFFF';

    /** What Latin characters are compared as, which saves most of the time to compare French. */
    private static final char[] LETTERS = letters();

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final AtomicIntegerArray passagesByGram = new AtomicIntegerArray(BUCKETS);
    private final LongAdder total = new LongAdder();
    private final LongAdder passages = new LongAdder();

    /** Keeps the counts beside an index. */
    void write(Directory directory) throws IOException {
        try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, FILE, VERSION);
            out.writeLong(total.sum());
            out.writeLong(passages.sum());
            for (int i = 0; i < BUCKETS; i++) {
                out.writeInt(passagesByGram.get(i));
            }
            CodecUtil.writeFooter(out);
        }
    }

    /**
     * Takes the counts kept beside an index.
     *
     * @throws IOException where they are not there whole
     */
    void read(Directory directory) throws IOException {
        try (ChecksumIndexInput in = directory.openChecksumInput(FILE)) {
            CodecUtil.checkHeader(in, FILE, VERSION, VERSION);
            long allRuns = in.readLong();
            long allPassages = in.readLong();
            int[] counts = new int[BUCKETS];
            for (int i = 0; i < BUCKETS; i++) {
                counts[i] = in.readInt();
            }
            CodecUtil.checkFooter(in);
            total.add(allRuns);
            passages.add(allPassages);
            for (int i = 0; i < BUCKETS; i++) {
                passagesByGram.set(i, counts[i]);
            }
        }
    }

    /** Takes the runs of a text. */
    private interface Taker {
        void take(int bucket);
    }

    /** Counts the runs of passages; each thread has its own. */
    final class Counter {

        private final int[] lastPassage = new int[BUCKETS];
        private int passage;
        private int length;

        /** Counts a passage. */
        void count(String text, String heading) {
            passage++;
            length = 0;
            forEach(text, this::take);
            forEach(heading, this::take);
            total.add(length);
            passages.increment();
        }

        private void take(int bucket) {
            length++;
            if (lastPassage[bucket] != passage) {
                lastPassage[bucket] = passage;
                passagesByGram.incrementAndGet(bucket);
            }
        }
    }

    /** Prepares to compare passages with the words of a question. */
    Comparison comparison(Iterable<String> words) {
        Set<Integer> buckets = new HashSet<>();
        words.forEach(word -> forEach(word, buckets::add));
        return new Comparison(buckets);
    }

    /** Compares passages with one question; not safe from many threads. */
    final class Comparison {

        private final byte[] slots = new byte[BUCKETS];
        private final double[] weights;
        private final int[] counts;
        private final double averageLength;
        private int length;

        private Comparison(Set<Integer> buckets) {
            int most = Math.min(buckets.size(), Byte.MAX_VALUE);
            weights = new double[most + 1];
            counts = new int[most + 1];
            double number = passages.sum();
            averageLength = total.sum() / Math.max(1, number);
            int slot = 0;
            for (int bucket : buckets) {
                if (slot < most) {
                    slot++;
                    slots[bucket] = (byte) slot;
                    int frequency = passagesByGram.get(bucket);
                    weights[slot] = Math.log(1 + (number - frequency + 0.5) / (frequency + 0.5));
                }
            }
        }

        /** Returns how much a passage has in common with the question: BM25 over runs of letters. */
        double with(String text, String heading) {
            Arrays.fill(counts, 0);
            length = 0;
            forEach(text, this::take);
            forEach(heading, this::take);
            double norm = K1 * (1 - B + B * length / averageLength);
            double score = 0;
            for (int i = 1; i < counts.length; i++) {
                score += weights[i] * counts[i] / (counts[i] + norm);
            }
            return score;
        }

        private void take(int bucket) {
            length++;
            counts[slots[bucket]]++;
        }
    }

    private static void forEach(String text, Taker taker) {
        char[] folded = new char[4];
        long run = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = c < LETTERS.length ? LETTERS[c] : SEVERAL;
            if (letter != SEVERAL) {
                run = letter == 0 ? 0 : run << 16 | letter;
                letters = letter == 0 ? 0 : letters + 1;
                takeLast(run, letters, taker);
            } else if (Character.isLetterOrDigit(c)) {
                folded[0] = Character.toLowerCase(c);
                int length = ASCIIFoldingFilter.foldToASCII(folded, 0, folded, 0, 1);
                for (int j = 0; j < length; j++) {
                    run = run << 16 | folded[j];
                    letters++;
                    takeLast(run, letters, taker);
                }
            } else {
                run = 0;
                letters = 0;
            }
        }
    }

    /** Returns for each Latin character the ASCII letter or digit it folds to, 0 for none, and a mark for several. */
    private static char[] letters() {
        char[] letters = new char[0x250];
        char[] folded = new char[4];
        for (char c = 0; c < letters.length; c++) {
            if (Character.isLetterOrDigit(c)) {
                folded[0] = Character.toLowerCase(c);
                int length = ASCIIFoldingFilter.foldToASCII(folded, 0, folded, 0, 1);
                letters[c] = length == 1 ? folded[0] : SEVERAL;
            }
        }
        return letters;
    }

    private static void takeLast(long run, int letters, Taker taker) {
        if (letters >= LENGTH) {
            taker.take((int) ((run * 0x9E3779B97F4A7C15L) >>> 48));
        }
    }
}
