package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;
import rapporteur.search.Match;

class AuthorsTest {

    private static final Briefing BOTH = Samples.briefing(Samples.mali(), Samples.water());

    private static Answer author(String name) {
        return BOTH.answer(new Authors(name, null));
    }

    private static Report written(String id, String... authors) {
        return new ReportBuilder(id).authors(authors).build();
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
        Briefing both = Samples.briefing(Samples.mali(), written("other", "Emily Cole"));

        assertThat(entries(both.answer(new Authors(null, "mali"))))
                .extracting(Authors.Entry::name)
                .containsExactly("Susanna D. Wing");
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ana O'Hara, Ph.D. | Ana O’Hara",
                "Dr. Ana O'Hara | Ana O'Hara, M.A., MPH",
                "Ana O'Hara | Prof. Dr. Ana O'Hara"
            })
    void takesTheNameWithAndWithoutTitlesAndDegreesForOnePersons(String one, String other) {
        Briefing both = Samples.briefing(written("one", one), written("two", other));

        assertThat(entries(both.answer(new Authors(null, null))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.name()).isEqualTo(one);
                    assertThat(entry.reports()).hasSize(2);
                });
        assertThat(entries(both.answer(new Authors(other, null))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reports()).hasSize(2));
    }

    @Test
    void listsAWorkOnceOfWhomItNamesInTwoForms() {
        Briefing briefing = Samples.briefing(written("one", "Dr. Ilse Berg", "Omar Sy", "Ilse Berg, Ph.D."));

        assertThat(entries(briefing.answer(new Authors("Berg", null))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reports()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Ana O'Hara, Jr. | Ana O'Hara", "Ana O'Hara, III | Ana O'Hara, II", "M. Ali Khan | Ali Khan"})
    void takesOtherPeopleForOthers(String one, String other) {
        Briefing both = Samples.briefing(written("one", one), written("two", other));

        assertThat(entries(both.answer(new Authors(null, null)))).hasSize(2);
    }

    @Test
    void findsWhomTheNoteIntroducesByAnotherFormOfTheName() {
        Report report = new ReportBuilder("one")
                .authors(new Author("Rosa Lind", new Paragraph("Rosa M. Lind works with Omar B. Sy.", null)))
                .build();
        Briefing briefing = Samples.briefing(report);

        assertThat(entries(briefing.answer(new Authors("rosa m lind", null))))
                .extracting(Authors.Entry::name)
                .containsExactly("Rosa Lind");
        assertThat(briefing.answer(new Authors("Omar B. Sy", null))).isInstanceOf(Answer.Nothing.class);
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
        "Amb. Wing, 1",
        "Ambassador Emily Cole, 1",
        "Jean-Luc, 1",
        "jean luc petit, 1"
    })
    void takesPartsOfNames(String typed, int found) {
        assertThat(entries(author(typed))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({
        "Pawel Lukasik, Paweł Łukasik",
        "lukasik, Paweł Łukasik",
        "Oystein, Øystein Sæther",
        "SAETHER, Øystein Sæther",
        "OBrien, Una O’Brien",
        "o'brien, Una O’Brien",
        "brien, Una O’Brien"
    })
    void takesNamesWithoutTheSignsOneMayNotType(String typed, String name) {
        Report several = written("several", "Paweł Łukasik", "Øystein Sæther", "Una O’Brien");

        assertThat(entries(Samples.briefing(several).answer(new Authors(typed, null))))
                .extracting(Authors.Entry::name)
                .containsExactly(name);
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
    void offersNobodyWhoseGivenNameIsOnlyLikeAnother() {
        assertThat(author("Eni Bergqvist"))
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.nearest()).isEmpty());
    }

    @Test
    void namesAPersonOnceAmongTheAuthorsThereAre() {
        Briefing twice = Samples.briefing(written("one", "Ilse Berg, Ph.D."), written("two", "Ilse Berg"));

        assertThat(twice.answer(new Authors("Zoran Petrov", null)))
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.subjects()).containsExactly("Ilse Berg, Ph.D."));
    }

    @Test
    void saysSoWhereNoAuthorIsKnown() {
        Briefing bare = Samples.briefing(Samples.bare("notes", "Wells were dug.", "The wells ran dry."));

        assertThat(sentences(bare, null)).containsExactly("No author found.", "What they do talk about: “wells”.");
        assertThat(sentences(bare, "Wing")).containsExactly("No author found.");
    }

    @Test
    void callsNoWordOfTheReportsNotFound() {
        assertThat(sentences(BOTH, "corruption")).first().isEqualTo("No author found.");
        assertThat(sentences(BOTH, "corruption")).noneMatch(sentence -> sentence.contains("corruption"));
    }

    private static List<String> sentences(Briefing briefing, String name) {
        Wording english = Wording.of(Locale.ENGLISH);
        return english.nothing((Answer.Nothing) briefing.answer(new Authors(name, null)), english::quoted);
    }
}
