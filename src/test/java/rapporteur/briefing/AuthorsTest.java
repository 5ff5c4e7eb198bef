package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.search.Match;

class AuthorsTest {

    private static final Briefing BOTH = Samples.briefing(Samples.mali(), Samples.water());

    private static Answer author(String name) {
        return BOTH.answer(new Authors(name, null));
    }

    private static List<Authors.Entry> entries(Answer answer) {
        return ((Authors.Found) answer).results();
    }

    @Test
    void listsTheAuthorsOfTheReports() {
        assertThat(entries(author(null)))
                .extracting(Authors.Entry::name)
                .containsExactly("Susanna D. Wing", "Aïcha Touré", "Jean-Luc Petit");
    }

    @Test
    void listsNobodyWhoseWorkAReportOnlyNames() {
        Report named = new Report(
                "named",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                List.of(new Author("Ana Ribeiro", null)),
                List.of(),
                List.of(new RelatedPublication("On Wells", null, List.of("Aïcha Touré"), null, List.of(), null, null)));

        assertThat(entries(Samples.briefing(named, Samples.water()).answer(new Authors(null, "named"))))
                .extracting(Authors.Entry::name)
                .containsExactly("Ana Ribeiro");
    }

    @Test
    void givesTheBioAndWhatElseIsByThem() {
        Authors.Entry toure = entries(author("toure")).getFirst();

        assertThat(toure.bios())
                .singleElement()
                .satisfies(bio -> assertThat(bio.excerpt().text()).isEqualTo("Aïcha Touré est hydrologue à Bamako."));
        assertThat(toure.reports()).containsExactly(Samples.water());
        assertThat(toure.related())
                .extracting(item -> item.publication().title())
                .containsExactly("Le fleuve et la paix");
    }

    @Test
    void knowsThoseWhoWroteRelatedPublicationsOnly() {
        Authors.Entry cole = entries(author("Emily Cole")).getFirst();

        assertThat(cole.bios()).isEmpty();
        assertThat(cole.reports()).isEmpty();
        assertThat(cole.related())
                .extracting(item -> item.publication().title())
                .containsExactly(
                        "How International Security Support Contributed to Mali’s Coup",
                        "Five Things to Know About Mali’s Coup",
                        "Sans date");
    }

    @ParameterizedTest
    @CsvSource({
        "emily, 2",
        "Wing, 1",
        "susanna wing, 1",
        "COLE EMILY, 1",
        "Dr. Susanna Wing, 1",
        "Prof Wing, 1",
        "Jean-Luc, 1",
        "jean luc petit, 1"
    })
    void takesPartsOfNames(String typed, int found) {
        assertThat(entries(author(typed))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Sussanna Wing, Susanna D. Wing",
        "Emily Fornoff, Emily Fornof",
        "Jonathan Pinkney, Jonathan Pinckney",
        "Susan Stigannt, Susan Stigant",
        "Anushka Bsoe, ''",
    })
    void forgivesASlipInALongNameAndSaysSo(String typed, String meant) {
        Answer answer = author(typed);

        if (meant.isEmpty()) {
            assertThat(answer).isInstanceOf(Answer.Nothing.class);
        } else {
            assertThat(entries(answer)).extracting(Authors.Entry::name).containsExactly(meant);
            assertThat(((Authors.Found) answer).evidence())
                    .isEqualTo(new Evidence(Match.SPELLING, List.of(), Map.of(typed, meant)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Susan Wang", "Emily Cale", "Emma Cole", "Ena Diop", "Aïcha Traoré", "Keita", "Jane Doe", "?"})
    void neverAnswersForOneWithAnother(String name) {
        assertThat(author(name)).isInstanceOfSatisfying(Answer.Nothing.class, nothing -> {
            assertThat(nothing.evidence().missing()).containsExactly(name);
            assertThat(nothing.nearest().isEmpty())
                    .isNotEqualTo(nothing.subjects().isEmpty());
        });
    }

    @Test
    void offersTheNamesThatShareAWord() {
        assertThat(author("Suzanne Wing"))
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.nearest()).containsExactly("Susanna D. Wing"));
    }

    @Test
    void saysSoWhereNoAuthorIsKnown() {
        Briefing bare = Samples.briefing(Samples.bare("notes", "Nothing in particular."));

        assertThat(bare.answer(new Authors(null, null))).isInstanceOf(Answer.Nothing.class);
        assertThat(bare.answer(new Authors("Wing", null))).isInstanceOf(Answer.Nothing.class);
    }
}
