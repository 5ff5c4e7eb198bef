package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;

/** Key points as browsers copy them, without their bullets, and what is none though it looks like them. */
class LostBulletsTest extends ReadingTest {

    private static final String FIRST = "Guards follow routes, and routes follow prices.";
    private static final String SECOND = "Pay for villages along the line halves the raids on it.";
    private static final String THIRD = "Nobody counts what the river carries away.";

    private static final String BEFORE = """
            Guarding the Line

            Raids on the line doubled in a year, and the answer was to send more guards to guard it.

            """;
    private static final String REST =
            "\n\nIntroduction\n\nThe line was laid in 1968. It has been raided ever since, by those who live beside it.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary\n\n    %s\n    %s\n    %s",
                "Summary\n\t%s\n\t%s\n\t%s",
                "Key Findings\n\nRoutes move\n\n    %s\n    %s\n\nCounts are missing\n\n    %s",
                "Key Findings\n%s\n%s\n%s",
                "Summary\n%s\n%s\n%s",
                "Brief Points\n\n1.\n%s\n2.\n%s\n3.\n%s",
                "Key Takeaways\n\n%s\n\n%s\n\n%s\n\nStay updated\n\nSign up for the newsletter",
            })
    void areFoundByIndentOrBreaks(String list) {
        Report report = text(BEFORE + String.format(list, FIRST, SECOND, THIRD) + REST);

        assertThat(keyPoints(report)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(report.lede().text()).startsWith("Raids on the line");
    }

    @Test
    void mayBeLinesWithoutFullStops() {
        String lines = """
                Key Findings

                Guards follow routes
                Routes follow prices
                Nobody counts the rafts""";
        Report report = text(BEFORE + lines + REST);

        assertThat(keyPoints(report))
                .containsExactly("Guards follow routes", "Routes follow prices", "Nobody counts the rafts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summary\n\n" + FIRST + " " + SECOND + "\n" + THIRD + " " + FIRST + "\n" + SECOND,
                "Summary\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD,
                "Summary\n\n" + FIRST + "\n" + SECOND,
                "Highlights\nGuarding the Line\nMay 5, 2015",
                "Findings\n\n" + FIRST + "\n\n" + SECOND + "\n\n" + THIRD,
                "* Port Institute, doe@port.org. We thank three referees.\n* Line Institute, roe@line.org. He carries the maps.",
            })
    void areNoProse(String summary) {
        assertThat(text(BEFORE + summary + REST).keyPoints()).isEmpty();
    }

    @Test
    void areNoIndentedParagraphs() {
        String paragraphs = """
                Guarding the Line

                    Raids on the line doubled in a year, and guards were sent to it.

                    The report asks what else could have been done, and by whom.
                """;
        Report report = text(paragraphs);

        assertThat(report.keyPoints()).isEmpty();
        assertThat(report.lede().text()).startsWith("Raids on the line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Story Highlights",
                "Fast Facts",
                "Bottom Line",
                "Five Takeaways",
                "7 key takeaways",
                "Headline findings",
                "Key Lessons",
                "Key results",
                "Our findings",
                "What We Found",
                "What we learned",
                "Why it matters",
                "Summary and Key Findings",
                "Report in Brief",
                "The Issue in Brief",
                "En résumé",
                "Key Messages / Messages clés",
            })
    void standUnderMoreHeadings(String heading) {
        Report report = text(BEFORE + "The second paragraph tells how the guards came to the line.\n\nIt goes on for"
                + " another paragraph that tells of their pay.\n\n" + heading + "\n\n• " + FIRST + "\n• " + SECOND
                + REST);

        assertThat(keyPoints(report)).isEqualTo(List.of(FIRST, SECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The speakers were:", "The panel was made up of:", "They came to the line:", ""})
    void areNoPeopleBelowTheLede(String announcement) {
        Report report = text(BEFORE + announcement
                + "\n\n• Jane Doe, a professor of political science at the college by the line.\n"
                + "• John Roe, who directs the programme on lines and what is sent along them.\n" + REST);

        assertThat(report.keyPoints()).isEmpty();
        assertThat(running(report)).anyMatch(line -> line.startsWith("Jane Doe"));
    }
}
