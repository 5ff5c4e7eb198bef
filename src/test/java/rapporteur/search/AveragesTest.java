package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import rapporteur.search.language.Language;

class AveragesTest {

    private static Averages averages(int english) {
        Averages averages = new Averages();
        for (int i = 0; i < 10; i++) {
            averages.add(Language.FRENCH, 0.80 + 0.01 * (i % 2));
        }
        for (int i = 0; i < english; i++) {
            averages.add(Language.ENGLISH, 0.70 + 0.01 * (i % 2));
        }
        return averages;
    }

    @Test
    void aPassageIsComparedWithThoseOfItsLanguage() {
        Averages averages = averages(10);

        assertThat(averages.standardised(Language.FRENCH, 0.805)).isCloseTo(0, within(1e-9));
        assertThat(averages.standardised(Language.ENGLISH, 0.705)).isCloseTo(0, within(1e-9));
        assertThat(averages.standardised(Language.ENGLISH, 0.75))
                .isGreaterThan(averages.standardised(Language.FRENCH, 0.81));
    }

    @Test
    void fewPassagesOfALanguageAreComparedWithAll() {
        assertThat(averages(2).standardised(Language.ENGLISH, 0.705)).isLessThan(0);
    }
}
