package rapporteur.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordForWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            La guerre a vidé l'école.           | La war a empty l'school.
            Les écoles, la stabilité et la paix | Les school, la stability et la peace
            Les sinistrés sans seau ni bidon    | Les victim sans bucket ni jerrycan
            Kivuvu et les siens                 | Kivuvu et les siens
            ''                                  | ''
            """)
    void putsTheWordsThatCarryMeaningIntoEnglish(String french, String english) {
        assertThat(new WordForWord().of(french)).isEqualTo(english);
    }
}
