package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.report.Report;
import rapporteur.search.Excerpt;
import rapporteur.search.Match;

class WordingTest {

    static final List<Locale> LANGUAGES = Wording.LANGUAGES;

    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private final Wording english = Wording.of(Locale.UK);
    private final Wording french = Wording.of(Locale.CANADA_FRENCH);

    @Test
    void bothLanguagesSayTheSameThings() {
        Messages inEnglish = new Messages(Locale.ENGLISH);
        Messages inFrench = new Messages(Locale.FRENCH);

        assertThat(inFrench.keys()).isEqualTo(inEnglish.keys());
        assertThat(inEnglish.keys())
                .allSatisfy(key -> assertThat(values(inFrench.text(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(values(inEnglish.text(key))));
    }

    @Test
    void frenchSignsStandBehindSpacesThatDoNotBreak() {
        Messages inFrench = new Messages(Locale.FRENCH);

        assertThat(inFrench.keys())
                .allSatisfy(key -> assertThat(inFrench.text(key)).as(key).doesNotContainPattern(" [:;?!»]|« |’"));
    }

    private static List<String> values(String text) {
        return VALUE.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void describesEveryCommandAndOptionInAHundredCharacters(Locale language) {
        Wording wording = Wording.of(language);
        for (Command command : Catalogue.COMMANDS) {
            assertThat(wording.command(command)).isNotBlank().hasSizeLessThanOrEqualTo(100);
            for (Option option : command.options()) {
                assertThat(wording.option(command, option)).isNotBlank().hasSizeLessThanOrEqualTo(100);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Match.class)
    void tellsOfAQuotationFoundByMeaningAlone(Match match) {
        Passage passage = new Passage("r", "kp7", new Place.KeyPoint(7), null, null, List.of(), "Words.");
        Excerpt excerpt = new Excerpt("Words.", 0, List.of());
        Quotation quotation = new Quotation(Samples.mali(), passage, excerpt, match, 1, null);

        assertThat(english.place(quotation))
                .isEqualTo(match == Match.MEANING ? "key point 7 · near in meaning" : "key point 7");
    }

    @Test
    void speaksEnglishToThoseOfOtherLanguages() {
        assertThat(Wording.of(Locale.JAPAN).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void writesDatesOutAtTheirPrecision() {
        assertThat(english.date(PublicationDate.of(LocalDate.of(2020, 9, 10)))).isEqualTo("10 September 2020");
        assertThat(english.date(PublicationDate.of(2013, 4))).isEqualTo("April 2013");
        assertThat(english.date(PublicationDate.of(2013))).isEqualTo("2013");
        assertThat(french.date(PublicationDate.of(LocalDate.of(2020, 8, 1)))).isEqualTo("1er août 2020");
        assertThat(french.date(PublicationDate.of(LocalDate.of(2020, 12, 31)))).isEqualTo("31 décembre 2020");
        assertThat(english.dateOrUnknown(null)).isEqualTo("date unknown");
    }

    @Test
    void saysWhereAPassageStands() {
        assertThat(english.place(at(new Place.KeyPoint(7), null))).isEqualTo("key point 7");
        assertThat(french.place(at(new Place.KeyPoint(7), null))).isEqualTo("point clé 7");
        assertThat(english.place(at(new Place.KeyPoint(7), 2))).isEqualTo("key point 7, p. 2");
        assertThat(english.place(at(new Place.AboutReport(), null))).isEqualTo("About the Report");
        assertThat(english.place(at(new Place.Related(1, PublicationDate.of(LocalDate.of(2020, 9, 10))), null)))
                .isEqualTo("related publication, 10 September 2020");
        assertThat(english.place(at(new Place.Running(null, 3), 1_012))).isEqualTo("p. 1012");
        assertThat(english.place(at(new Place.Running("Wells", 3), null))).isEqualTo("“Wells”, paragraph 3");
    }

    private static Passage at(Place place, Integer page) {
        return new Passage("report", "anchor", place, page, null, List.of(), "Words.");
    }

    @Test
    void numbersAgreeWithTheirNouns() {
        assertThat(english.count("count.passages", 0)).isEqualTo("0 passages");
        assertThat(english.count("count.passages", 1)).isEqualTo("1 passage");
        assertThat(english.count("count.passages", 1_500_000)).isEqualTo("1,500,000 passages");
        assertThat(french.count("count.passages", 0)).isEqualTo("0 passage");
        assertThat(french.count("count.passages", 1_500)).isEqualTo("1\u202F500 passages");
    }

    @Test
    void tellsHowSomethingWasFound() {
        Evidence evidence = new Evidence(Match.MEANING, List.of("Wagner", "mercenaries"), Map.of());

        assertThat(english.notes(Ask.COMMAND, evidence, english::quoted))
                .containsExactly("Not found as written: “Wagner”, “mercenaries”.", "Closest in meaning:");
        assertThat(english.notes(Ask.COMMAND, new Evidence(Match.WORDS, List.of(), Map.of()), english::quoted))
                .isEmpty();
        assertThat(english.notes(Ask.COMMAND, new Evidence(Match.WORDS, List.of("Wagner"), Map.of()), english::quoted))
                .containsExactly("Not found as written: “Wagner”.", "Found for the other words:");
        assertThat(english.notes(
                        Ask.COMMAND, new Evidence(Match.WORDS, List.of("Andrew Cole"), Map.of()), english::quoted))
                .containsExactly("Not found as written: “Andrew Cole”.", "Found for the words alone:");
    }

    @Test
    void tellsWhereElseWordsStand() {
        Evidence evidence =
                new Evidence(Match.NONE, List.of("wells"), Map.of()).with(new Ask("wells", "eau", 5, false));
        Answer.Nothing nothing = new Answer.Nothing(new KeyPoints("wells", "eau"), evidence, List.of(), List.of(), 0);

        assertThat(english.nothing(nothing, english::quoted))
                .contains("To be found in other passages: “/ask wells report:eau”.");
    }

    @Test
    void tellsHowToSeeOlderOnesInThePlatformsNotation() {
        assertThat(english.older(1)).contains("since:all");
        assertThat(Wording.of(Locale.ENGLISH, Notation.SHELL).older(2)).contains("--since all");
    }

    @Test
    void citesWhatIsKnown() {
        Passage passage = new Passage("eau", "kp1", new Place.KeyPoint(1), 2, null, List.of(), "Words.");

        assertThat(citation(french, Samples.water(), passage, new Link("https://example.org/eau.pdf#page=2", false)))
                .isEqualTo("Aïcha Touré, Jean-Luc Petit, «\u00A0L'eau au Sahel\u00A0», Note, Institut du fleuve, 2019, "
                        + "point clé 1, p. 2, https://example.org/eau.pdf#page=2.");
        assertThat(citation(english, Samples.bare("notes", "Words."), passage, null))
                .isEqualTo("“notes”, key point 1, p. 2.");
    }

    private static String citation(Wording wording, Report report, Passage passage, Link link) {
        return new Surroundings(report, null, passage, null, link).citation(wording);
    }

    @Test
    void citesWhatAPageSaysOfAnotherPublicationFromThatPage() {
        Passage passage = new Passage("eau", "related-1", new Place.Related(1, null), null, null, List.of(), "Words.");

        assertThat(citation(english, Samples.water(), passage, new Link("https://example.org/by-somebody-else", false)))
                .contains("Aïcha Touré", "related publication")
                .doesNotContain("somebody-else");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|Did you mean “Emily Cole” or “Emily Fornof”?", "fr|» ou «"})
    void offersNamesToChooseFrom(String language, String sentence) {
        Wording wording = Wording.of(Locale.of(language));
        Evidence missing = new Evidence(Match.NONE, List.of("Emilly"), Map.of());
        Answer.Nothing nothing = new Answer.Nothing(
                new Authors("Emilly", null), missing, List.of("Emily Cole", "Emily Fornof"), List.of(), 0);

        assertThat(wording.nothing(nothing, wording::quoted)).anyMatch(line -> line.contains(sentence));
    }
}
