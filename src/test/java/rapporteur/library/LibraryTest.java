package rapporteur.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;

class LibraryTest {

    private static final Library LIBRARY = libraryOf(
            report("chad-after-deby", "Chad after Déby: a Fragile Transition"),
            report("sahel-2021", "Securing the Sahel"),
            report("malis-precarious-democracy", "Mali’s Precarious Democracy and the Causes of Conflict"),
            report("mali", "The Peace Process in Northern Mali"),
            report("strasse", "Die Straße nach Gao"),
            report("textile", "Work in Łódź"),
            report("untitled-brief", null),
            report("maliki", "Iraq under Maliki"));

    @Test
    void findsAReportByItsId() {
        assertThat(LIBRARY.report("sahel-2021")).map(Report::title).contains("Securing the Sahel");
        assertThat(LIBRARY.report("Sahel-2021")).isEmpty();
        assertThat(LIBRARY.report("nothing")).isEmpty();
    }

    @Test
    void takesAnExactIdForThatReportAlone() {
        assertThat(ids(LIBRARY.named(" mali "))).containsExactly("mali");
    }

    @ParameterizedTest
    @CsvSource({
        "chad after deby, chad-after-deby",
        "DÉBY, chad-after-deby",
        "malis precarious, malis-precarious-democracy",
        "mali's precarious, malis-precarious-democracy",
        "Precarious-Democracy, malis-precarious-democracy",
        "democracy conflict mali, malis-precarious-democracy",
        "carious, malis-precarious-democracy",
        "STRASSE NACH, strasse",
        "in lodz, textile",
        "untitled, untitled-brief",
        "northern mali!, mali",
    })
    void findsAReportByAPartOfItsIdOrTitle(String text, String id) {
        assertThat(ids(LIBRARY.named(text))).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "the transition in Chad, chad-after-deby",
        "l'Irak, ''",
        "Maliki, maliki",
        "conflicts, malis-precarious-democracy",
        "tran, ''",
        "the, ''",
        "Chad Maliki, ''",
    })
    void findsWhatIsCalledByWholeWordsOfANameInASentence(String text, String id) {
        assertThat(String.join(" ", ids(LIBRARY.called(text)))).isEqualTo(id);
    }

    @Test
    void putsTheNearestNameFirst() {
        Library library = libraryOf(
                report("a", "The end of normality"),
                report("b", "Peace in Mali"),
                report("c", "Mali at the crossroads"),
                report("d", "Mali"),
                report("e", "Ghana"));
        assertThat(ids(library.named("MALI"))).containsExactly("d", "c", "b", "a");
    }

    @Test
    void keepsTheOrderOfThePathsAmongEquallyNearNames() {
        Library library = libraryOf(report("z", "Peace in Mali"), report("a", "Peace in Chad"), report("b", "War"));
        assertThat(ids(library.named("peace in"))).containsExactly("z", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "\uD83D", "Wagner", "mali wagner", "((((", "\u202E"})
    void findsNothingWhereNoNameHoldsTheText(String text) {
        assertThat(LIBRARY.named(text)).isEmpty();
    }

    @Test
    void refusesTwoReportsOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> libraryOf(report("mali", null), report("mali", "Mali")))
                .withMessageContaining("mali");
    }

    @Test
    void equalsALibraryOfTheSameContent() {
        assertThat(libraryOf(report("a", "A"))).isEqualTo(libraryOf(report("a", "A")));
        assertThat(libraryOf(report("a", "A"))).isNotEqualTo(libraryOf(report("a", "B")));
        assertThat(Library.EMPTY).isEqualTo(libraryOf());
    }

    private static Library libraryOf(Report... reports) {
        return new Library(List.of(reports), List.of(), List.of());
    }

    private static Report report(String id, @Nullable String title) {
        return new ReportBuilder(id).title(title).build();
    }

    private static List<String> ids(List<Report> reports) {
        return reports.stream().map(Report::id).toList();
    }
}
