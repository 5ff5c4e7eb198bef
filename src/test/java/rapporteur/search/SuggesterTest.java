package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggesterTest {

    private static final Suggester SUGGESTER = new Suggester(
            List.of("Susanna D. Wing", "Emily Cole", "Emily Fornof", "Jonathan Pinckney", "Amadou Touré"));

    @Test
    void suggestsTheFirstValuesBeforeAnythingIsTyped() {
        assertThat(SUGGESTER.suggest("", 2)).containsExactly("Susanna D. Wing", "Emily Cole");
    }

    @Test
    void suggestsByTheBeginningOfAnyWord() {
        assertThat(SUGGESTER.suggest("em", 5)).containsExactly("Emily Cole", "Emily Fornof");
        assertThat(SUGGESTER.suggest("pinc", 5)).containsExactly("Jonathan Pinckney");
        assertThat(SUGGESTER.suggest("wing sus", 5)).containsExactly("Susanna D. Wing");
    }

    @Test
    void overlooksAccentsAndSlips() {
        assertThat(SUGGESTER.suggest("toure", 5)).containsExactly("Amadou Touré");
        assertThat(SUGGESTER.suggest("pinkney", 5)).containsExactly("Jonathan Pinckney");
    }

    @Test
    void suggestsNothingForWhatIsNowhereNear() {
        assertThat(SUGGESTER.suggest("zzz", 5)).isEmpty();
    }
}
