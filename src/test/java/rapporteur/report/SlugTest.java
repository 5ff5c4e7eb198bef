package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali's Precarious Democracy|malis-precarious-democracy",
                "Points clés : l’État|points-cles-letat",
                "  --Éléments / (2020)--  |elements-2020",
                "ﬁnance & trade|finance-trade",
                "Die Straße nach Łódź|die-strasse-nach-lodz",
                "تقرير|''",
                "'!!!'|''"
            })
    void keepsLettersAndDigitsOfAscii(String text, String slug) {
        assertThat(Slug.of(text, 60)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"one two three,7,one-two", "one two three,8,one-two", "abcdefghij,4,abcd", "ab cdefghij,4,ab"})
    void cutsAfterAWordWhereThereIsOne(String text, int limit, String slug) {
        assertThat(Slug.of(text, limit)).isEqualTo(slug);
    }
}
