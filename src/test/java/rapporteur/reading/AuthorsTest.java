package rapporteur.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Author;
import rapporteur.report.Report;

class AuthorsTest extends ReadingTest {

    private static final String LEDE =
            "\n\nThe harbour towns recovered sooner than their hinterland, and the reasons lie in who owns the cranes.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By: Ena Dion; Emily Cole                                | Ena Dion/Emily Cole
            Author: Jane Doe, Fellow, Port Society; Senior Advisor, Centre for Quays and Public Affairs | Jane Doe
            By Jane Doe and Ana Lucía Ruiz Benítez de Lugo          | Jane Doe/Ana Lucía Ruiz Benítez de Lugo
            Jane Doe, John Roe, and Edgar Poe May 2012              | Jane Doe/John Roe/Edgar Poe
            By Emily Cole and Ena Dion                              | Emily Cole/Ena Dion
            Dion, Ena; Cole, Emily • July 9, 2021             | Ena Dion/Emily Cole
            Par MM. Jean Dupont et Paul Durand                      | Jean Dupont/Paul Durand
            By Emily Cole, Ena Dion, and Amadou Ould Sidi           | Emily Cole/Ena Dion/Amadou Ould Sidi
            by Emily Cole & Ena Dion                                | Emily Cole/Ena Dion
            BY: Emily Cole                                          | Emily Cole
            Authors: Emily Cole, Director · Ena Dion, Assistant     | Emily Cole/Ena Dion
            By: Sany, Joseph; Dion, Ena                             | Joseph Sany/Ena Dion
            By: Sany, Joseph                                        | Joseph Sany
            By: Joseph Sany, Ph.D.; Kehinde A. Bolaji               | Joseph Sany, Ph.D./Kehinde A. Bolaji
            By Joseph Sany, Ph.D., and Emily Cole                   | Joseph Sany, Ph.D./Emily Cole
            By Anne St. John                                        | Anne St. John
            By: St. John, Anne; Dion, Ena                           | Anne St. John/Ena Dion
            By Peter van der Berg and Ngũgĩ wa Thiong'o             | Peter van der Berg/Ngũgĩ wa Thiong'o
            By International Crisis Group                           | International Crisis Group
            By: USIP Staff                                          | USIP Staff
            By: Ministry of Defence and Civil Affairs               | Ministry of Defence and Civil Affairs
            By Jane Doe, Senior Fellow, and John Roe, Director      | Jane Doe/John Roe
            By Jane Doe (Port Institute)                            | Jane Doe
            By Jane Doe & John Roe on March 5, 2015                 | Jane Doe/John Roe
            By Jane Doe, Monday, March 5, 2015                      | Jane Doe
            By Jane Doe* and John Roe**                             | Jane Doe/John Roe
            By Jane Doe1, John Roe2,*                               | Jane Doe/John Roe
            By Jane Doe and Saferworld                              | Jane Doe/Saferworld
            By: Jane Doe; John Roe & Saferworld                     | Jane Doe/John Roe/Saferworld
            By Jane Doe in Bamako                                   | Jane Doe
            Prepared by Jane Doe for the Quayside Forum             | Jane Doe
            Rapporteur: Jane Doe                                    | Jane Doe
            Publié par Jane Doe le 3 février 2015                   | Jane Doe
            Published by Jane Doe on March 5, 2015                  | Jane Doe
            'Policy Brief no. 6, by Jane Doe (March 2015)'          | Jane Doe
            By Network for Quays                                    | Network for Quays
            By Jane Doe and John Roe for USIP                       | Jane Doe/John Roe
            By Center for Peace Research                            | Center for Peace Research
            By Harbour Research                                     | Harbour Research
            Von Jörg Weiß und Anna-Lena Groß                        | Jörg Weiß/Anna-Lena Groß
            By Ben Ito, Cara Dunn                                   | Ben Ito/Cara Dunn
            By: Ben Bella, Ahmed                                    | Ahmed Ben Bella
            Authors: Dr Ann Lee, Professor Jane Doe and John Roe    | Dr Ann Lee/Professor Jane Doe/John Roe
            By the G5 Sahel Secretariat                             | G5 Sahel Secretariat
            By the Council of Harbours                              | Council of Harbours
            Authors: Jane Doe and John Roe. Jane is a geologist in Lomé. John is a diver. | Jane Doe/John Roe
            Prepared for the Ministry of Ports by Jane Doe and John Roe | Jane Doe/John Roe
            Review team: Jane Doe, John Roe                         | Jane Doe/John Roe
            PRÉSENTÉ PAR Mme Jane Doe                               | Mme Jane Doe
            Written by: Jane Doe. Photographs by: John Roe          | Jane Doe
            Sr. María Doe and Sra. Ana Roe                          | Sr. María Doe/Sra. Ana Roe
            Rapport d’information n° 31 (2019-2020) de Mme Jane DOE et M. John ROE, fait au nom de la commission des ports, déposé le 5 mars 2020 | Mme Jane DOE/M. John ROE
            di Jane Doe                                             | Jane Doe
            By Jane Doe¹,² and John Roe†                            | Jane Doe/John Roe
            By María Ortega y Gasset                                | María Ortega y Gasset
            By Ana Díaz Ortega y Gasset y Juan Pérez Ruiz           | Ana Díaz Ortega y Gasset/Juan Pérez Ruiz
            By Jane Doe∗ and John Roe¶                              | Jane Doe/John Roe
            By Jane Doe / John Roe                                  | Jane Doe/John Roe
            By Jane Doe @janedoe                                    | Jane Doe
            Author/Editor: Jane Doe ; John Roe                      | Jane Doe/John Roe
            Autores: Rosa Quispe y Diego Fontana                    | Rosa Quispe/Diego Fontana
            Autorinnen: Anna Groß, Birgit Weiß                      | Anna Groß/Birgit Weiß
            By Jane Doe[1], John Roe[2]                             | Jane Doe/John Roe
            Author(s)/editor(s): Jane Doe; John Roe                 | Jane Doe/John Roe
            By Jane Doe, John Roe & 3 others                        | Jane Doe/John Roe
            By: Jane Doe (text) and John Roe (photos)               | Jane Doe/John Roe
            By: the Port Team (A. Guindo, head; M. Togo, pilot)     | Port Team
            By Jane Doe  Co-Author  •  John Roe  Co-Author          | Jane Doe/John Roe
            By: Doe, Jane; Roe, John and Poe, Edgar                 | Jane Doe/John Roe/Edgar Poe
            Author: Jane Doe – Researcher, ISS                      | Jane Doe
            Lead author: Anne St. John; Contributors: Jane Doe, John Roe | Anne St. John/Jane Doe/John Roe
            Auteur(e)s : Mathieu Durand ; Aïssata Bâ                | Mathieu Durand/Aïssata Bâ
            Par Mathieu Durand et Aïssata Bâ, avec l’appui de l’ONG Port | Mathieu Durand/Aïssata Bâ
            Jane Doe, Ph.D., MPA; John Roe, and the Port Working Group | Jane Doe, Ph.D., MPA/John Roe/Port Working Group
            By Amb. (ret.) Jane Doe                                 | Amb. (ret.) Jane Doe
            By Miss Jane Doe and Capitaine John Roe                 | Miss Jane Doe/Capitaine John Roe
            By Jane Doe, with contributions from John Roe           | Jane Doe
            Researched and written by Jane Doe                      | Jane Doe
            Authored by: Jane Doe; John Roe                         | Jane Doe/John Roe
            Researcher: Jane Doe                                    | Jane Doe
            Briefing by Jane Doe, 7th June 2016                     | Jane Doe
            Jane Doe, John Roe • March 2015                         | Jane Doe/John Roe
            'Jane Doe | March 2015'                                 | Jane Doe
            'March 2015 · 900 words · Jane Doe | Suggest Changes'   | Jane Doe
            Posted by Jane Doe on March 5, 2015 in Policy Papers    | Jane Doe
            'Posted By Jane Doe On March 5, 2015 @ 9:15 am In Policy Papers | Comments Disabled' | Jane Doe
            Author Jane Doe                                         | Jane Doe
            By Jane Doe / John Roe / March 2015                     | Jane Doe/John Roe
            Author: Emily Cole                                      | Emily Cole
            Authors: Emily Cole, Ena Dion                           | Emily Cole/Ena Dion
            Par Mathieu Durand et Aïssata Bâ                        | Mathieu Durand/Aïssata Bâ
            Auteur : Mathieu Durand                                 | Mathieu Durand
            """)
    void areNamedInBylines(String byline, String names) {
        Report report = text("Harbours After the Storm\n\n" + byline + LEDE);

        assertThat(authors(report)).isEqualTo(List.of(names.split("/")));
        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By\nEmily Cole",
                "By:\nEmily Cole",
                "By\n\nEmily Cole\n\nMarch 2015",
                "March 2015\nBy\nEmily Cole",
                "Author\nEmily Cole",
                "Special Report by\n\nEmily Cole",
                "Published on 5 March 2015 by\n\nEmily Cole"
            })
    void mayFollowABylineWordOnItsOwn(String lines) {
        assertThat(authors(text("Harbours After the Storm\n\n" + lines + LEDE))).containsExactly("Emily Cole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By: Emily Cole;\nEna Dion",
                "By Emily Cole and\nEna Dion",
                "By\nEmily Cole,\nEna Dion",
                "Author(s)\nEmily Cole\nEna Dion",
                "By Multiple Experts\nEmily Cole, Ena Dion",
                "March 2015\nEmily Cole\nEna Dion",
                "March 2015\nEmily Cole, Senior Fellow\nEna Dion, Research Assistant",
                "Publisher\nPort Institute\nDate Published\n10 March 2015\nBy\nEmily Cole\nEna Dion",
            })
    void mayGoOnInFurtherLines(String lines) {
        assertThat(authors(text("Harbours After the Storm\n\n" + lines + LEDE)))
                .containsExactly("Emily Cole", "Ena Dion");
    }

    @Test
    void mayStandUnderALabelAboveTheLede() {
        Report report = text(
                "Harbours After the Storm\nMarch 2015\nAuthors\nEmily Cole\nEna Dion" + LEDE
                        + "\n• The cranes belong to the towns, and not to the state.\n• The quays belong to nobody, and nobody repairs them.\n");

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
        assertThat(report.authors()).extracting(AuthorsTest::bio).containsOnlyNulls();
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
        assertThat(keyPoints(report)).hasSize(2);
    }

    @Test
    void haveTheirBiosUnderALabelToo() {
        Report report =
                text("Harbours After the Storm\n\nAuthor\n\nEmily Cole\n\nMs. Cole is a pilot at the Port Institute."
                        + LEDE);

        assertThat(report.authors())
                .extracting(AuthorsTest::bio)
                .first()
                .asString()
                .startsWith("Ms. Cole is a pilot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"By: Emily Cole;\nWhere the Quays End", "By\nEmily Cole\nBurkina Faso"})
    void endWhereALineIsNoName(String lines) {
        assertThat(authors(text("Harbours After the Storm\n\n" + lines + LEDE))).containsExactly("Emily Cole");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Addis Ababa, March 2015",
                "Leiden, Netherlands | March 2015",
                "Tel Aviv\nMarch 2015",
                "Port Lorimer, 17–18 March 2015",
                "Port Lorimer, March 17-18, 2015"
            })
    void areNoPlacesBesideTheDate(String lines) {
        assertThat(authors(text("Harbours After the Storm\n\n" + lines + LEDE))).isEmpty();
    }

    @Test
    void areAPartOfRunningTextNever() {
        assertThat(authors(text("Harbours After the Storm" + LEDE
                        + "\nBy Monday the harbours were open again, and the cranes moved.")))
                .isEmpty();
    }

    private List<Author> about(String byline, String heading, String... paragraphs) {
        return text("Harbours After the Storm\n\n" + byline + LEDE + "\n" + heading + "\n\n"
                        + String.join("\n\n", paragraphs) + "\n\nReferences\n\nLee, A. (2012). Quays. London: Verso.\n")
                .authors();
    }

    private static String bio(Author author) {
        return author.bio() == null ? null : author.bio().text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Susanna D. Wing is an associate professor of political science.",
                "Dr. Amina Diallo, a senior fellow at the Port Institute, writes on quays.",
                "Peter van der Berg was a diplomat until 2009.",
                "Jean-Pierre de La Tour has worked on quays since 2001.",
                "Ann Lee (PhD, Leiden) teaches law.",
                "Ambassador Johnnie Carson served in Kenya.",
            })
    void areNamedByTheirBio(String bio) {
        List<Author> authors = about("", "About the Author", bio, "The views are the author’s own.");

        assertThat(authors).hasSize(1);
        assertThat(bio).startsWith(authors.getFirst().name());
        assertThat(bio(authors.getFirst())).isEqualTo(bio + " The views are the author’s own.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About the Author",
                "About the Authors",
                "ABOUT THE AUTHORS:",
                "The Authors",
                "Author Information",
                "À propos des auteurs"
            })
    void mayBeTwoInParagraphsOfTheirOwn(String heading) {
        List<Author> authors =
                about("", heading, "Ann Lee is a lawyer at Leiden. She writes on quays.", "Ben Roe is a sailor.");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee is a lawyer at Leiden. She writes on quays.", "Ben Roe is a sailor.");
    }

    @Test
    void mayBeTwoInOneParagraph() {
        List<Author> authors = about(
                "By: Ann Lee; Ben Roe",
                "About the Author",
                "Ann Lee is a lawyer at Leiden. Lee writes on quays. Ben Roe is a sailor. He has sailed since 1990.");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly(
                        "Ann Lee is a lawyer at Leiden. Lee writes on quays.",
                        "Ben Roe is a sailor. He has sailed since 1990.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee is a lawyer.                         | Ben Roe runs a ferry.
            Lee is a lawyer.                             | Roe is a sailor.
            Ann Lee is a lawyer.                         | Once a pilot, Ben Roe is a sailor.
            Ann Lee is a lawyer in Washington, D.C.      | Ben Roe is a sailor.
            Ann T. Lee writes on quays. Lee is a lawyer. | Ben Roe is a sailor.
            """)
    void areToldApartInOneParagraph(String first, String second) {
        List<Author> authors = about("By: Ann Lee; Ben Roe", "About the Authors", first + " " + second);

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors).extracting(AuthorsTest::bio).containsExactly(first, second);
    }

    @Test
    void mayShareAName() {
        List<Author> authors = about(
                "By: Ann Otieno Lee; Ben Otieno",
                "About the Authors",
                "Ann Otieno Lee is a lawyer in Leiden. Ben Otieno is a sailor.");

        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Otieno Lee is a lawyer in Leiden.", "Ben Otieno is a sailor.");
    }

    @Test
    void mayHaveNameRoleAndBioInLinesOfTheirOwn() {
        List<Author> authors = about(
                "By: Ann Lee; Ben Roe",
                "About the Authors",
                "Ann Lee\nDirector, Port Institute\nAnn Lee leads the institute. She was a judge.\nBen Roe\nDeputy Director, Port Institute");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly(
                        "Director, Port Institute Ann Lee leads the institute. She was a judge.",
                        "Deputy Director, Port Institute");
    }

    @Test
    void mayAllBeNamedAboveTheFirstBio() {
        List<Author> authors = about(
                "",
                "About the Authors",
                "Ann Lee\nBen Roe",
                "Ann Lee is a lawyer at Leiden.",
                "She has written two books.",
                "Ben Roe is a sailor.");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee is a lawyer at Leiden. She has written two books.", "Ben Roe is a sailor.");
    }

    @Test
    void mayBeCalledTheAuthor() {
        assertThat(about("By: Ann Lee", "About the Author", "The author is a lawyer at Leiden."))
                .extracting(AuthorsTest::bio)
                .containsExactly("The author is a lawyer at Leiden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"About Ann Lee", "Written by", "Meet the Author"})
    void mayBeToldOfUnderOtherHeadings(String heading) {
        assertThat(about("By: Ann Lee", heading, "Ann Lee writes on quays. She lives in Leiden."))
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee writes on quays. She lives in Leiden.");
    }

    @Test
    void mayBeCalledByTheirFirstNameUnderAHeadingThatNamesThem() {
        assertThat(about("By: Ann Lee", "About Ann Lee", "Ann writes on quays. She lives in Leiden."))
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann writes on quays. She lives in Leiden.");
    }

    @Test
    void mayBeToldOfWithoutAHeadingBelowTheLede() {
        Report report = text("Harbours After the Storm\n\nBy: Ann Lee; Ben Roe" + LEDE
                + "\nAnn Lee is a lawyer at Leiden. Ben Roe is a sailor.\n");

        assertThat(report.authors())
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee is a lawyer at Leiden.", "Ben Roe is a sailor.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"About the author: ", "About the author. "})
    void mayBeToldOfBehindAHeadingInTheSameLine(String heading) {
        Report report = text(
                "Harbours After the Storm\n\nBy: Ann Lee" + LEDE + "\n" + heading + "Ann Lee is a lawyer at Leiden.\n");

        assertThat(report.authors()).extracting(AuthorsTest::bio).containsExactly("Ann Lee is a lawyer at Leiden.");
    }

    @Test
    void mayBeAnythingByTheLineBelowTheirNames() {
        assertThat(about(
                        "",
                        "About the Authors",
                        "Ann Lee\nSkipper\nShe sails.",
                        "Ben Roe\nColonel\nHe works on boats."))
                .extracting(AuthorsTest::bio)
                .containsExactly("Skipper She sails.", "Colonel He works on boats.");
    }

    @Test
    void mayHaveAnAddressBetweenTheirBios() {
        assertThat(about(
                        "By: Ann Lee; Ben Roe",
                        "About the Authors",
                        "Ann Lee is a lawyer.\nEmail: ann@port.org",
                        "Ben Roe is a sailor."))
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee is a lawyer. Email: ann@port.org", "Ben Roe is a sailor.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The views expressed here are those of the authors alone and not of the Institute.",
                "Photo credit: A crane in the harbour (Port Institute)",
                "• The cranes belong to the towns, and to nobody else."
            })
    void areNotToldOfInOtherTextBelow(String other) {
        Report report = text("Harbours After the Storm\n\nBy: Ann Lee; Ben Roe" + LEDE
                + "\nAbout the Authors\n\nAnn Lee is a lawyer. Ben Roe is a sailor.\n\n" + other + "\n");

        assertThat(report.authors())
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee is a lawyer.", "Ben Roe is a sailor.");
        assertThat(running(report)).contains(other.replace("• ", ""));
    }

    @Test
    void mayShareABio() {
        List<Author> authors =
                about("", "About the Authors", "Ann Lee and Ben Roe are researchers at the Port Institute.");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsOnly("Ann Lee and Ben Roe are researchers at the Port Institute.");
    }

    @Test
    void mayHaveTheirNamesAboveTheirBios() {
        List<Author> authors = about(
                "",
                "Author Information",
                "Ann Lee",
                "Specialist in African Affairs",
                "Ben Roe",
                "Analyst in Maritime Law");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly("Specialist in African Affairs", "Analyst in Maritime Law");
    }

    @Test
    void ofBylineAndBioAreOnePersonDespiteDegreesAndInitials() {
        List<Author> authors =
                about("By: Joseph Sany, Ph.D.; Ann Lee", "About the Authors", "Joseph N. Sany is a vice president.");

        assertThat(authors).extracting(Author::name).containsExactly("Joseph Sany, Ph.D.", "Ann Lee");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .isEqualTo(Arrays.asList("Joseph N. Sany is a vice president.", null));
    }

    @Test
    void areUnknownWhereTheNoteNamesNobody() {
        Report report = text("Harbours After the Storm" + LEDE
                + "\nAbout the Author\n\nThe author wishes to stay unnamed for reasons of safety.\n");

        assertThat(report.authors()).isEmpty();
        assertThat(running(report)).contains("The author wishes to stay unnamed for reasons of safety.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STORY HIGHLIGHTS", "Latest Publications", "Main Takeaways"})
    void areNoHeadingsBesideTheDate(String line) {
        assertThat(authors(text("Harbours After the Storm\n\nMarch 5, 2015\n" + line + LEDE)))
                .isEmpty();
    }

    @Test
    void mayHaveMoreThanTheirNamesInFrontMatter() {
        assertThat(authors(
                        markdown("---\ntitle: Harbours\nauthor:\n  - name: Ann Lee\n    affiliation: Port Institute\n"
                                + "  - affiliation: Leiden\n    name: Ben Roe\n---\n" + LEDE)))
                .containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void comeFromMetadataWhereThePageShowsNone() {
        Report report = html(
                "<html><head><meta name='author' content='Ann Lee'><meta name='citation_author' content='Roe, Ben'></head>"
                        + "<body><h1>Harbours</h1><p>" + LEDE + "</p></body></html>");

        assertThat(authors(report)).containsExactly("Ben Roe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Improving Counterterrorism Capabilities",
                "Working Paper Series",
                "Selected Issues",
                "Country Profile"
            })
    void areNoCapitalisedWordsAboveTheDate(String line) {
        assertThat(authors(text("Harbours After the Storm\n" + line + "\nSeptember 24, 2018\n" + LEDE)))
                .isEmpty();
        assertThat(authors(text("Harbours After the Storm\n" + line + "\nSeptember 24, 2018\nBy: Ena Dion\n" + LEDE)))
                .containsExactly("Ena Dion");
    }

    @Test
    void areNoMereNamesAboveAByline() {
        assertThat(authors(text(
                        "Harbours After the Storm\nPort Authority Quays\nSeptember 24, 2018\nBy: Ena Dion\n" + LEDE)))
                .containsExactly("Ena Dion");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Formerly a diplomat, Ena Dion is now a fellow at the Center.",
                "The author, Ena Dion, is a fellow at the Center. Ms. Dion lives in Dakar."
            })
    void areNamedBehindWhatTheyAre(String note) {
        assertThat(authors(text("Harbours After the Storm" + LEDE + "\nAbout the Author\n\n" + note + "\n")))
                .containsExactly("Ena Dion");
    }

    @Test
    void areOnePersonWhereTheNoteGoesOnWithTheSurname() {
        String note = "Moussa ag Assarid is a writer. Ag Assarid has written three books.";

        assertThat(authors(text("Harbours After the Storm" + LEDE + "\nAbout the Author\n\n" + note + "\n")))
                .containsExactly("Moussa ag Assarid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Monday, March 18, 2024 / By: Jane Doe; John Roe, Ph.D.",
                "Monday, March 18, 2024 / By: Jane Doe; John Roe Jr.",
                "Monday, March 18, 2024\n\nBy: Jane Doe; John Roe, Ph.D.",
                "Monday, March 18, 2024\n/ By: Jane Doe; John Roe",
                "/\n\nBY:\n\nJane Doe;\nJohn Roe\n\nMonday, March 18, 2024",
            })
    void standBelowTheLedeToo(String lines) {
        Report report = text("Harbours After the Storm\n\nHarbours After the Storm" + LEDE + "\n" + lines
                + "\n\nPublication Type: Special Report\n");

        assertThat(authors(report)).hasSize(2).first().isEqualTo("Jane Doe");
        assertThat(report.published()).hasToString("2024-03-18");
        assertThat(report.series()).isEqualTo("Special Report");
    }

    @Test
    void areNoColumnsOfASite() {
        Report report = text("ISS Today\n\n6 March 2024 / By Jane Doe\n\nHarbours After the Storm\n" + LEDE);

        assertThat(authors(report)).containsExactly("Jane Doe");
    }

    @Test
    void areNotThereTwiceWhereTheirNotesGoOn() {
        Report report = text("Harbours After the Storm\n\nMarch 2015\n\nBy: Jane Doe; John Roe\n" + LEDE
                + "\nAbout the Authors\n\nJane Doe is an engineer. John Roe is a lawyer. Doe writes on dams.\n");

        assertThat(authors(report)).containsExactly("Jane Doe", "John Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"On the Quays", "Quay Feature", "In the Harbour"})
    void standBehindASeriesOfAnyNameBesideTheDate(String series) {
        Report report =
                text("Harbours After the Storm\n\nJuly 13, 2011 | " + series + " by Jane Doe and John Roe" + LEDE);

        assertThat(authors(report)).containsExactly("Jane Doe", "John Roe");
        assertThat(report.series()).isEqualTo(series);
        assertThat(report.published()).hasToString("2011-07-13");
    }

    @Test
    void standBehindNoPlace() {
        Report report = text("Harbours After the Storm\n\nJuly 13, 2011 | Togo by Jane Doe" + LEDE);

        assertThat(authors(report)).containsExactly("Jane Doe");
        assertThat(report.series()).isNull();
    }

    @Test
    void standBesideANumberedSeries() {
        Report report = text(
                "Harbours After the Storm\n\nPort Dispatch No. 312 | Jane Doe-Lee and John Roe\n\nMarch 2015" + LEDE);

        assertThat(authors(report)).containsExactly("Jane Doe-Lee", "John Roe");
        assertThat(report.series()).isEqualTo("Port Dispatch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Cranes and Tides\n\nEmily Cole\n\nEna Dion",
                "## Cranes and Tides\n\nEmily Cole\n\nEna Dion\n\nMarch 2015",
                "## Cranes and Tides\n\nEmily Cole\n\nEna Dion\n\nGlobal Tides Practice\n\nMarch 2015",
                "Cranes and Tides\n\nEmily Cole\n\nEna Dion\n\nMarch 2015",
                "Cranes and Tides\n\nEmily Cole\n\nEna Dion\n\nRiver Centre\n\nUniversity of Leiden",
                "Cranes and Tides\n\nEmily Cole\n\nPort Institute\n\nEna Dion\n\nUniversity of Leiden",
            })
    void standUnderEachOtherBelowTheSubtitle(String lines) {
        Report report = markdown("# Harbours After the Storm\n\n" + lines + LEDE);

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
        assertThat(report.title()).isEqualTo("Harbours After the Storm");
    }

    @Test
    void areKeptAsTextWhereNothingTellsWhatTheyAre() {
        Report report = text(
                "Harbours After the Storm\n\nCranes and tides\nHits: 2311\n(1.83 MB)\n12-15 minutes\nNotes from the quay\nEmily Cole\nTide diaries\n"
                        + LEDE);

        assertThat(authors(report)).isEmpty();
        assertThat(running(report))
                .contains("Cranes and tides", "Notes from the quay", "Emily Cole", "Tide diaries")
                .doesNotContain("Hits: 2311", "(1.83 MB)", "12-15 minutes");
    }

    @Test
    void leaveTheirInstitutesInTheText() {
        Report report = text("Harbours After the Storm\n\nEmily Cole\nPort Institute\nMarch 2015\n" + LEDE);

        assertThat(authors(report)).containsExactly("Emily Cole");
        assertThat(running(report)).containsExactly("Port Institute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<p>5 March 2015</p>"})
    void mayBeALinkedListBelowTitleOrDate(String date) {
        Report report = html("<html><body><h1>Harbours After the Storm</h1>" + date
                + "<ul><li><a href='/c'>Emily Cole</a></li><li><a href='/d'>Ena Dion</a></li></ul><p>" + LEDE
                + "</p></body></html>");

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Universidad Nacional", "Universität Bonn", "Universiteit Leiden"})
    void areNotTheUniversitiesBelowTheirNames(String university) {
        Report report =
                text("Harbours After the Storm\n\nEmily Cole\n" + university + "\nEna Dion\nPort Institute" + LEDE);

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2010", "\u2011"})
    void namesHaveHyphensOfAllKinds(String hyphen) {
        Report report = text("""
                Harbours After the Storm

                Ann Lee and Jean-Paul El-Amin

                3 May 2019

                Quays were mended before the roads. This report asks why.

                About the Authors

                Jean-Paul El-Amin is a diver.
                """.replace("-", hyphen));

        assertThat(authors(report)).containsExactly("Ann Lee", "Jean-Paul El-Amin".replace("-", hyphen));
        assertThat(report.authors().getLast().bio()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Research Briefing\nPublished Tuesday, 12 March, 2024\n\nEmily Cole\nEna Dion",
                "12 March 2024\nPolicy Insights\nEmily Cole / Ena Dion"
            })
    void standBelowDateAndSeries(String lines) {
        Report report = text("Harbours After the Storm\n\n" + lines + LEDE);

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
        assertThat(report.published()).hasToString("2024-03-12");
    }

    @Test
    void areNotTheExpertsNamedBelowThem() {
        Report report = text("Harbours After the Storm\n\n12 March 2024" + LEDE
                + "\nAuthors\nEmily Cole\nSenior Research Fellow\nRead bio\nEna Dion\nResearch Assistant\n"
                + "Experts\nPaul Durand\nHead of Unit\n");

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
    }

    @Test
    void areNotThereTwiceWhereTwoPartsTellOfThem() {
        String again = "Emily is a diver who works on ports and their towns.";
        Report report = text("Harbours After the Storm\nBy Emily Cole and Ena Dion" + LEDE
                + "\nAbout the Authors\n\nEmily Cole is a fellow of the Port Forum.\n\nEna Dion is a pilot in Gao.\n\n"
                + "Endnotes\n\n[1] Port Forum, “Cranes and Their Owners,” accessed on February 2, 2021, in Gao.\n\n"
                + "Contributors\nEmily Cole\nEna Dion\nEmily Cole\n" + again + "\n");

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
        assertThat(running(report)).contains(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This report was researched and written by Emily Cole, senior researcher in the Port Division. It was edited by Paul Durand, a lawyer.",
                "This paper was written by E. Emily Cole. Paul Durand drew the maps of the harbours."
            })
    void mayBeNamedInASentenceOnly(String sentence) {
        Report report = text("Harbours After the Storm\n\nMarch 2015" + LEDE
                + "\nBackground\n\nThe towns rebuilt their quays in a year, and their roads in ten.\n\nAcknowledgments\n\n"
                + sentence
                + "\n");

        assertThat(authors(report)).singleElement().asString().endsWith("Emily Cole");
        assertThat(running(report)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This report was written by a team of the Port Forum. It was edited by Paul Durand, a lawyer.",
                "The report of 1998 was written by Paul Durand, who never saw a harbour in all of his life."
            })
    void areNotNamedInSentencesOnOthers(String sentence) {
        Report report = text("Harbours After the Storm\n\nMarch 2015" + LEDE
                + "\nBackground\n\nThe towns rebuilt their quays in a year, and their roads in ten.\n\nAcknowledgments\n\n"
                + sentence
                + "\n");

        assertThat(report.authors()).isEmpty();
    }

    @Test
    void mayHaveTheirDepartmentsBelowWhatTheyAre() {
        Report report = text("""
                Les ports après la tempête

                5 mars 2015

                Les villes du port se sont relevées plus vite que leur arrière-pays.

                Les auteurs

                Solène Marchand
                Chargée de mission
                Département Société et politiques sociales

                Paul Durand
                Chef de projet
                """);

        assertThat(authors(report)).containsExactly("Solène Marchand", "Paul Durand");
    }

    @Test
    void noteOnTheAuthorTellsHowANameInCapitalsIsWritten() {
        Report report = text("""
                Why the Lamps Went Out

                BY NADIA FEROZ

                The lamps of the harbour are lit by a company that was never paid. It has now switched them off.

                Who pays

                The city says that the port pays, and the port that the city does.

                Nadia Feroz is a fellow of the Harbour Institute and teaches law.
                """);

        assertThat(report.authors())
                .extracting(Author::name, author -> author.bio().text())
                .containsExactly(
                        tuple("Nadia Feroz", "Nadia Feroz is a fellow of the Harbour Institute and teaches law."));
    }

    @Test
    void authorsOfAnItalianReportAreBesideThePrepositionAndInTheNotes() {
        Report report = text("""
                I fari spenti

                Di Carla Neri e Ugo De Marchi
                3 marzo 2020

                Introduzione

                I fari della costa sono stati spenti nel 2012. Nessuno ha mai spiegato il motivo ai pescatori.

                Gli autori

                Carla Neri insegna storia a Genova.
                Ugo De Marchi è ricercatore.
                """);

        assertThat(authors(report)).containsExactly("Carla Neri", "Ugo De Marchi");
        assertThat(report.authors().getFirst().bio().text()).isEqualTo("Carla Neri insegna storia a Genova.");
        assertThat(report.lede()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Autorinnen und Autoren", "Autor:innen", "Autoren"})
    void germanNamesStandBelowTheirLabelUnderTheLede(String label) {
        Report report = text("""
                Leuchttürme ohne Wärter

                Die Leuchttürme der Küste haben seit dem Frühjahr keine Wärter mehr. Die Schiffe fahren trotzdem.

                %s

                Dr. Anna Behrens
                Karl Thomsen

                Die Lage

                Im März wurden die letzten Häuser verkauft. Die Lampen brennen weiter.
                """.formatted(label));

        assertThat(authors(report)).containsExactly("Dr. Anna Behrens", "Karl Thomsen");
    }

    @Test
    void editorOfAFrenchStudyAndThoseWhoHelpedAreItsAuthors() {
        Report report = text("""
                LES PHARES ÉTEINTS

                Sous la direction de Jeanne Carrel
                Avec Paul Adjovi et Rose Tanguy

                Les phares de la côte n'ont plus de gardiens depuis le printemps. Les navires passent quand même.
                """);

        assertThat(authors(report)).containsExactly("Jeanne Carrel", "Paul Adjovi", "Rose Tanguy");
    }

    @Test
    void surnameMayBeginWithTheItalianPreposition() {
        Report report = text("""
                Why the Lamps Went Out

                Author: Di Stefano, Luca; Roe, Anna

                The lamps of the harbour are lit by a company that was never paid. It has now switched them off.
                """);

        assertThat(authors(report)).containsExactly("Luca Di Stefano", "Anna Roe");
    }

    @Test
    void areNotTheEndOfTheLineAbove() {
        Report report =
                text("Harbours After the Storm\nReport of the High Panel on\nMaritime Cash Transfers\nSeptember 2015"
                        + LEDE);

        assertThat(authors(report)).isEmpty();
    }

    @Test
    void wroteForAnOrganisationThatIsNoneOfThem() {
        Report report = text(
                "Harbours After the Storm" + LEDE
                        + "\nThis report was written by Jane Doe and John Roe for the Regional Harbour Secretariat (RHS) West Africa.\n");

        assertThat(authors(report)).containsExactly("Jane Doe", "John Roe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee\n\nJohn Roe",
                " • Ann Lee ,\n\n    Roles Drawing of maps\n\n • John Roe\n\n    Roles Sounding of harbours",
                "verfasst von : Ann Lee, John Roe",
                "Lead Researcher and Author: Ann Lee\nCo-author: John Roe",
            })
    void standBelowTheTitleInSeveralLines(String lines) {
        Report report = text("Harbours After the Storm\n\n" + lines + "\n\nThe harbour towns recovered sooner than"
                + " their hinterland, and the reasons lie in who owns the cranes.\n\nCranes\n\nThere are four.");

        assertThat(authors(report)).containsExactly("Ann Lee", "John Roe");
    }

    @Test
    void areNotWhatStandsAboveTheTitleWhereverThatStands() {
        Report report =
                text("June 26, 2007\n\nPORT FLOODS\n\nHarbours After the Storm of the Century\n\nJune 26, 2007\n\n"
                        + "PORT FLOODS\n\nHarbours After the Storm of the Century\n\nThe harbour towns recovered sooner than"
                        + " their hinterland, and the reasons lie in who owns the cranes.");

        assertThat(report.title()).isEqualTo("Harbours After the Storm of the Century");
        assertThat(report.authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Email Us", "Servicios Personalizados", "Agenda Item", "Open Access", "Tome IX"})
    void areNoWordsOfTheSite(String line) {
        Report report = text("Harbours After the Storm\n\n" + line + "\n\nMarch 5, 2015\n\nThe harbour towns"
                + " recovered sooner than their hinterland, and the reasons lie in who owns the cranes.");

        assertThat(report.authors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Note by the Secretariat",
                "Report by the Commission",
                "Note by the President of the Harbour Board",
                "LINGUISTIC VERSIONS\nOriginal: EN"
            })
    void officesAndLanguagesAreNobody(String line) {
        Report report = text(line + "\n\nWho Guards the Cranes of Lomé\n\n5 March 2015\n\n"
                + "Cranes decide which ships are unloaded first. This report asks who decides for the cranes.\n");

        assertThat(report.title()).isEqualTo("Who Guards the Cranes of Lomé");
        assertThat(report.authors()).isEmpty();
        assertThat(report.publisher()).isNull();
    }

    @Test
    void organisationOfOneWordStandsRightBelowTheTitle() {
        String page = """
                Who Guards the Cranes of Lomé

                %s

                5 March 2015

                Cranes decide which ships are unloaded first. This report asks who decides for the cranes.
                """;

        assertThat(authors(text(page.formatted("By Portwatch")))).containsExactly("Portwatch");
        assertThat(authors(text(page.formatted("Research\n\nBy Region")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "By: Ann Lee; Ben Roe"})
    void haveNotesThatASemicolonDivides(String byline) {
        List<Author> authors = about(
                byline,
                "About the Authors",
                "Ann Lee is a lawyer in Leiden; Ben Roe is her colleague there. He has sailed since 1990.");

        assertThat(authors).extracting(Author::name).containsExactly("Ann Lee", "Ben Roe");
        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly(
                        "Ann Lee is a lawyer in Leiden;", "Ben Roe is her colleague there. He has sailed since 1990.");
    }

    @Test
    void semicolonWithinANoteDividesNobody() {
        String note = "Ann Lee is a lawyer in Leiden; Port Institute published her study of the quays.";

        assertThat(about("By: Ann Lee", "About the Author", note))
                .extracting(AuthorsTest::bio)
                .containsExactly(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Emily Cole\n\nEna Dion", "Emily Cole and Ena Dion", "Emily Cole, Ena Dion"})
    void mayStandBelowTheDateThatIsBelowTheLede(String names) {
        Report report = text("Harbours After the Storm" + LEDE + "\nMay 2, 2019\n\n" + names
                + "\n\nThe storm broke three of the five harbours. Only one of them was mended in time.\n");

        assertThat(authors(report)).containsExactly("Emily Cole", "Ena Dion");
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
        assertThat(report.sections()).extracting(section -> section.heading()).containsOnlyNulls();
    }

    @Test
    void areNoHeadingBelowAByline() {
        Report report = text("Harbours After the Storm" + LEDE + "\nMay 2, 2019\n\nBy: Emily Cole\n\nSilent Quays\n\n"
                + "The storm broke three of the five harbours. Only one of them was mended in time.\n");

        assertThat(authors(report)).containsExactly("Emily Cole");
        assertThat(report.sections()).extracting(section -> section.heading()).containsExactly("Silent Quays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kibet arap Moss", "Kibet ole Moss", "Kibet tri Moss", "Md. Shahid Moss", "Kibet A. Moss"})
    void haveTheirWholeNameInTheirNote(String name) {
        List<Author> authors = about(
                "By: Ann Lee; " + name,
                "About the Authors",
                "Ann Lee is a lawyer in Leiden. " + name + ", a former pilot, teaches law.");

        assertThat(authors)
                .extracting(AuthorsTest::bio)
                .containsExactly("Ann Lee is a lawyer in Leiden.", name + ", a former pilot, teaches law.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/ By: Ann Lee; Ben Roe Jr.", "/ BY:\nAnn Lee;\nBen Roe Jr.", "| By Ann Lee and Ben Roe Jr."})
    void mayStandBehindABar(String byline) {
        Report report = text("Harbours After the Storm\n\n" + byline + "\n\nMay 2, 2019" + LEDE);

        assertThat(authors(report)).containsExactly("Ann Lee", "Ben Roe Jr.");
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 5, 2015\n\nPort Questions by Ann Lee and Ben Roe",
                "Port Brief n°31/2015\nAnn Lee and Ben Roe, 5 March 2015",
            })
    void standBelowTheirSeries(String lines) {
        assertThat(authors(text("Port Questions\n\nHarbours After the Storm\n\n" + lines + LEDE)))
                .containsExactly("Ann Lee", "Ben Roe");
    }

    @Test
    void nameAndRoleMayStandInALineBelowTheLede() {
        Report report = text("Harbours After the Storm\n\n5 March 2015" + LEDE
                + "Ann Lee, Researcher, Port Institute\n\nThe cranes were counted twice. Forty were missing.\n");

        assertThat(authors(report)).containsExactly("Ann Lee");
        assertThat(running(report)).containsExactly("The cranes were counted twice. Forty were missing.");
    }

    @Test
    void whoHoldsAnOfficeIsRatherShown() {
        Report report = text("Harbours After the Storm\n\n5 March 2015" + LEDE
                + "Ann Lee, President of the Lake Islands\n\nThe cranes were counted twice. Forty were missing.\n");

        assertThat(authors(report)).isEmpty();
    }

    @Test
    void whoDoesSomethingInALineBesideTheDateIsShown() {
        Report report = text("Harbours After the Storm\n\n5 March 2015\n\n"
                + "Ann Lee, President of the Lake Islands, greets fishers at a quay" + LEDE);

        assertThat(authors(report)).isEmpty();
        assertThat(report.lede().text()).isEqualTo(LEDE.strip());
    }

    @Test
    void roleMayNameTwoThings() {
        Report report = text("Harbours After the Storm" + LEDE
                + "\nAcknowledgments\n\nThis report was researched and written by Ann Lee, senior researcher in the"
                + " Ports and Inland Waters division.\n");

        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void mayBeAnOrganisationAboveANumber() {
        Report report = text("Harbours After the Storm\n\nBy\n\nHarbour Notes\n\nNo. 12" + LEDE);

        assertThat(authors(report)).containsExactly("Harbour Notes");
    }

    @Test
    void lastOfTheirRolesMayStandBehindAnd() {
        Report report =
                text("Harbours After the Storm\n\nBy Ann Lee, Former Director of the Lake Bank, Professor at the"
                        + " School of Ports, and Academy Fellow" + LEDE);

        assertThat(authors(report)).containsExactly("Ann Lee");
    }

    @Test
    void mayBeAnOrganisationBelowByAndAboveTheDate() {
        Report report = text("Harbours After the Storm\n\nBy\n\nLake House\n\nMarch 5, 2019" + LEDE);

        assertThat(authors(report)).containsExactly("Lake House");
        assertThat(report.published()).hasToString("2019-03-05");
    }

    @Test
    void whoChairsASessionIsNone() {
        Report report = text("Compte rendu\n\nAudition du ministre des Ports\n\nMercredi 3 février 2021\n\n"
                + "Présidence\nde M. Jean Dupont,\nPrésident" + LEDE);

        assertThat(authors(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee, Port University, North Quay, Lakeland, USA",
                "By Ann Lee, School of Ports, Quay Town, MA",
                "Ann Lee, Port University, North Quay, Lakeland, USA"
            })
    void countryOrStateBehindAnAffiliationIsNoDegree(String byline) {
        assertThat(authors(text("Harbours After the Storm\n\n" + byline + LEDE)))
                .containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hekla, Iceland", "Fernuniversität Norden"})
    void areNeitherTownsNorUniversitiesBelowTheirNames(String line) {
        Report report = text("The Lamps of the Coast\n\nInes Ferrara\n" + line
                + "\n\nThe lighthouse keepers were paid by the ministry until the ministry was closed.\n");

        assertThat(report.authors()).extracting(Author::name).containsExactly("Ines Ferrara");
    }
}
