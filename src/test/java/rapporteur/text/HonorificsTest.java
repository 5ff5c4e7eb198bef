package rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HonorificsTest {

    @Test
    void offerForNamesOnlyWhatIsSaidOfNothingElse() {
        Pattern beforeNames = Pattern.compile(Honorifics.alternatives());

        assertThat(Honorifics.has("professor")).isTrue();
        assertThat("Professor").matches(beforeNames);
        assertThat(Honorifics.has("justice")).isTrue();
        assertThat("Justice").doesNotMatch(beforeNames);
        assertThat(Honorifics.has("harbour")).isFalse();
    }
}
