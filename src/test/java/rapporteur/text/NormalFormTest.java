package rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;

class NormalFormTest {

    @Test
    void composesAndDecomposesAsUnicodeDoes() {
        assertThat(NormalForm.of("", Form.NFC)).isEmpty();
        assertThat(NormalForm.of("Toure\u0301", Form.NFC)).isEqualTo("Touré");
        assertThat(NormalForm.of("Touré ﬁ", Form.NFKD)).isEqualTo("Toure\u0301 fi");
        assertThat(NormalForm.of("a\u0301\u0316", Form.NFD)).isEqualTo("a\u0316\u0301");
        assertThat(NormalForm.of("\uD83D\uDE00\uD83D", Form.NFC)).isEqualTo("\uD83D\uDE00\uD83D");
    }

    @Test
    void losesNothingOfMarksWithoutEnd() {
        String marks = "\u0301\u0316".repeat(200_000);

        assertThat(NormalForm.of("e" + marks + "e\u0301", Form.NFC))
                .hasSize(1 + marks.length() - 1 + 1)
                .startsWith("é\u0316")
                .endsWith("é");
    }
}
