package rapporteur.search.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ChecksumIndexInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.ArrayUtil;

/**
 * How much two texts have in common by runs of four letters within words: it sees through endings, compounds and slips
 * no rule knows. The runs are weighted by how few passages have them, counted in a table by a hash of 16 bits, and
 * looked for in the text of a passage when it is a candidate; they are not indexed.
 */
public final class Grams {

    static final int LENGTH = 4;
    private static final int BUCKETS = 1 << 16;
    private static final String FILE = "grams";
    private static final int VERSION = 2;
    private static final char SEVERAL = '\uFFFF';

    /** What Latin characters are compared as, which saves most of the time to compare French. */
    private static final char[] LETTERS = letters();

    private static final double K1 = 1.2;
    private static final double B = 0.75;

    private final AtomicIntegerArray passagesByGram;
    private final LongAdder total = new LongAdder();
    private final LongAdder passages = new LongAdder();

    /** Begins with no passage counted. */
    public Grams() {
        this(new int[BUCKETS]);
    }

    private Grams(int[] passagesByGram) {
        this.passagesByGram = new AtomicIntegerArray(passagesByGram);
    }

    /** Keeps the counts beside an index. */
    void write(Directory directory) throws IOException {
        ByteBuffer counts = ByteBuffer.allocate(BUCKETS * Integer.BYTES);
        for (int i = 0; i < BUCKETS; i++) {
            counts.putInt(passagesByGram.get(i));
        }
        try (IndexOutput out = directory.createOutput(FILE, IOContext.DEFAULT)) {
            CodecUtil.writeHeader(out, FILE, VERSION);
            out.writeLong(total.sum());
            out.writeLong(passages.sum());
            out.writeBytes(counts.array(), counts.capacity());
            CodecUtil.writeFooter(out);
        }
    }

    /**
     * Returns the counts kept beside an index. They are taken in one piece, as a program that answers once has no time
     * to take each by itself.
     *
     * @throws IOException where they are not there whole
     */
    static Grams read(Directory directory) throws IOException {
        try (ChecksumIndexInput in = directory.openChecksumInput(FILE)) {
            CodecUtil.checkHeader(in, FILE, VERSION, VERSION);
            long allRuns = in.readLong();
            long allPassages = in.readLong();
            ByteBuffer counts = ByteBuffer.allocate(BUCKETS * Integer.BYTES);
            in.readBytes(counts.array(), 0, counts.capacity());
            CodecUtil.checkFooter(in);

            int[] passagesByGram = new int[BUCKETS];
            counts.asIntBuffer().get(passagesByGram);
            Grams grams = new Grams(passagesByGram);
            grams.total.add(allRuns);
            grams.passages.add(allPassages);
            return grams;
        }
    }

    /** Counts the runs of passages; each thread has its own. */
    final class Counter {

        private final int[] lastPassage = new int[BUCKETS];
        private final Runs runs = new Runs();
        private int passage;

        /** Counts a passage. */
        void count(String text, String heading) {
            passage++;
            runs.clear();
            runs.add(text);
            runs.add(heading);
            for (int i = 0; i < runs.count; i++) {
                int bucket = runs.buckets[i];
                if (lastPassage[bucket] != passage) {
                    lastPassage[bucket] = passage;
                    passagesByGram.incrementAndGet(bucket);
                }
            }
            total.add(runs.count);
            passages.increment();
        }
    }

    /** Prepares to compare passages with the words of a question. */
    public Comparison comparison(Iterable<String> words) {
        Runs runs = new Runs();
        words.forEach(runs::add);
        return new Comparison(
                Arrays.stream(runs.buckets, 0, runs.count).distinct().toArray());
    }

    /** Compares passages with one question; not safe from many threads. */
    public final class Comparison {

        private final byte[] slots = new byte[BUCKETS];
        private final double[] weights;
        private final int[] counts;
        private final double averageLength;
        private final Runs runs = new Runs();

        private Comparison(int[] buckets) {
            int most = Math.min(buckets.length, Byte.MAX_VALUE);
            weights = new double[most + 1];
            counts = new int[most + 1];
            double number = passages.sum();
            averageLength = Math.max(1, total.sum()) / Math.max(1, number);
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
        public double with(String text, String heading) {
            Arrays.fill(counts, 0);
            runs.clear();
            runs.add(text);
            runs.add(heading);
            for (int i = 0; i < runs.count; i++) {
                byte slot = slots[runs.buckets[i]];
                if (slot != 0) {
                    counts[slot]++;
                }
            }
            double norm = K1 * (1 - B + B * runs.count / averageLength);
            double score = 0;
            for (int i = 1; i < counts.length; i++) {
                score += weights[i] * counts[i] / (counts[i] + norm);
            }
            return score;
        }
    }

    /** The runs of texts by their hashes, in arrays that are used again: a question is compared with many passages. */
    private static final class Runs {

        private static final int USUAL_LENGTH = 2_000;

        private final char[] several = new char[4];
        private char[] letters = new char[USUAL_LENGTH];
        private int[] buckets = new int[USUAL_LENGTH];
        private int count;

        void clear() {
            count = 0;
        }

        void add(String text) {
            int length = fold(text);
            buckets = ArrayUtil.grow(buckets, count + length);
            long run = 0;
            int within = 0;
            for (int i = 0; i < length; i++) {
                within = letters[i] == 0 ? 0 : within + 1;
                run = run << 16 | letters[i];
                if (within >= LENGTH) {
                    buckets[count] = (int) ((run * 0x9E3779B97F4A7C15L) >>> 48);
                    count++;
                }
            }
        }

        /** Puts ASCII letters and digits for those of a text, 0 for what is none, and returns how many that makes. */
        private int fold(String text) {
            letters = ArrayUtil.grow(letters, text.length());
            int length = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                char letter = c < LETTERS.length ? LETTERS[c] : SEVERAL;
                if (letter == SEVERAL) {
                    length = foldToSeveral(c, length, text.length() - i);
                } else {
                    letters[length] = letter;
                    length++;
                }
            }
            return length;
        }

        private int foldToSeveral(char c, int length, int left) {
            int folded = 1;
            several[0] = 0;
            if (Character.isLetterOrDigit(c)) {
                several[0] = Character.toLowerCase(c);
                folded = ASCIIFoldingFilter.foldToASCII(several, 0, several, 0, 1);
            }
            letters = ArrayUtil.grow(letters, length + folded + left);
            System.arraycopy(several, 0, letters, length, folded);
            return length + folded;
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
}
