package rapporteur.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordPiecesTest {

    private static WordPieces wordPieces;

    @BeforeAll
    static void readVocabulary() throws IOException {
        wordPieces = WordPieces.read(ModelFolder.ofProgram().vocabulary());
    }

    /** The numbers are those of Hugging Face's tokenizers 0.20 with the model's own tokenizer.json. */
    static Stream<Arguments> reference() {
        return Stream.of(
                numbers(""),
                numbers("elections", 3864),
                numbers("Why did the Tuareg rebellion return?", 2339, 2106, 1996, 10722, 12069, 2290, 7417, 2709, 1029),
                numbers(
                        "décentralisation sous Alpha Oumar Konaré",
                        11519,
                        7941,
                        6648,
                        27411,
                        6541,
                        15068,
                        7849,
                        12849,
                        26148),
                numbers(
                        "L’Espace d’interpellation démocratique",
                        1048,
                        1521,
                        9686,
                        15327,
                        1040,
                        1521,
                        6970,
                        11880,
                        13490,
                        7672,
                        7413),
                numbers(
                        "ΟΔΥΣΣΕΥΣ İstanbul Straße",
                        1169,
                        29722,
                        29735,
                        29733,
                        29733,
                        29723,
                        29735,
                        29733,
                        9960,
                        2358,
                        27807),
                numbers(
                        "$9.99 (50%) a_b@c.org",
                        1002, 1023, 1012, 5585, 1006, 2753, 1003, 1007, 1037, 1035, 1038, 1030, 1039, 1012, 8917),
                numbers("北京 and 東京タワー", 1781, 1755, 1998, 1879, 1755, 1709, 30262, 30265),
                numbers("한국어", 1469, 30006, 30021, 29991, 30014, 30020, 29999, 30008),
                numbers(
                        "soft\u00ADhyphen zero\u200Bwidth nbsp\u00A0here\u2028line",
                        3730,
                        10536,
                        8458,
                        2368,
                        5717,
                        9148,
                        11927,
                        2232,
                        1050,
                        5910,
                        2361,
                        2182,
                        2240),
                numbers("e\u0301te\u0301", 3802, 2063),
                numbers("🙂 peace", 100, 3521),
                numbers("antidisestablishmentarianism", 3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964),
                numbers("\u0000\u0007\uFFFD"),
                numbers("x".repeat(101), 100));
    }

    private static Arguments numbers(String text, int... between) {
        int[] numbers = new int[between.length + 2];
        numbers[0] = 101;
        System.arraycopy(between, 0, numbers, 1, between.length);
        numbers[between.length + 1] = 102;
        return Arguments.of(text, numbers);
    }

    @ParameterizedTest
    @MethodSource("reference")
    void agreesWithTheReference(String text, int[] numbers) {
        assertThat(wordPieces.encode(text, 512)).containsExactly(numbers);
    }

    @Test
    void leavesOutWhatIsBeyondTheLimit() {
        assertThat(wordPieces.encode("Why did the Tuareg rebellion return?", 6))
                .containsExactly(101, 2339, 2106, 1996, 10722, 102);
        assertThat(wordPieces.encode("Why did", 2)).containsExactly(101, 102);
        assertThat(wordPieces.encode("peace ".repeat(100_000), 512)).hasSize(512);
    }

    @Test
    void cutsAnyTextWithinTheLimitAndTheVocabulary() {
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(80); length > 0; length--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x180 : 0x10000));
            }

            int[] numbers = wordPieces.encode(text.toString(), 32);

            assertThat(numbers.length).isBetween(2, 32);
            assertThat(Arrays.stream(numbers)).allMatch(number -> number >= 0 && number < 30_522);
            assertThat(numbers[numbers.length - 1]).isEqualTo(102);
        }
    }

    @Test
    void takesTheLongestPieceFirst() {
        var small = new WordPieces(List.of("[UNK]", "[CLS]", "[SEP]", "un", "unable", "##able", "##ab", "##le"));

        assertThat(small.encode("unable unabable ablest", 20)).containsExactly(1, 4, 3, 6, 5, 0, 2);
    }

    @Test
    void refusesAFileThatIsNoVocabulary(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("vocabulary.txt"), "peace\nwar\n");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> WordPieces.read(file))
                .withMessageContainingAll(file.toString(), "[UNK]");
    }
}
