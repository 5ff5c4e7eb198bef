package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import rapporteur.search.Embedder;

class VectorCacheTest {

    private static final int RECORD = 16 + 4 * 8 + 4;
    private static final int HEADER = 28;

    @TempDir
    Path folder;

    private final CountingEmbedder model = new CountingEmbedder("tiny", 8);
    private Path file;

    private final Logger logger = (Logger) LoggerFactory.getLogger(VectorCache.class);
    private final ListAppender<ILoggingEvent> warnings = new ListAppender<>();

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("tiny.vectors");
    }

    @BeforeEach
    void listen() {
        logger.setAdditive(false);
        logger.addAppender(warnings);
        warnings.start();
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(warnings);
        logger.setAdditive(true);
    }

    @Test
    void keepsApartWhatIsPutIntoOtherWords() {
        cache().passages(List.of("a"));
        cache().passages(List.of("a"), "en");
        assertThat(model.embedded).containsExactly("a");

        cache().passages(List.of("a", "b"), "fr");
        cache().passages(List.of("a", "b"), "fr");
        assertThat(model.embedded).containsExactly("a", "a", "b");

        model.reading = "two";
        cache().passages(List.of("a"), "fr");
        assertThat(model.embedded).containsExactly("a", "a", "b", "a");
    }

    @Test
    void embedsOnlyWhatIsNewAfterARestart() {
        cache().passages(List.of("a", "b"));

        assertThat(cache().passages(List.of("b", "c", "a"))).containsExactly(vectorsOf("b", "c", "a"));
        assertThat(model.embedded).containsExactly("a", "b", "c");
    }

    @Test
    void embedsATextThatComesTwiceOnce() {
        assertThat(cache().passages(List.of("a", "b", "a"))).containsExactly(vectorsOf("a", "b", "a"));
        assertThat(model.embedded).containsExactly("a", "b");
    }

    @Test
    void keepsNoQuestions() {
        assertThat(cache().question("a")).isEqualTo(model.vector("a"));
        assertThat(file).doesNotExist();
    }

    @Test
    void isForItsOwnerOnly() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");

        cache().passages(List.of("a"));

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void keepsTextsApartThatDifferInALoneSurrogateOnly() {
        cache().passages(List.of("\uD800", "?", "\uDC00", ""));

        assertThat(model.embedded).hasSize(4);
    }

    @Test
    void neverMixesModels() {
        cache().passages(List.of("a"));
        var other = new CountingEmbedder("other", 8);
        new VectorCache(other, folder).passages(List.of("a"));
        assertThat(other.embedded).containsExactly("a");

        var impostor = new CountingEmbedder("tiny", 16);
        assertThat(new VectorCache(impostor, folder).passages(List.of("a"))).containsExactly(impostor.vector("a"));
    }

    @Test
    void seesWhatItsOwnAndOtherCachesAddMeanwhile() throws IOException {
        VectorCache cache = cache();
        cache.passages(List.of("a"));
        cache().passages(List.of("b"));
        cache.passages(List.of("c"));
        model.embedded.clear();

        assertThat(cache.passages(List.of("a", "c"))).containsExactly(vectorsOf("a", "c"));
        assertThat(model.embedded).isEmpty();
    }

    @Test
    void noticesThatTheFileWasReplacedUnderIt() throws IOException {
        VectorCache cache = cache();
        cache.passages(List.of("a", "b"));
        assertThat(cache.passages(List.of("a", "b"))).containsExactly(vectorsOf("a", "b"));

        Files.delete(file);
        cache().passages(List.of("b", "a", "c"));

        assertThat(cache.passages(List.of("a", "b", "c"))).containsExactly(vectorsOf("a", "b", "c"));
        assertRemembered(List.of("a", "b", "c"));
    }

    @Test
    void answersFromAFileTruncatedAnywhere() throws IOException {
        List<String> texts = texts(0, 5);
        cache().passages(texts);
        byte[] whole = Files.readAllBytes(file);
        assertThat(whole).hasSize(HEADER + 5 * RECORD);

        for (int length = 0; length < whole.length; length += 3) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(cache().passages(texts)).containsExactly(vectorsOf(texts));
            assertRemembered(texts);
        }
    }

    @Test
    void trustsNoFlippedBit() throws IOException {
        List<String> texts = texts(0, 5);
        cache().passages(texts);
        byte[] sound = Files.readAllBytes(file);
        Random random = new Random(7);

        for (int i = 0; i < 200; i++) {
            byte[] flipped = sound.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);

            assertThat(cache().passages(texts)).containsExactly(vectorsOf(texts));
            assertRemembered(texts);
        }
    }

    @Test
    void trustsNoWellFormedRecordThatIsNoUnitVector() throws IOException {
        VectorFormat format = new VectorFormat(TextKey.of("tiny"), 8);
        ByteBuffer forged = ByteBuffer.allocate(HEADER + RECORD).put(format.header());
        format.writeRecord(forged, TextKey.of("a"), new float[] {Float.NaN, 0, 0, 0, 0, 0, 0, 0});
        Files.write(file, forged.array());

        assertThat(cache().passages(List.of("a"))).containsExactly(vectorsOf("a"));
    }

    @Test
    void replacesAForeignFile() throws IOException {
        Files.writeString(file, "Not vectors at all. ".repeat(1000));

        VectorCache cache = cache();
        assertThat(cache.passages(List.of("a"))).containsExactly(vectorsOf("a"));
        assertThat(cache.passages(List.of("b"))).containsExactly(vectorsOf("b"));
        assertThat(warned()).singleElement().asString().contains(file.toString(), "damaged", "made anew");
        assertRemembered(List.of("a", "b"));
        assertThat(Files.size(file)).isEqualTo(HEADER + 2 * RECORD);
    }

    @Test
    void doesWithoutAFolderItCanNotWriteTo() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file, not a folder");
        VectorCache cache = new VectorCache(model, occupied);

        assertThat(cache.passages(List.of("a"))).containsExactly(vectorsOf("a"));
        assertThat(cache.passages(List.of("a", "b"))).containsExactly(vectorsOf("a", "b"));
        assertThat(occupied).hasContent("a file, not a folder");
        assertThat(warned())
                .singleElement()
                .asString()
                .contains(occupied.toString(), "Check the folder")
                .doesNotContain("Exception");
    }

    @Test
    void doesWithoutAFileThatIsAFolder() throws IOException {
        Files.createDirectories(file.resolve("full"));

        assertThat(cache().passages(List.of("a"))).containsExactly(vectorsOf("a"));
    }

    @Test
    void writesNothingWhileAnotherHoldsTheLock() throws IOException {
        cache().passages(List.of("a"));
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(cache().passages(List.of("a", "b"))).containsExactly(vectorsOf("a", "b"));
        }
        assertThat(Files.size(file)).isEqualTo(HEADER + RECORD);
    }

    @Test
    void stopsWhenInterruptedAndWorksOn() {
        VectorCache cache = cache();
        cache.passages(List.of("a"));

        Thread.currentThread().interrupt();
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> cache.passages(List.of("a", "b")));
        assertThat(Thread.interrupted()).isTrue();

        assertThat(cache.passages(List.of("a", "b"))).containsExactly(vectorsOf("a", "b"));
        assertRemembered(List.of("a", "b"));
    }

    @Test
    void twoCachesMayFillOneFileAtOnce() {
        IntStream.range(0, 4).parallel().forEach(i -> {
            List<String> texts = texts(i * 50, i * 50 + 100);
            var mine = new VectorCache(new CountingEmbedder("tiny", 8), folder);
            assertThat(mine.passages(texts)).containsExactly(vectorsOf(texts));
        });

        assertThat(cache().passages(texts(0, 250))).containsExactly(vectorsOf(texts(0, 250)));
        assertRemembered(texts(0, 250));
    }

    @Test
    void dropsTheOlderHalfRatherThanGrowingWithoutEnd() throws IOException {
        long largest = HEADER + 100 * RECORD;
        for (int i = 0; i < 10; i++) {
            new VectorCache(model, folder, largest).passages(texts(i * 40, i * 40 + 40));
            assertThat(Files.size(file)).isLessThanOrEqualTo(largest);
        }
        assertRemembered(texts(360, 400));
    }

    private List<String> warned() {
        return warnings.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }

    private void assertRemembered(List<String> texts) {
        var fresh = new CountingEmbedder("tiny", 8);
        assertThat(new VectorCache(fresh, folder).passages(texts)).containsExactly(vectorsOf(texts));
        assertThat(fresh.embedded).isEmpty();
    }

    private VectorCache cache() {
        return new VectorCache(model, folder);
    }

    private float[][] vectorsOf(String... texts) {
        return vectorsOf(List.of(texts));
    }

    private float[][] vectorsOf(List<String> texts) {
        return texts.stream().map(model::vector).toArray(float[][]::new);
    }

    private static List<String> texts(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "text " + i).toList();
    }

    /** A model that gives every text a vector of its own and notes what it was asked. */
    private static final class CountingEmbedder implements Embedder {

        private final String name;
        private final int dimensions;
        private final List<String> embedded = new ArrayList<>();
        private String reading = "one";

        CountingEmbedder(String name, int dimensions) {
            this.name = name;
            this.dimensions = dimensions;
        }

        @Override
        public int dimensions() {
            return dimensions;
        }

        @Override
        public String model() {
            return name;
        }

        @Override
        public float[] question(String text) {
            return vector(text);
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            embedded.addAll(texts);
            return texts.stream().map(this::vector).toList();
        }

        @Override
        public String reading(String language) {
            return language.equals("fr") ? reading : "";
        }

        float[] vector(String text) {
            int seed = Arrays.hashCode(text.getBytes(StandardCharsets.UTF_16BE));
            double[] numbers = new Random(seed).doubles(dimensions, -1, 1).toArray();
            double length = Math.sqrt(Arrays.stream(numbers).map(x -> x * x).sum());
            float[] vector = new float[dimensions];
            for (int i = 0; i < dimensions; i++) {
                vector[i] = (float) (numbers[i] / length);
            }
            return vector;
        }
    }
}
