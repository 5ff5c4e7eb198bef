package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingVariantFilterTest {

    @ParameterizedTest
    @CsvSource({
        "decentralisation, decentralization",
        "organised, organized",
        "labour, labor",
        "neighbouring, neighboring",
        "centre, center",
        "dialogue, dialog",
        "travelled, traveled",
        "defence, defense",
        "programme, program",
        "judgement, judgment",
        "anaemia, anemia"
    })
    void bringsTwoSpellingsToOne(String british, String american) {
        assertThat(SpellingVariantFilter.common(british)).isEqualTo(SpellingVariantFilter.common(american));
    }

    @ParameterizedTest
    @CsvSource({"filling, filing", "calling, caling", "course, corse", "killed, kiled"})
    void keepsOtherWordsApart(String one, String other) {
        assertThat(SpellingVariantFilter.common(one)).isNotEqualTo(SpellingVariantFilter.common(other));
    }
}
