package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.search.language.WordForWord;

class SentenceModelTest {

    private static final String ELECTIONS = "Elections must be inclusive and held throughout the territory.";
    private static final String TRAFFICKING = "Corruption was rampant, and illicit trafficking was growing.";
    private static final String RELIGION = "Militant Salafist groups implemented sharia in this secular state.";
    private static final String AID = "Foreign donors gave weapons and training to the armed forces.";

    private static SentenceModel model;

    @BeforeAll
    static void load() throws ModelUnavailableException {
        model = SentenceModel.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void readsFrenchPassagesInEnglishWords() {
        String french = "La pénurie d'eau a vidé les villages.";
        float[] read = model.passages(List.of(french), "fr").getFirst();

        assertThat(model.passages(List.of(new WordForWord().of(french))).getFirst())
                .containsExactly(read);
        assertThat(model.passages(List.of(french), "en").getFirst()).isNotEqualTo(read);
        assertThat(model.reading("fr")).isNotEmpty();
        assertThat(model.reading("en")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "should everybody be able to cast a ballot, 0",
        "smuggling across the Sahara, 1",
        "Islamist takeover, 2",
        "what did other countries do for the army, 3",
        "les élections, 0",
        "des groupes islamistes ont imposé la charia, 2",
    })
    void findsByMeaning(String question, int nearest) {
        List<float[]> passages = model.passages(List.of(ELECTIONS, TRAFFICKING, RELIGION, AID));
        float[] asked = model.question(question);

        int best = IntStream.range(0, passages.size())
                .boxed()
                .max((a, b) -> Double.compare(dot(asked, passages.get(a)), dot(asked, passages.get(b))))
                .orElseThrow();

        assertThat(best).isEqualTo(nearest);
    }

    @Test
    void givesAPassageTheSameVectorAloneAndInCompany() {
        List<String> texts = List.of(ELECTIONS, TRAFFICKING.repeat(30), "", AID, ELECTIONS);
        List<float[]> together = model.passages(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(together.get(i))
                    .containsExactly(model.passages(List.of(texts.get(i))).getFirst(), within(1e-5f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "🙂👩‍💻", "\uD800", "\uDC00\uD800", "\u0000", "((((", "العربية", "\u202Eabc"})
    void givesAnyTextAUnitVector(String text) {
        assertThat(length(model.question(text))).isEqualTo(1, within(1e-5));
        assertThat(length(model.passages(List.of(text)).getFirst())).isEqualTo(1, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "Who pays?, true",
        "Où vont les éleveurs ?, true",
        "42 %, true",
        "The word القصر means palace., true",
        "القصر (palace) مغلق., false",
        "Дворец закрыт., false",
        "宮殿, false"
    })
    void readsNoScriptsButTheLatinOne(String text, boolean read) {
        assertThat(model.reads(text)).isEqualTo(read);
    }

    @Test
    void readsTheBeginningOfALongText() {
        String beginning = "Elections were held in the north. ".repeat(200);
        String one = beginning + TRAFFICKING.repeat(1500);
        String other = beginning + "x".repeat(100_000);

        assertThat(model.question(one)).containsExactly(model.question(other));
    }

    @Test
    void answersFromManyThreadsAtOnce() {
        float[] alone = model.question("elections");

        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> model.question("elections")))
                .allSatisfy(vector -> assertThat(vector).containsExactly(alone, within(1e-5f)));
    }

    @Test
    void givesNoVectorsForNoTexts() {
        assertThat(model.passages(List.of())).isEmpty();
    }

    @Test
    void stopsWhenInterrupted() {
        List<String> many = IntStream.range(0, 1000).mapToObj(Integer::toString).toList();
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> model.passages(many));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void doesNotAnswerAfterItWasClosed() throws ModelUnavailableException {
        SentenceModel closed = SentenceModel.load();
        closed.close();

        assertThatIllegalStateException().isThrownBy(() -> closed.question("elections"));
    }

    @Test
    void saysWhatIsMissing(@TempDir Path folder) throws IOException {
        var empty = new ModelFolder(folder);
        assertThatExceptionOfType(ModelUnavailableException.class)
                .isThrownBy(() -> SentenceModel.load(empty))
                .withMessageContainingAll(folder.toString(), "search.semantic = off");

        Files.copy(ModelFolder.ofProgram().vocabulary(), empty.vocabulary());
        assertThatExceptionOfType(ModelUnavailableException.class)
                .isThrownBy(() -> SentenceModel.load(empty))
                .withMessageContainingAll("no library", System.getProperty("os.arch"), folder.toString());
    }

    @Test
    void saysThatTheGraphIsDamaged(@TempDir Path folder) throws IOException {
        var damaged = new ModelFolder(folder);
        Files.copy(ModelFolder.ofProgram().vocabulary(), damaged.vocabulary());
        Path link = folder.resolve("native");
        Files.createSymbolicLink(
                link, ModelFolder.ofProgram().path().resolve("native").toAbsolutePath());
        Files.writeString(damaged.graph(), "not a graph");

        assertThatExceptionOfType(ModelUnavailableException.class)
                .isThrownBy(() -> SentenceModel.load(damaged))
                .withMessageContaining("can't be loaded");
        Files.delete(link);
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static double length(float[] vector) {
        return Math.sqrt(dot(vector, vector));
    }
}
