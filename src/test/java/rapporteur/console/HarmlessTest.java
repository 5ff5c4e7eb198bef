package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "l’État – «\u00A0Touré\u00A0»", "選挙", "سلام", "👩‍👩‍👧", "x\u200Fy"})
    void leavesWordsAsTheyAre(String text) {
        assertThat(Harmless.of(text)).isEqualTo(text);
    }

    @Test
    void keepsTextOnItsLine() {
        assertThat(Harmless.of("a\nb\rc\td\u2028e\u0085f")).isEqualTo("a b c d e f");
    }

    @Test
    void disarmsWhatWouldControlTheTerminal() {
        assertThat(Harmless.of("\u001B[2J\u009B31m\0\u007F")).isEqualTo("\uFFFD[2J\uFFFD31m\uFFFD\uFFFD");
        assertThat(Harmless.of("a\u202Eb\u2066c")).isEqualTo("abc");
        assertThat(Harmless.of("\uD83D 😀 \uDE00")).isEqualTo("\uFFFD 😀 \uFFFD");
    }
}
