package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Łukasz Żmuda, lukasz zmuda",
        "ØYVIND ÆRØ, oyvind aero",
        "Đinđić, dindic",
        "Straße, strasse",
        "Cœur, coeur",
        "ﬁnance, finance",
        "Þóra Sigurðardóttir, thora sigurdardottir",
        "Ħamrun, hamrun",
        "O’Neill, o’neill",
        "Αλέξης, αλεξης"
    })
    void areLeftWithoutWhatOneMayNotType(String text, String plain) {
        assertThat(Letters.plain(text)).isEqualTo(plain);
    }
}
