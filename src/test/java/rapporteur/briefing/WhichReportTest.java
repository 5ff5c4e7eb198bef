package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.briefing.Answer.Reason;
import rapporteur.report.Report;

class WhichReportTest {

    private static final Report NORTH = Samples.bare("peace-in-the-north", "A truce holds.");
    private static final Report SOUTH = Samples.bare("peace-in-the-south", "A truce breaks.");
    private static final Briefing SEVERAL = Samples.briefing(NORTH, SOUTH, Samples.water());

    private static Answer.Refused refused(String report) {
        return (Answer.Refused) SEVERAL.answer(new Overview(report));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eau-au-sahel", "L'eau", "l’EAU au SAHEL", "the Sahel report", "sahel", "  sahel "})
    void takesAnIdOrAPartOfATitle(String named) {
        assertThat(SEVERAL.answer(new Overview(named)))
                .isInstanceOfSatisfying(
                        Overview.Found.class,
                        found -> assertThat(found.report()).isEqualTo(Samples.water()));
    }

    @Test
    void asksWhichWhereSeveralMatch() {
        assertThat(refused("peace").reason()).isEqualTo(Reason.SEVERAL_REPORTS);
        assertThat(refused("peace").choices()).containsExactly("peace-in-the-north", "peace-in-the-south");
    }

    @Test
    void asksWhichWhereNoneIsNamed() {
        assertThat(refused(null).reason()).isEqualTo(Reason.WHICH_REPORT);
        assertThat(refused(null).choices()).hasSize(3);
    }

    @Test
    void namesSomeOfManyAsExamples() {
        Report[] many = IntStream.range(0, 9)
                .mapToObj(i -> Samples.bare("report-" + i, "Words."))
                .toArray(Report[]::new);
        Answer answer = Samples.briefing(many).answer(new Overview(null));

        assertThat(Wording.of(Locale.ENGLISH).refusal((Answer.Refused) answer))
                .containsExactly(
                        "There are several reports: say which.",
                        "For example: report-0, report-1, report-2, report-3, report-4.");
    }

    @Test
    void offersTheNearestWhereNoneMatches() {
        assertThat(refused("peece in the north").reason()).isEqualTo(Reason.NO_SUCH_REPORT);
        assertThat(refused("peece in the north").choices()).contains("peace-in-the-north");
        assertThat(refused("zxqvbn").choices()).isNotEmpty();
    }

    @Test
    void takesTheOnlyOneWhereNoneIsNamed() {
        assertThat(Samples.briefing(NORTH).answer(new Overview(null))).isInstanceOf(Overview.Found.class);
    }

    @Test
    void overviewOfAReportCountsItsPassages() {
        assertThat(SEVERAL.answer(new Overview("sahel")))
                .isInstanceOfSatisfying(
                        Overview.Found.class,
                        found -> assertThat(found.passages()).isEqualTo(8));
    }
}
