package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Wording;

class LineCompleterTest {

    private static final String MALI = Samples.mali().id();

    private static List<String> offered(String line) {
        List<Candidate> candidates = new ArrayList<>();
        new LineCompleter(Samples.briefing(Samples.mali()), Wording.of(Locale.ENGLISH))
                .complete(
                        mock(LineReader.class),
                        new LineParser().parse(line, line.length(), ParseContext.COMPLETE),
                        candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    @Test
    void offersCommandsThenValuesThenOptions() {
        assertThat(offered("/rep")).containsExactly("/report");
        assertThat(offered("/report ")).containsExactly(MALI);
        assertThat(offered("/report report:")).containsExactly("report:" + MALI);
        assertThat(offered("/ask elections r")).containsExactly("elections report:");
    }

    @Test
    void completesAValueOfSeveralWordsAsAWhole() {
        assertThat(offered("/author Emily "))
                .contains("Emily Cole", "Emily Fornof")
                .doesNotContain("Susan Stigant");
        assertThat(offered("/author emily c")).containsExactly("Emily Cole");
        assertThat(offered("/related since:2020 nonviolent ac")).containsExactly("Nonviolent Action");
        assertThat(offered("/report Mali's prec")).containsExactly(MALI);
        assertThat(offered("/ask the elections r")).containsExactly("the elections report:");
    }

    @Test
    void offersNothingForAnOptionThatIsGiven() {
        assertThat(offered("/report report:" + MALI + " ")).isEmpty();
        assertThat(offered("/ask elections report:" + MALI + " ")).isEmpty();
    }
}
