package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Paragraph;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;

class MarkdownTest extends ReadingTest {

    private static final String LEDE = "\n\nMillers on the lake grind at night because the wind comes then.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div align=\"center\"><img src=\"logo.png\"></div>\n\n# Lake Flour\n\nBy Nora Lind\n",
                "<h1 align=\"center\">Lake Flour</h1>\n\n<p align=\"center\">By Nora Lind</p>\n",
                "<span id=\"page-0-0\"></span># **Lake Flour**\n\nBy Nora Lind\n",
                "# [Lake Flour]{.underline}\n\nBy [Nora Lind](https://lake.example/nora){.person}\n",
                "## POLICY BRIEF\n\n## Lake Flour\n\nBy Nora Lind\n"
            })
    void mayHaveMarkupOfConverters(String head) {
        Report report = markdown(head + LEDE + "## Two clerks\n\nThey hide.\n");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Two clerks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "##", "###"})
    void titleOfTheFrontMatterStandsAboveAllHeadings(String level) {
        Report report = markdown("---\ntitle: Lake Flour\nauthor: Nora Lind\n---\n\n" + level
                + " Prices in the autumn\n\nPrices rise in the autumn because the grain is wet, and fall when it is not.\n\n"
                + level + " Costs\n\nThey fall.\n");

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Prices in the autumn", "Costs");
    }

    @ParameterizedTest
    @CsvSource({"Français, fr", "Turkish, tr", "Kiswahili, sw", "pt-BR, pt"})
    void languageOfTheFrontMatterIsATagOrAName(String stated, String tag) {
        assertThat(markdown("---\nlanguage: " + stated + "\n---\n\n# Mto\n").language())
                .isEqualTo(tag);
    }

    @Test
    void headingThatRepeatsTheTitleOfTheFrontMatterIsTheTitle() {
        Report report = markdown("---\ntitle: Lake Flour\n---\n\n# Lake flour" + LEDE + "## Costs\n\nThey fall.\n");

        assertThat(report.title()).isEqualTo("Lake flour");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Costs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: >-\n  Lake\n  Flour\nauthors: [{name: \"Nora Lind\"}, {name: \"Per Holm\", orcid: 1}]",
                "title: \"Lake\n  Flour\"\nauthors: [Nora Lind,\n  Per Holm]",
                "title: Lake\n  Flour\nauthors:\n- name: Nora Lind\n  role: miller\n- name: Per Holm",
                "title: Lake Flour\nauthors: [\n  Nora Lind,\n  Per Holm\n]",
                "title: |\n  Lake Flour\nauthors:\n- name: Nora Lind\n- name: Per Holm",
                "title: Lake Flour\nauthors:\n  - name: Nora Lind\n    affiliation:\n      - name: Delta University\n  - name: Per Holm",
                "title: Lake Flour\nauthor:\n- \"[[Nora Lind]]\"\n- \"[[people/per|Per Holm]]\""
            })
    void frontMatterMayHaveOtherFormsOfYaml(String front) {
        Report report = markdown("---\n" + front + "\ndate: 2019-05-03\n---" + LEDE);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind", "Per Holm");
        assertThat(report.published()).hasToString("2019-05-03");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'The Miller''s Lake'                       | The Miller's Lake
                    'The Lake'             # a working title   | The Lake
                    "The \\"Lake\\" of Lind\\u2019s"            | The "Lake" of Lind’s
                    "The\\nLake: \\U0001F41F, \\xE0 sec"          | The Lake: 🐟, à sec
                    "The "Lake" of Lind"                       | The "Lake" of Lind
                    """)
    void frontMatterMayHaveQuotesWithinQuotes(String value, String title) {
        Report report = markdown(
                "---\ntitle: " + value + "\nauthors: ['Sean O''Brien', \"Nora Lind, PhD\", Per Holm]\n---" + LEDE);

        assertThat(report.title()).isEqualTo(title);
        assertThat(authors(report)).containsExactly("Sean O'Brien", "Nora Lind, PhD", "Per Holm");
    }

    @Test
    void frontMatterMayBeToml() {
        Report report = markdown("+++\ntitle = \"Lake Flour\"\ndate = 2021-08-24T10:00:00+02:00\ndraft = false\n"
                + "authors = [\"Nora Lind\", \"Per Holm\"]\nseries = [\"Working Paper\"]\n+++" + LEDE);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.published()).hasToString("2021-08-24");
        assertThat(authors(report)).containsExactly("Nora Lind", "Per Holm");
        assertThat(report.series()).isEqualTo("Working Paper");
        assertThat(report.lede().text()).startsWith("Millers");
    }

    @Test
    void tablesOfTomlAreAboutSomethingElse() {
        Report report = markdown("+++\ntitle = \"Lake Flour\"\nauthors = [\n  \"Nora Lind\",\n  \"Per Holm\",\n]\n"
                + "[cover]\ntitle = \"A mill\"\n[[params.credits]]\nauthor = \"webmaster\"\ndate = 2024-01-01\n+++"
                + LEDE);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind", "Per Holm");
        assertThat(report.published()).isNull();
    }

    @Test
    void titleMayHaveTheSiteBehindADashBehindIt() {
        Report report = markdown("---\ntitle: Lake Flour - Delta Institute\n---\n\nPaper 9\n\n# Lake Flour\n\n" + LEDE);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.sections()).isEmpty();
    }

    @Test
    void mayComeFromAReaderOfWebPages() {
        Report report = markdown("""
                Title: Lake Flour | Delta Institute

                URL Source: https://lake.example/flour

                Published Time: 2019-05-03T08:00:00Z

                Markdown Content:
                [Skip to content](#main)

                *   [Home](https://lake.example/)
                *   [About](https://lake.example/about)

                # Lake Flour

                By [Nora Lind](https://lake.example/lind)

                Millers on the lake grind at night because the wind comes then.

                ## Costs

                They fall.
                """);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.source()).isEqualTo("https://lake.example/flour");
        assertThat(report.published()).hasToString("2019-05-03");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Costs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "--", "---", "\u2014"})
    void bylineAndDateMayHaveADashBetweenThem(String dash) {
        Report report = markdown("# Lake Flour\n\n*Nora Lind and Per Holm* " + dash + " 3 May 2019" + LEDE);

        assertThat(authors(report)).containsExactly("Nora Lind", "Per Holm");
        assertThat(report.published()).hasToString("2019-05-03");
    }

    @Test
    void titleOfAnItemKeepsItsAddressWhereDetailsFollowInItsParagraph() {
        Report report = markdown("# Lake Flour" + LEDE + "## Related Publications\n\n"
                + "**[Bran in the Drawer](https://lake.example/bran)**  \nMonday, March 4, 2013  \nWhat millers do with what they do not sell.\n\n"
                + "- [Chaff](https://lake.example/chaff), 14 April 2017\n\n#lakes #flour\n");

        assertThat(report.related())
                .extracting(RelatedPublication::title, RelatedPublication::link)
                .containsExactly(
                        tuple("Bran in the Drawer", "https://lake.example/bran"),
                        tuple("Chaff", "https://lake.example/chaff"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who Pays for Drought?", "After the Drought!", "Drought Has a Price"})
    void titleOfAnItemMayEndAsSentencesDo(String title) {
        var item = markdown("# Wells\n\nThe river rose twice, and took the bridge.\n\n## Related publications\n\n"
                        + title + "\nJanuary 2018\nBy: Jane Doe\nType: Working Paper\n")
                .related()
                .getFirst();

        assertThat(item.title()).isEqualTo(title);
        assertThat(item.published()).hasToString("2018-01");
    }

    @Test
    void tasksAndDoubledBulletsLoseTheirMarks() {
        Report report = markdown("# Lake Flour" + LEDE + "## Key Findings\n\n- [x] Bread costs more in spring.\n"
                + "- [ ] Millers left the lake for the town.\n- · Nobody counts the sacks.\n");

        assertThat(keyPoints(report))
                .containsExactly(
                        "Bread costs more in spring.",
                        "Millers left the lake for the town.",
                        "Nobody counts the sacks.");
    }

    @Test
    void plainTextMayBeNamedAsMarkdownIs() {
        Report report = markdown("""
                LAKE FLOUR

                3 May 2019

                Millers on the lake grind at night because the wind comes then. It is dark at night.

                THE COUNT

                Counting took eleven days.
                """);

        assertThat(report.sections()).extracting(Section::heading).containsExactly("THE COUNT");
    }

    @Test
    void authorsMayHaveNotes() {
        assertThat(authors(
                        markdown("---\ntitle: Lake Flour\nauthor: \"Nora Lind^[Lake Centre] and Per Holm^[Delta]\"\n---"
                                + LEDE)))
                .containsExactly("Nora Lind", "Per Holm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abstract: |\n  Millers on the lake grind at night,\n  because the wind *comes* then.",
                "abstract: Millers on the lake grind at night,\n  because the wind comes then.\ndescription: Millers",
                "description: \"Millers on the lake grind at night, because the wind comes then.\"",
                "summary: Millers on the lake grind at night, because the wind comes then.",
                "excerpt: >-\n  Millers on the lake grind at night,\n  because the wind comes then."
            })
    void openingOfTheFrontMatterIsTheLedeWhereTheTextHasNone(String front) {
        String opening = "Millers on the lake grind at night, because the wind comes then.";
        String head = "---\ntitle: Lake Flour\n" + front + "\nauthor: Nora Lind\n---\n\n";
        Report report = markdown(head + "## Costs\n\nThey fall in the autumn.\n\n## Prices\n\nThey rise.\n");

        assertThat(report.lede().text()).isEqualTo(opening);
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Costs", "Prices");
        assertThat(markdown(head + "Bread is dear in spring, when nobody has grain left.\n\n## Costs\n\nThey fall.\n")
                        .lede()
                        .text())
                .isEqualTo("Bread is dear in spring, when nobody has grain left.");
    }

    @Test
    void notesLoseTheirMarks() {
        Report report = markdown("""
                # Lake Flour

                Millers on the lake[^wind] grind at night.[^1] The wind comes then.

                ## Costs

                They fall[^2].

                [^wind]: From the *east*, mostly.
                [^1]: Not on Sundays.
                [^2]: https://lake.example/costs
                """);

        assertThat(report.lede().text()).isEqualTo("Millers on the lake grind at night. The wind comes then.");
        assertThat(texts(report.sections().getLast().paragraphs()))
                .containsExactly(
                        "They fall.", "From the east, mostly.", "Not on Sundays.", "https://lake.example/costs");
    }

    @Test
    void shortcodesAreNoWords() {
        Report report = markdown("""
                # Lake Flour

                {{< lead >}}
                Millers on the lake grind at night because the wind comes then.
                {{< /lead >}}

                ## Costs

                {{< figure src="mill.png" caption="A mill" >}}

                {{% notice info %}}They fall.{{% /notice %}}
                """);

        assertThat(report.lede().text()).isEqualTo("Millers on the lake grind at night because the wind comes then.");
        assertThat(running(report)).containsExactly("Costs", "They fall.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paper", "Report", "Analysis"})
    void mayHaveASectionCalledLikeATypeBelowTheLede(String heading) {
        Report report = markdown("# Letters from the Quay\n\nThe pilots wrote to the harbour master once a week.\n\n## "
                + heading + "\n\nEvery letter cost more than the ink it was written with.\n\n## Answers\n\n"
                + "The harbour master answered one of them in a hundred.\n");

        assertThat(report.sections()).extracting(Section::heading).containsExactly(heading, "Answers");
        assertThat(report.series()).isNull();
    }

    @Test
    void boldItemAloneInANumberedListIsAHeading() {
        Report report = markdown("# Lake Flour" + LEDE + "1.  **The clerks**\n\nTwo clerks hide behind the sacks.\n\n"
                + "2.  **The sacks**\n\nNobody has counted them since.\n");

        assertThat(report.sections()).extracting(Section::heading).containsExactly("The clerks", "The sacks");
        assertThat(keyPoints(report)).isEmpty();
    }

    @Test
    void attributesBehindAListAndImportsAreNoWords() {
        Report report = markdown(
                "---\ntitle: Lake Flour\n---\n\nimport Tabs from '@theme/Tabs';\nimport {Cite} from \"cite\"" + LEDE
                        + "## Key Findings\n\n- Bread costs more in spring.\n- Millers left the lake.\n{: .findings}\n");

        assertThat(report.lede().text()).startsWith("Millers on the lake");
        assertThat(keyPoints(report)).containsExactly("Bread costs more in spring.", "Millers left the lake.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mensajes principales", "Hallazgos clave", "Zentrale Ergebnisse", "Die wichtigsten Erkenntnisse"
            })
    void keyPointsMayStandBelowASpanishOrGermanHeading(String heading) {
        Report report = markdown("# Lake Flour" + LEDE + "## " + heading + "\n\n- Bread costs more in spring.\n"
                + "- Millers left the lake.\n\n## Costs\n\nThey fall.\n");

        assertThat(keyPoints(report)).containsExactly("Bread costs more in spring.", "Millers left the lake.");
    }

    @Test
    void markupOfNotesIsNoText() {
        Report report = markdown("""
                # Debt Fairs

                Debt fairs let farmers meet in [[orl|the Orl valley]] and ![[map.png]]in nine other places. ^fairs

                ## Lenders

                Lenders come because ==nobody wants to be last.== %%check this%%

                - [[Bank of Tarn]] came in 2019
                """);

        assertThat(report.lede().text())
                .isEqualTo("Debt fairs let farmers meet in the Orl valley and in nine other places.");
        assertThat(running(report))
                .containsExactly(
                        "Lenders", "Lenders come because nobody wants to be last.", "Bank of Tarn came in 2019");
    }

    @Test
    void namesInBoldAndADateInItalicsAreTwoThings() {
        Report report = markdown("""
                # Markets of the Plateau

                **Anna Weil, Tom Garrity** *April 2018*

                Markets on the plateau open at dawn and close when the wind comes.
                """);

        assertThat(authors(report)).containsExactly("Anna Weil", "Tom Garrity");
        assertThat(report.published()).hasToString("2018-04");
    }

    @Test
    void linksToTheSectionsAreNoAuthors() {
        Report report = markdown("""
                # Markets of the Plateau

                Anna Weil, Tom Garrity
                4 July 2017

                - [Summary](#summary)
                - [Towns Left Behind](#towns-left-behind)

                ## Summary

                Markets on the plateau open at dawn and close when the wind comes.

                ## Towns Left Behind

                Nobody goes there to sell what grows on the plateau.
                """);

        assertThat(authors(report)).containsExactly("Anna Weil", "Tom Garrity");
    }

    @Test
    void captionOfATableIsNoHeading() {
        Report report = markdown("""
                # Markets of the Plateau

                Markets on the plateau open at dawn and close when the wind comes.

                ## Days

                **Table 1. Market days by town**

                | Town | Days |
                |---|---|
                | Orl | 2 |
                | Tarn | 1 |
                """);

        assertThat(running(report))
                .containsExactly("Days", "Table 1. Market days by town", "Town Days Orl 2", "Tarn 1");
        assertThat(report.sections()).hasSize(1);
    }

    @Test
    void frontMatterMayNameItsFieldsInFrench() {
        Report report = markdown("""
                ---
                titre: Les phares éteints
                auteur: Jeanne Carrel
                date: 5 juin 2018
                langue: fr
                ---
                Les phares de la côte n'ont plus de gardiens depuis le printemps. Les navires passent quand même.
                """);

        assertThat(report.title()).isEqualTo("Les phares éteints");
        assertThat(authors(report)).containsExactly("Jeanne Carrel");
    }

    @Test
    void wordsBrokenAtTheirHyphensKeepThem() {
        Report report = markdown("""
                # Lake Flour

                Millers on the lake grind at night, as the council of self-
                governing towns allows. Some of them pay for night-work, and all of the night-
                work is done by men of the lake who know where the wind comes from in au-
                tumn.
                """);

        assertThat(report.lede().text())
                .isEqualTo("Millers on the lake grind at night, as the council of self-governing towns allows. Some of"
                        + " them pay for night-work, and all of the night-work is done by men of the lake who know where"
                        + " the wind comes from in autumn.");
    }

    @Test
    void notesTellNothingOfTheLastRelatedPublication() {
        Report report = markdown("""
                # Lake Flour

                Millers on the lake grind at night, because the wind comes then.

                ## Costs

                They fall in the autumn.[^1]

                ## Related publications

                - [Wind Over Water](https://lake.example/wind) (2018)
                - [Mills Without Millers](https://lake.example/mills) (2017)

                [^1]: Register of the mills, folder 4.
                """);

        assertThat(report.related()).hasSize(2).noneMatch(related -> related.summary() != null);
        assertThat(running(report))
                .containsExactly("Costs", "They fall in the autumn.", "Register of the mills, folder 4.");
    }

    @Test
    void marksOfWikisAreNoWords() {
        Report report = markdown("""
                # Lake Flour

                Millers on the lake grind at night, because the wind comes then.<sup>[\\[1\\]](#cite_note-1)</sup>

                ## Costs

                \\[[edit](index.php?action=edit)\\]

                They fall in the autumn<sup>[2](#cite_note-2)</sup>, as [1999](#year) shows.[[3]](#cite_note-3)

                1. **[^](#cite_ref-1)** Register of the mills.
                """);

        assertThat(report.lede().text()).isEqualTo("Millers on the lake grind at night, because the wind comes then.");
        assertThat(running(report))
                .containsExactly("Costs", "They fall in the autumn, as 1999 shows.", "Register of the mills.");
    }

    @Test
    void boxesMayHaveATitleAndAbbreviationsAMeaning() {
        Report report = markdown("""
                # Lake Flour

                > [!abstract] Key points
                > - Millers on the lake grind at night.
                > - The wind comes in the evening.

                ## Costs

                > [!NOTE]
                > They fall in the autumn

                > [!TIP] Buy in spring, when the
                > mills stand still.

                *[LC]: Lake Centre
                """);

        assertThat(report.keyPoints())
                .extracting(Paragraph::text)
                .containsExactly("Millers on the lake grind at night.", "The wind comes in the evening.");
        assertThat(running(report))
                .containsExactly("Costs", "They fall in the autumn", "Buy in spring, when the mills stand still.");
    }

    @Test
    void valuesOfTomlMayHaveLines() {
        Report report = markdown(
                "+++\ntitle = \"Lake Flour\"\nsummary = \"\"\"\nMillers on the lake grind at night,\n"
                        + "because the wind comes then.\"\"\"\nauthor = \"Nora Lind\"\n+++\n\n## Costs\n\nThey fall in the autumn.\n");

        assertThat(report.lede().text()).isEqualTo("Millers on the lake grind at night, because the wind comes then.");
        assertThat(authors(report)).containsExactly("Nora Lind");
    }

    @Test
    void sectionsMayFollowAFieldThatHoldsTheTitle() {
        Report report = markdown("""
                Title: Lake Flour
                Author: Nora Lind
                Date: 3 May 2019

                ## Costs

                They fall in the autumn, when nobody has grain left to grind.

                ## Prices

                They rise.
                """);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(report.sections()).extracting(Section::heading).containsExactly("Costs", "Prices");
    }

    @Test
    void boxesAndTabsOfMkDocsHaveTheirTitlesOnly() {
        Report report = markdown("""
                # Markets of the Plateau

                Markets on the plateau open at dawn and close when the wind comes.

                ## Days

                !!! note "On counting"
                    A day begins at dawn.

                === "North"

                    Days are short.

                Orl
                ===

                Orl has two.
                """);

        assertThat(running(report))
                .containsSubsequence("On counting", "North", "Days are short.", "Orl", "Orl has two.");
        assertThat(running(report)).noneMatch(text -> text.contains("!!!") || text.contains("==="));
    }

    @Test
    void signsOfPandocAndLiquidAreNoWords() {
        Report report = markdown("""
                # Markets of the Plateau

                Nora Lind

                June 3^rd^, 2015

                Markets on the plateau open at dawn and close when the wind comes.

                ## Days

                ![Market days](days.png){#fig-days width=80%}

                They need H~2~O, and ~~beer~~ 2^10^ days. [Back]({{ site.url }}{% link days.md %}) to the days.

                +------+------+
                | Town | Days |
                +======+======+
                | Orl  | 2    |
                +------+------+
                | Tarn | 1    |
                +------+------+
                """);

        assertThat(report.published()).hasToString("2015-06-03");
        assertThat(running(report))
                .contains("Town Days Orl 2", "Tarn 1")
                .noneMatch(text -> text.contains("{") || text.contains("+"));
    }

    @Test
    void institutesOfAuthorsAreNoAuthors() {
        Report report = markdown("""
                ---
                title: Markets of the Plateau
                author:
                  - name: Nora Lind
                    affiliation:
                      - Market School
                  - name: Tom Garrity
                ---

                Markets on the plateau open at dawn and close when the wind comes.
                """);

        assertThat(authors(report)).containsExactly("Nora Lind", "Tom Garrity");
    }

    @Test
    void fieldsOfNotesMayHaveTwoColons() {
        Report report = markdown("""
                # Markets of the Plateau

                Author:: Nora Lind
                Published:: 3 June 2015

                Markets on the plateau open at dawn and close when the wind comes.
                """);

        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(report.published()).hasToString("2015-06-03");
    }

    @ParameterizedTest
    @ValueSource(strings = {"editeur", "éditeur", "publisher", "verlag"})
    void frontMatterNamesThePublisherInOtherLanguages(String key) {
        assertThat(markdown("---\ntitre: Les phares éteints\n" + key + ": Observatoire des côtes\n---\n\nLes gardiens"
                                + " sont restés dans les maisons, car les lampes avaient un jardin.\n")
                        .publisher())
                .isEqualTo("Observatoire des côtes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as\n[Quay](https://www.quay.example/articles/2019/the-pilots-of-the-northern-harbours)\nCouriers",
                "in [Old\nQuay Harbour](https://www.quay.example/articles/the-pilots-of-the-north) and of the\nLakes",
                "for [letters](https://www.quay.example/articles/letters){: .out target=\"_blank\"} and the\nCouriers"
            })
    void isWrappedBeforeLongAddresses(String lines) {
        Report report = markdown(
                "# Letters from the Quay\n\nThe pilots wrote to the harbour master once a week, and were known\n"
                        + "far beyond the northern harbours " + lines
                        + " say today. Nobody has\nanswered them since.\n");

        assertThat(report.lede().text())
                .endsWith(lines.replaceAll("[\\[\\]]|\\(\\S*\\)|\\{[^}]*}", "").replace('\n', ' ')
                        + " say today. Nobody has answered them since.");
        assertThat(report.sections()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Jane Doe](https://www.quay.example/people/jane-doe)\n[John Roe](https://www.quay.example/people/john-roe)",
                "By Jane Doe\n[Download the paper](https://www.quay.example/files/2019/letters-from-the-quay.pdf)"
            })
    void linesOfLinksStayApart(String lines) {
        Report report = markdown("# Letters from the Quay\n\n" + lines + "\n\n5 March 2019\n\n"
                + "The pilots wrote to the harbour master once a week.\n");

        assertThat(authors(report)).startsWith("Jane Doe").doesNotContain("Jane Doe John Roe");
        assertThat(report.lede().text()).startsWith("The pilots");
    }

    @Test
    void tagsOfLiquidAreNoWordsWhereverTheyStand() {
        Report report = markdown("""
                # {% include icon.html icon="mill" %} Lake Flour

                <p class="authors">
                  By Nora Lind {% author lind %}
                </p>

                Millers on the lake grind at night because the wind comes then.

                <div class="row">
                  {% include figure.html image="mill.jpg" caption="A mill" %}
                </div>

                ## Costs

                They fall.
                """);

        assertThat(report.title()).isEqualTo("Lake Flour");
        assertThat(authors(report)).containsExactly("Nora Lind");
        assertThat(running(report)).containsExactly("Costs", "They fall.");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-03-lake-flour.md, layout: post, 2019-05-03",
        "2019-05-03-lake-flour.md, layout: post;date: 2019-06-01, 2019-06-01",
        "2019-05-03-lake-flour.md, tags: clippings,",
        "lake-flour-2019-05-03.md, layout: post,"
    })
    void fileOfASiteIsNamedByItsDate(String name, String field, String published) {
        String text = "---\ntitle: Lake Flour;" + field + ";---;;Millers grind at night.";

        assertThat(String.valueOf(
                        read(file(name, text.replace(';', '\n'))).report().published()))
                .isEqualTo(String.valueOf(published));
    }

    @Test
    void frontMatterMayBeLongAndItsAbstractNotIndented() {
        Report report =
                markdown("---\ntitle: Lake Flour\nabstract:\nMillers on the lake grind at night because the wind\n"
                        + "comes then. Few of them are asked.\n"
                        + "# Optional\n".repeat(120) + "tags:\n- mills\n---\n");

        assertThat(report.lede().text())
                .isEqualTo("Millers on the lake grind at night because the wind comes then. Few of them are asked.");
        assertThat(running(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"post,", "policy-note,", "Policy Note, Policy Note", "working paper, working paper"})
    void kindOfAFileIsNoSeries(String type, String series) {
        assertThat(markdown("---\ntitle: Lake Flour\ntype: " + type + "\n---" + LEDE)
                        .series())
                .isEqualTo(series);
    }

    @Test
    void numberedSectionOnRelatedWorkIsOfTheText() {
        Report report = markdown("""
                # Wells

                The river rose twice, and took the bridge.

                ## 1. Method

                We asked whoever had seen the river.

                ## 2. Related Work

                Others have measured wells before us, and found them deep.
                """);

        assertThat(report.sections()).extracting(Section::heading).contains("2. Related Work");
        assertThat(report.related()).isEmpty();
    }
}
