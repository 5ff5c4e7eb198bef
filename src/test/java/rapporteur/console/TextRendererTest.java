package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Contents;
import rapporteur.briefing.Evidence;
import rapporteur.briefing.KeyPoints;
import rapporteur.briefing.Options;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Publication;
import rapporteur.briefing.Quotation;
import rapporteur.briefing.Related;
import rapporteur.briefing.Request;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Wording;
import rapporteur.search.Match;

class TextRendererTest {

    private static final Briefing SEED = Samples.briefing(Samples.mali());
    private static final Briefing BOTH = Samples.briefing(Samples.mali(), Samples.water());

    private static String text(Answer answer) {
        return new TextRenderer(Wording.of(Locale.ENGLISH), new Screen(80, false)).render(answer, null);
    }

    private static String text(Request request) {
        return text(BOTH.answer(request));
    }

    @Test
    void quotesWithPlaceReportDateAndLinkUnderneath() {
        assertThat(text(SEED.answer(new Ask("elections", null, 1, false))))
                .startsWith("""
                  “Elections are necessary to help build democracy in Mali, but elections must
                   be inclusive, held throughout the territory, and incorporate refugees and
                   internally displaced peoples. Elections held too soon may merely bring about
                   a precoup status quo.”
                   — key point 7 · Mali's Precarious Democracy and the Causes of Conflict ·
                     April 2013
                     https://www.usip.org/publications/2013/04/malis-precarious-democracy-and-causes-conflict
                """)
                .endsWith("\n\n/ask elections limit:1\n");
    }

    @Test
    void saysTheTitleOfAPublicationOnceWhereNothingElseIsKnownOfIt() {
        assertThat(text(new Ask("barrages", null, 1, false))).startsWith("""
                  “Anciens barrages”
                   — related publication, 2001 · Jean-Luc Petit · listed in L'eau au Sahel
                """);
        assertThat(text(new Related("barrages", "all", null, null))).startsWith("""
                  Anciens barrages
                    2001 · Rapport · Jean-Luc Petit
                    Eau

                /related barrages since:all""");
    }

    @Test
    void marksMatchedWordsOnATerminal() {
        String styled = new TextRenderer(Wording.of(Locale.ENGLISH), new Screen(80, true))
                .render(SEED.answer(new Ask("elections", null, 1, false)), null);

        assertThat(styled).contains("“\u001B[1;4mElections\u001B[0m are necessary");
    }

    @Test
    void quotesAsOneDoesInTheReadersLanguage() {
        String french = new TextRenderer(Wording.of(Locale.FRENCH), new Screen(80, false))
                .render(SEED.answer(new Ask("elections", null, 1, false)), null);

        assertThat(french).contains("«\u00A0Elections are", "status quo.\u00A0»", "point clé 7", "avril 2013");
    }

    @Test
    void saysFirstWhatIsMissingAndHowTheRestWasFound() {
        Ask.Found found = (Ask.Found) SEED.answer(new Ask("elections", null, 1, false));
        Evidence evidence = new Evidence(Match.MEANING, List.of("Wagner"), Map.of("electons", "elections"));

        assertThat(text(new Ask.Found(found.request(), evidence, found.results(), true)))
                .startsWith("""
                        Searched for “elections”: “electons” stands nowhere.
                        Not found as written: “Wagner”.
                        Closest in meaning:

                          “Elections""")
                .contains("add limit:2");
    }

    @Test
    void saysInOneSentenceWhatSeveralWordsWereTakenFor() {
        Ask.Found found = (Ask.Found) SEED.answer(new Ask("electons of a presidnt", null, 1, false));

        assertThat(text(found))
                .startsWith("Searched for “elections”, “president”: “electons”, “presidnt” stand nowhere.\n");
    }

    @Test
    void numbersKeyPointsUnderTheirReport() {
        assertThat(text(new KeyPoints(null, null)))
                .startsWith("Mali's Precarious Democracy and the Causes of Conflict · April 2013\n")
                .contains("\n   1  Mali was recognized", "\n   8  Intercommunal", "\nL'eau au Sahel · 2019\n")
                .contains("Les puits ne suffisent plus aux éleveurs. (p. 2)");
    }

    @Test
    void showsAnAuthorWithBioAndWorks() {
        assertThat(text(new Authors("Touré", null)))
                .startsWith("Aïcha Touré\n\n  “Aïcha Touré est hydrologue")
                .contains("About the Author", "\nReports\n  L'eau au Sahel\n", "\nRelated publications\n  Le fleuve");
        assertThat(text(new Authors("Emily Cole", null))).doesNotContain("“", "Reports\n");
    }

    @Test
    void showsAllThatIsKnownOfARelatedPublication() {
        assertThat(text(new Related(null, null, "podcast", "mali")))
                .contains("  Susan Stigant on Mali’s Military Coup\n    26 August 2020 · Podcast · Susan Stigant\n")
                .contains("    Democracy & Governance\n    https://www.usip.org/");
        assertThat(text(new Related(null, null, null, "sahel"))).contains("date unknown", "add since:all");
    }

    @Test
    void tellsOfARelatedPublicationFoundByMeaningAlone() {
        Related.Found found = (Related.Found) SEED.answer(new Related("coup", "all", null, null));
        List<Publication> near = found.results().stream()
                .limit(1)
                .map(item -> new Publication(
                        item.listedBy(), item.number(), item.publication(), byMeaning(item.quotation()), item.link()))
                .toList();

        assertThat(text(found)).doesNotContain("near in meaning");
        assertThat(text(new Related.Found(found.request(), found.evidence(), near, 0)))
                .contains("Emily Cole · near in\n    meaning\n");
    }

    private static Quotation byMeaning(@Nullable Quotation found) {
        Quotation quotation = Objects.requireNonNull(found);
        return new Quotation(quotation.report(), quotation.passage(), quotation.excerpt(), Match.MEANING, 1, null);
    }

    @Test
    void tellsASearchFromTheThingItself() {
        Briefing searching = new Briefing(
                Samples.shelf(Samples.mali()), title -> URI.create("https://example.org/" + title.length()));

        assertThat(text(searching.answer(new Related(null, null, null, null))))
                .contains("search: https://example.org/37");
    }

    @Test
    void showsAReportAtAGlance() {
        assertThat(text(new Overview("mali")))
                .startsWith("""
                        Mali's Precarious Democracy and the Causes of Conflict
                        Special Report · United States Institute of Peace · April 2013
                        by Susanna D. Wing
                        """)
                .contains("“The fight to defeat", "About the Report\n", "8 key points · 4 related publications");
    }

    @Test
    void listsTheLibrary() {
        assertThat(text(new Contents())).startsWith("2 reports\n").contains("    eau-au-sahel · 2019\n");
    }

    @Test
    void writesTheCommandOnOneLineHoweverLongItIs() {
        String topic = "a topic in very many words ".repeat(5).strip();

        assertThat(text(new KeyPoints(topic, null))).endsWith("\n/keypoints " + topic + "\n");
    }

    @Test
    void saysHowManyMoreThereAre() {
        String few = new TextRenderer(Wording.of(Locale.ENGLISH), new Screen(80, false))
                .render(BOTH.answer(new KeyPoints(null, null)), 9);

        assertThat(few).contains("There is one more: add limit:10 to see it.").doesNotContain("augmentent");
    }

    @Test
    void offersNoMoreThanCanBeWanted() {
        String[] paragraphs = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> "Well " + number + " ran dry.")
                .toArray(String[]::new);
        Briefing dry = Samples.briefing(Samples.bare("dry", paragraphs));

        assertThat(text(dry.answer(new Ask("well", null, 40, false)))).contains("add limit:50 to see it");
        assertThat(text(dry.answer(new Ask("well", null, Ask.MAX_LIMIT, false))))
                .contains("There is more in the reports: ask more closely")
                .doesNotContain("add limit:");
    }

    @Test
    void takesTheNumberOfAllThatALargeLibraryLists() {
        assertThat(Options.isLimit(KeyPoints.COMMAND, "45050")).isTrue();
    }
}
