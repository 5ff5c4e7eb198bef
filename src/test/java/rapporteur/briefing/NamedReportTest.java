package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.library.Library;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;

class NamedReportTest {

    private static final Report WELLS = report("kenya-wells", "Wells Run Dry: Water in Northern Kenya");
    private static final Report TEA = report("tea-policy", null);
    private static final Report MINES = report("mines", "Les mines d'Ouganda après la guerre");
    private static final Library LIBRARY = new Library(List.of(WELLS, TEA, MINES), List.of(), List.of());

    private static Report report(String id, String title) {
        return new ReportBuilder(id).title(title).text("Words.").build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What does the Kenya brief say about herders?          | kenya-wells | What does the report say about herders?
            Kenya report: herders                                 | kenya-wells | the report: herders
            report on wells                                       | kenya-wells | the report
            who wrote the report on water in northern Kenya?      | kenya-wells | who wrote the report?
            according to the tea paper, who picks?                | tea-policy  | according to the report, who picks?
            What did the report on wells herders dug say?         | kenya-wells | What did the report herders dug say?
            Qui a écrit la note sur l'Ouganda ?                   | mines       | Qui a écrit le rapport ?
            que dit le rapport sur les mines au sujet des salaires | mines      | que dit le rapport au sujet des salaires
            """)
    void takesTheNameForTheReportAndAsksItTheRest(String question, String report, String rest) {
        assertThat(NamedReport.in(question, LIBRARY)).hasValueSatisfying(named -> {
            assertThat(named.report().id()).isEqualTo(report);
            assertThat(named.question()).isEqualTo(rest);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "herders in Kenya",
                "What does the report say about Kenya?",
                "Did Kenya report losses?",
                "How many wells did Kenya report?",
                "a report on Kenya",
                "which report on Kenya",
                "who wrote this policy brief?",
                "the report on Uganda",
                "the Kenya reporter",
                "the report on"
            })
    void takesNothingElseForAName(String question) {
        assertThat(NamedReport.in(question, LIBRARY)).isEmpty();
    }

    @Test
    void namesNoneWhereSeveralMayBeMeant() {
        Library library = new Library(List.of(WELLS, report("kenya-roads", "Roads of Kenya")), List.of(), List.of());

        assertThat(NamedReport.in("what does the Kenya report say?", library)).isEmpty();
        assertThat(NamedReport.in("what does the report on roads in Kenya say?", library))
                .hasValueSatisfying(named -> assertThat(named.report().id()).isEqualTo("kenya-roads"));
    }

    @Test
    void anOnlyReportNeedsNoName() {
        assertThat(NamedReport.in("the Kenya brief", new Library(List.of(WELLS), List.of(), List.of())))
                .isEmpty();
    }
}
