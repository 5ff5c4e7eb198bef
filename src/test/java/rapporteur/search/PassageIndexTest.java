package rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.search.index.PassageSequence;
import rapporteur.search.index.Scope;

class PassageIndexTest {

    private static final PassageIndex INDEX = PassageIndex.of(List.of(new PassageSequence(
            "Mali's Precarious Democracy",
            "en",
            List.of(
                    keyPoint(1, "The consensus politics of President Amadou Toumani Touré undermined the opposition."),
                    keyPoint(
                            2,
                            "Elections are necessary. Decentralization illustrated the government’s lack of concern."),
                    keyPoint(
                            3,
                            "These factors contributed to the resurgence of a Tuareg rebellion in January 2012.")))));

    private static Passage keyPoint(int number, String text) {
        return new Passage("mali", "kp" + number, new Place.KeyPoint(number), null, null, List.of(), text);
    }

    private static Findings ask(String question) {
        return INDEX.search(new Question(question, Scope.EVERYTHING, 3));
    }

    @Test
    void findsWordsWhateverTheirAccentsAndFormAndSpelling() {
        assertThat(ask("toure").hits().getFirst().passage().anchor()).isEqualTo("kp1");
        assertThat(ask("an election").hits().getFirst().passage().anchor()).isEqualTo("kp2");
        assertThat(ask("decentralisation").hits().getFirst().passage().anchor()).isEqualTo("kp2");
    }

    @Test
    void marksTheMatchedWordsAlone() {
        Excerpt excerpt = ask("governments").hits().getFirst().excerpt();

        assertThat(excerpt.highlights())
                .map(highlight -> excerpt.text().substring(highlight.start(), highlight.end()))
                .containsExactly("government");
    }

    @Test
    void takesAMisspeltWordForTheNearestOneAndSaysSo() {
        Findings findings = ask("Taureg rebelion");

        assertThat(findings.match()).isEqualTo(Match.SPELLING);
        assertThat(findings.hits().getFirst().passage().anchor()).isEqualTo("kp3");
        assertThat(findings.corrections()).containsKeys("Taureg", "rebelion");
    }

    @ParameterizedTest
    @CsvSource({
        "statue, The state collapsed.",
        "precedent, The president left.",
        "Sedan, Refugees came from Sudan.",
        "electrons, The elections were held.",
        "economist, The economic cost was high.",
        "profession, The professor spoke.",
        "opposite, The opposition met."
    })
    void takesNoCommonWordForAnother(String word, String text) {
        try (PassageIndex index =
                PassageIndex.of(List.of(new PassageSequence(null, "en", List.of(keyPoint(1, text)))))) {
            Findings findings = index.search(new Question(word, Scope.EVERYTHING, 1));

            assertThat(findings.corrections()).isEmpty();
            assertThat(findings.missing()).containsExactly(word);
        }
    }

    @Test
    void namesTheWordsThatStandNowhere() {
        Findings findings = ask("Wagner mercenaries");

        assertThat(findings.match()).isEqualTo(Match.NONE);
        assertThat(findings.missing()).containsExactly("Wagner", "mercenaries");
    }

    @Test
    void doesNotNameWordsThatSayLittle() {
        assertThat(ask("important reasons for the rebellion").missing()).isEmpty();
    }

    @Test
    void namesWordsThatSayLittleWhereNothingElseIsAsked() {
        assertThat(ask("Important").missing()).containsExactly("Important");
    }

    @Test
    void aWordThatSaysLittleIsNoAnswerToAnother() {
        List<Passage> passages = List.of(keyPoint(1, "Ships are late."), keyPoint(2, "Trade is going back."));
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(null, "en", passages)))) {
            Findings vague = index.search(new Question("What went wrong?", Scope.EVERYTHING, 2));
            Findings whole = index.search(new Question("What went back?", Scope.EVERYTHING, 2));

            assertThat(vague.match()).isEqualTo(Match.OPENING);
            assertThat(whole.match()).isEqualTo(Match.WORDS);
            assertThat(anchors(whole)).containsExactly("kp2");
        }
    }

    @Test
    void aQuestionWithoutASubjectIsAnsweredWithTheBeginning() {
        Findings findings = ask("what is it about?");

        assertThat(findings.match()).isEqualTo(Match.OPENING);
        assertThat(findings.hits())
                .hasSize(3)
                .allMatch(hit -> hit.excerpt().highlights().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "what were the key points?",
                "Key findings please",
                "the main takeaways",
                "quels sont les points clés ?",
                "les messages principaux"
            })
    void keyPointsAskedForAsSuchAreGivenInTheirOrder(String question) {
        Findings findings = ask(question);

        assertThat(anchors(findings)).containsExactly("kp1", "kp2", "kp3");
        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(findings.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "key point 3, kp3",
        "what is key point 2 about?, kp2",
        "point 2, kp2",
        "key points 1 and 3, kp1 kp3",
        "le point clé numéro 2, kp2",
        "findings?, kp1 kp2 kp3",
        "les principaux points, kp1 kp2 kp3",
        "the most important findings, kp1 kp2 kp3"
    })
    void keyPointsAreGivenByTheirNumbersToo(String question, String points) {
        Findings findings = ask(question);

        assertThat(anchors(findings)).containsExactly(points.split(" "));
        assertThat(findings.missing()).isEmpty();
    }

    @Test
    void ofPassagesOnASubjectTheKeyPointsComeFirstWhereTheyAreAskedFor() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                "The Price of Salt",
                "en",
                List.of(
                        new Passage("salt", "text-1", new Place.Running(null, 1), null, null, List.of(), "Salt taxes."),
                        keyPoint(1, "Miners left the plain and the herders who bought their salt went with them."),
                        keyPoint(2, "Wells ran dry when the rain failed in spring.")))))) {
            assertThat(anchors(index.search(new Question("salt", Scope.EVERYTHING, 3))))
                    .first()
                    .isEqualTo("text-1");
            assertThat(anchors(index.search(new Question("key findings on salt", Scope.EVERYTHING, 3))))
                    .first()
                    .isEqualTo("kp1");
            assertThat(anchors(index.search(new Question("key point 2 on salt", Scope.EVERYTHING, 3))))
                    .first()
                    .isEqualTo("kp2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "what's new?, related-2 related-1",
        "anything newer?, related-2 related-1",
        "What's new since 2021?, related-2",
        "related publications, related-2 related-1",
        "further reading, related-2 related-1",
        "what's new since March 2021?, related-2",
        "what's new since May 2020?, related-2 related-1",
        "what's new since May 2021?, related-2",
        "quoi de neuf depuis 2021 ?, related-2",
        "quoi de neuf depuis août 2020 ?, related-2 related-1",
        "publications récentes, related-2 related-1",
        "new wells, kp1"
    })
    void whatIsNewIsToldByTheRelatedPublicationsTheNewestFirst(String question, String anchors) {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                "The Price of Salt",
                "en",
                List.of(keyPoint(1, "New wells were dug."), related(1, 2020), related(2, 2022)))))) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 3));

            assertThat(anchors(findings)).containsExactly(anchors.split(" "));
            assertThat(findings.missing()).isEmpty();
        }
    }

    @Test
    void whereNothingIsRelatedNewIsAWordLikeAnyOther() {
        assertThat(ask("what's new?").missing()).containsExactly("new");
    }

    private static Passage related(int number, int year) {
        return new Passage(
                "mali",
                "related-" + number,
                new Place.Related(number, PublicationDate.of(year)),
                null,
                null,
                List.of(),
                "Rain came late.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What were the key points on elections?", "les points clés sur les élections"})
    void keyPointsOnASubjectAreFoundByTheSubjectAlone(String question) {
        assertThat(anchors(ask(question))).first().isEqualTo("kp2");
        assertThat(anchors(ask("key points on the boiling kettle"))).isEqualTo(anchors(ask("boiling kettle")));
    }

    @Test
    void translatesAWordOfAnotherLanguageThatStandsInANameToo() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(keyPoint(1, "The coup d'état came in March."), keyPoint(2, "The state was weak.")))))) {
            assertThat(anchors(
                            index.search(new Question("Quelle était la faiblesse de l'État ?", Scope.EVERYTHING, 2))))
                    .containsExactlyInAnyOrder("kp1", "kp2");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fergana",
                "Is Fergana mentioned?",
                "What does the Fergana report say about traders?",
                "Fergna",
                "the Frergana valley"
            })
    void aNameThatStandsInATitleOnlyIsThere(String question) {
        try (PassageIndex index = PassageIndex.of(List.of(
                new PassageSequence(
                        "Border Markets of Fergana",
                        "en",
                        List.of(keyPoint(1, "Traders of the valley lost their income."), keyPoint(2, "Roads closed."))),
                new PassageSequence("Coasts", "en", List.of(keyPoint(3, "Floods come.")))))) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 3));

            assertThat(findings.missing()).isEmpty();
            assertThat(findings.corrections().values()).allMatch("Fergana"::equals);
            assertThat(findings.hits())
                    .map(hit -> hit.passage().anchor())
                    .contains("kp1")
                    .doesNotContain("kp3");
        }
    }

    @Test
    void findsAPlaceByWhatItIsCalled() {
        Place related = new Place.Related(1, PublicationDate.of(LocalDate.of(2020, 9, 10)));
        Place author = new Place.AboutAuthor("Jane Doe");
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        new Passage("r", "kp1", new Place.KeyPoint(1), null, null, List.of(), "Ten years of drought."),
                        new Passage("r", "about-author", author, null, "Jane Doe", List.of(), "Doe teaches in Gao."),
                        new Passage("r", "related-1", related, null, "A coup", List.of(), "Officers took over.")))))) {
            assertThat(anchors(index.search(new Question("Who is the author?", Scope.EVERYTHING, 1))))
                    .containsExactly("about-author");
            Findings dated = index.search(new Question("September 10, 2020", Scope.EVERYTHING, 1));
            assertThat(anchors(dated)).containsExactly("related-1");
            assertThat(dated.missing()).isEmpty();
            assertThat(anchors(index.search(new Question("10 septembre 2020", Scope.EVERYTHING, 1))))
                    .containsExactly("related-1");
        }
    }

    @Test
    void namesANameOfPartsThatBelongToOthers() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "Emily R. Cole and Andrew Lebovich wrote on Mali."),
                        keyPoint(2, "The Mali of President Ibrahim Boubacar Keita had peace. Keita resigned."),
                        keyPoint(3, "The National Conference met in Mali, as Touré wanted.")))))) {
            for (String known : List.of("Emily Cole", "President Keita", "Ibrahim Keita", "National Conference Mali")) {
                assertThat(index.search(new Question(known, Scope.EVERYTHING, 3))
                                .missing())
                        .isEmpty();
            }
            for (String unknown : List.of("Andrew Cole", "Emily Lebovich", "Ibrahim Touré")) {
                Question question = new Question("who is " + unknown + "?", Scope.EVERYTHING, 3);
                assertThat(index.search(question).missing()).containsExactly(unknown);
            }
        }
    }

    @Test
    void namesANameOfPartsThatBelongToOthersWhateverStandsBeforeOrBetween() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "President Joao Luis Duarte met Pedro Alves Prado, who resigned as president."),
                        keyPoint(2, "Sara B. Moss and Ines Wing of Aldwin College wrote on Mali.")))))) {
            for (String known : List.of(
                    "Joao Luis Duarte",
                    "President Joao Duarte",
                    "Pedro Alves Prado",
                    "Joao Luis Duarte Mali",
                    "Sara B. Moss",
                    "what did ines wing write",
                    "duarte mali")) {
                assertThat(missing(index, known)).as(known).doesNotContain(known);
            }
            assertThat(missing(index, "Joao Luis Prado")).containsExactly("Joao Luis Prado");
            assertThat(missing(index, "Did President Pedro Duarte resign?")).containsExactly("Pedro Duarte");
            assertThat(missing(index, "Sara B. Wing")).containsExactly("Sara B. Wing");
            assertThat(missing(index, "who is ines moss")).containsExactly("ines moss");
        }
    }

    private static List<String> missing(PassageIndex index, String question) {
        return index.search(new Question(question, Scope.EVERYTHING, 3)).missing();
    }

    @Test
    void expectsNoNameOfWordsThatEndOrBeginOtherNames() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "Sara B. Moss teaches at Aldwin College. Moss wrote for Tern Press."),
                        keyPoint(2, "Then General Joao Duarte, whom Ines Prado had met, fell.")))))) {
            for (String keywords : List.of("Moss Aldwin", "Sara Aldwin", "Duarte Moss", "Aldwin Moss", "Tern Aldwin")) {
                assertThat(index.search(new Question(keywords, Scope.EVERYTHING, 3))
                                .missing())
                        .as(keywords)
                        .isEmpty();
            }
            for (String nobody : List.of("Joao Moss", "Ines Moss", "Sara Prado")) {
                assertThat(index.search(new Question(nobody, Scope.EVERYTHING, 3))
                                .missing())
                        .containsExactly(nobody);
            }
        }
    }

    @Test
    void namesAnAuthorOfPartsOfTwo() {
        Passage passage = new Passage(
                "r",
                "related-1",
                new Place.Related(1, null),
                null,
                "A Quiet Border",
                List.of("Ines Prado", "Sara Moss"),
                "Guards went home.");
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(null, "en", List.of(passage))))) {
            assertThat(index.search(new Question("Ines Moss", Scope.EVERYTHING, 3))
                            .missing())
                    .containsExactly("Ines Moss");
        }
    }

    @Test
    void takesNoOtherWordForAFormOfAName() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "Then President Touré fell. The Ministry of Territorial Affairs remained."),
                        keyPoint(2, "Elections were held by the Keitas and a Salafist.")))))) {
            Question tours = new Question("the tours", Scope.EVERYTHING, 3);
            assertThat(index.search(tours).missing()).containsExactly("tours");
            for (String other : List.of("Toure", "Touré's", "Keita", "territory", "election", "salafi")) {
                assertThat(index.search(new Question(other, Scope.EVERYTHING, 3))
                                .missing())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "boko haram, boko haram",
        "what about boko haram and jobs?, boko haram",
        "boko harbour, boko harbour",
        "boko, ''",
        "boko awards, ''",
        "Kieta zxqvbn, zxqvbn"
    })
    void takesNoShortWordForAnotherBesideOneThatNobodyKnows(String question, String missing) {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null, "en", List.of(keyPoint(1, "A book won awards, jobs were lost and Mr Keita left.")))))) {
            assertThat(String.join(
                            " ",
                            index.search(new Question(question, Scope.EVERYTHING, 1))
                                    .missing()))
                    .isEqualTo(missing);
        }
    }

    @Test
    void correctsASingularWhoseLibraryHasThePluralOnly() {
        try (PassageIndex index = PassageIndex.of(
                List.of(new PassageSequence(null, "en", List.of(keyPoint(1, "Elections were held.")))))) {
            assertThat(index.search(new Question("elecion", Scope.EVERYTHING, 1))
                            .corrections())
                    .containsExactly(Map.entry("elecion", "Elections"));
        }
    }

    private static final PassageIndex REGION = PassageIndex.of(List.of(new PassageSequence(
            null,
            "en",
            List.of(
                    keyPoint(1, "Sanctions came from the Economic Community of West African States (ECOWAS)."),
                    keyPoint(2, "The economic cost was high for the community."),
                    keyPoint(3, "In 2013 ECOWAS sent troops."),
                    keyPoint(4, "The economic community of west African states lifted the embargo.")))));

    private static List<String> anchors(Findings findings) {
        return findings.hits().stream().map(hit -> hit.passage().anchor()).toList();
    }

    @Test
    void findsWhatIsSpelledOutByItsAbbreviation() {
        Findings findings = REGION.search(new Question("ecowas", Scope.EVERYTHING, 5));

        assertThat(findings.match()).isEqualTo(Match.WORDS);
        assertThat(anchors(findings)).containsExactlyInAnyOrder("kp1", "kp3", "kp4");
        assertThat(findings.hits())
                .allSatisfy(hit -> assertThat(hit.excerpt().highlights()).isNotEmpty());
    }

    @Test
    void findsWhatIsAbbreviatedByItsLongForm() {
        Findings findings =
                REGION.search(new Question("Economic Community of West African States", Scope.EVERYTHING, 5));

        assertThat(anchors(findings)).contains("kp1", "kp3", "kp4");
        assertThat(findings.missing()).isEmpty();
    }

    @Test
    void takesNoWordThatOnlyAsksForAnAbbreviation() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "The World Health Organization (WHO) sent doctors."),
                        keyPoint(2, "Refugees returned to the north.")))))) {
            assertThat(anchors(index.search(new Question("who returned to the north?", Scope.EVERYTHING, 5))))
                    .containsExactly("kp2");
            Findings abbreviated = index.search(new Question("What did the WHO do?", Scope.EVERYTHING, 5));
            assertThat(anchors(abbreviated)).containsExactly("kp1");
            assertThat(abbreviated.missing()).isEmpty();
        }
    }

    @Test
    void findsAnAbbreviationOfSeveralWords() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "The Coordination of Movements of Azawad (CM-A) signed."),
                        keyPoint(2, "The coordination of movements of Azawad left the talks.")))))) {
            assertThat(anchors(index.search(new Question("CM-A", Scope.EVERYTHING, 5))))
                    .containsExactly("kp1", "kp2");
        }
    }

    /**
     * Takes texts on the palace for near what is asked, those on its court a little less, those on its garden nearly,
     * those on its stable for a little less so, and all others for far.
     *
     * @param language the only language it knows
     */
    private record PalaceModel(String language) implements Embedder {

        private static final float NEARLY = 0.495f;
        private static final float LESS_SO = 0.475f;

        PalaceModel() {
            this("en");
        }

        @Override
        public boolean knows(String other) {
            return language.equals(other);
        }

        @Override
        public float[] question(String text) {
            return new float[] {1, 0};
        }

        @Override
        public List<float[]> passages(List<String> texts) {
            return texts.stream().map(PalaceModel::passage).toList();
        }

        private static float[] passage(String text) {
            float near = text.contains("palace")
                    ? 1
                    : text.contains("court")
                            ? 0.8f
                            : text.contains("garden") ? NEARLY : text.contains("stable") ? LESS_SO : 0;
            return new float[] {near, (float) Math.sqrt(1 - near * near)};
        }

        @Override
        public boolean reads(String text) {
            return !text.contains("القصر");
        }

        @Override
        public double floor(String language) {
            return 0.5;
        }

        @Override
        public int dimensions() {
            return 2;
        }

        @Override
        public String model() {
            return "palace";
        }
    }

    @Test
    void takesOneWordInALanguageTheModelDoesNotKnowForLessThanWhatIsNearInThatOfTheQuestion() {
        PassageIndex words = PassageIndex.of(List.of(
                Points.of(
                        "en",
                        "en",
                        "The palace is let.",
                        "Snow fell.",
                        "Wool was dear.",
                        "The ferry sank.",
                        "Nobody came.",
                        "Bells rang."),
                Points.of(
                        "fr",
                        "fr",
                        "La visite fut brève.",
                        "Il neigeait.",
                        "La laine valait peu.",
                        "Le bac a coulé.",
                        "Nul ne vint.",
                        "On sonna.")));
        try (words;
                PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            Findings findings = index.search(
                    new Question("Which duke may visit castles with jesters and minstrels?", Scope.EVERYTHING, 3));

            assertThat(findings.hits().stream().map(hit -> hit.passage().id())).containsExactly("en#kp1", "fr#kp1");
        }
    }

    @ParameterizedTest
    @CsvSource({"castle, kp2", "القصر, kp1"})
    void comparesNothingInMeaningThatTheModelCanNotRead(String question, String found) {
        PassageIndex words = PassageIndex.of(List.of(new PassageSequence(
                null,
                null,
                List.of(
                        keyPoint(1, "القصر (palace) مغلق."),
                        keyPoint(2, "The palace was bought in March."),
                        keyPoint(3, "Rivers rise in May.")))));
        try (words;
                PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            assertThat(anchors(index.search(new Question(question, Scope.EVERYTHING, 5))))
                    .containsExactly(found);
        }
    }

    private static Hit firstByMeaning(String question, String... points) {
        PassageIndex words = PassageIndex.of(List.of(Points.of("report", "en", points)));
        try (PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            return index.search(new Question(question, Scope.EVERYTHING, 5))
                    .hits()
                    .getFirst();
        }
    }

    @Test
    void whatHasOnlyAWordThatSaysLittleIsFoundByMeaningWhereItIsNear() {
        Hit near = firstByMeaning("who will take the chateau", "The palace is empty. Guards take tea.", "Rain fell.");

        assertThat(near.match()).isEqualTo(Match.MEANING);
        assertThat(near.excerpt().text()).isEqualTo("The palace is empty.");
        assertThat(firstByMeaning("who will take the chateau", "Guards take tea.", "Rain fell.")
                        .match())
                .isEqualTo(Match.WORDS);
        assertThat(firstByMeaning("when does it take place", "The palace is empty. Guards take tea.", "Rain fell.")
                        .match())
                .isEqualTo(Match.OPENING);
    }

    @ParameterizedTest
    @CsvSource({
        "jobless potters, meaning",
        "will the potters be jobless, meaning",
        "jobless potters in ruins, none",
        "is Ondrey jobless, none",
        "idle potters, none"
    })
    void whatSaysHalfOfTheQuestionInOtherWordsNeedBeEvenLessNearButForAName(String question, String match) {
        PassageIndex words = PassageIndex.of(
                List.of(Points.of("report", "en", "Some unemployed sleep in the stable.", "Rain fell.")));
        try (PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            assertThat(index.search(new Question(question, Scope.EVERYTHING, 5))
                            .match()
                            .name())
                    .isEqualToIgnoringCase(match);
        }
    }

    @ParameterizedTest
    @CsvSource({"what should be done, ''", "what should be done on the run, run"})
    void aWordThatSaysLittleIsNotNamedWhereItsExpressionIsAnswered(String question, String missing) {
        PassageIndex words =
                PassageIndex.of(List.of(Points.of("report", "en", "The palace must be rebuilt.", "Rain fell.")));
        try (PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            Findings findings = index.search(new Question(question, Scope.EVERYTHING, 5));

            assertThat(anchors(findings)).startsWith("kp1");
            assertThat(String.join(" ", findings.missing())).isEqualTo(missing);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "potters, 1",
        "potters and weavers, 1",
        "potters and chateaux, 1 2 3",
        "chateaux, 1 2 3",
        "occupied, 1 3",
    })
    void besideAPassageWithAllOfTheQuestionWhatIsNearInMeaningMustBeNearer(String question, String shown) {
        String[] texts = {
            "Potters who occupied the palace met weavers.",
            "The court burned.",
            "The court was seized.",
            "Rain fell.",
            "Rivers rose.",
            "Cotton was dear.",
            "Wells are deep.",
            "Bread is scarce."
        };
        assertThat(String.join(" ", nearToThePalace(question, Place.KeyPoint::new, texts)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"The garden is full of the unemployed., meaning", "The garden is full of roses., none"})
    void whatMeansNearlyTheSameAsAWordNeedNotBeQuiteAsNear(String point, String match) {
        PassageIndex words = PassageIndex.of(List.of(Points.of("report", "en", point, "Rain fell.")));
        try (PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            assertThat(index.search(new Question("the jobless", Scope.EVERYTHING, 5))
                            .match())
                    .isEqualTo(Match.valueOf(match.toUpperCase(Locale.ROOT)));
        }
    }

    @Test
    void ofAPassageWithATranslationThatSentenceIsShown() {
        Hit hit = firstByMeaning(
                "le chômage au château", "The palace is large" + ", very large".repeat(30) + ". Unemployment is high.");

        assertThat(hit.match()).isEqualTo(Match.MEANING);
        assertThat(hit.excerpt().text()).isEqualTo("Unemployment is high.");
        assertThat(hit.excerpt().highlights()).isEmpty();
    }

    @Test
    void aKeyPointIsNoNearerInMeaningForWhatStandsBesideIt() {
        String[] texts = {
            "The palace was bought.",
            "Rain fell.",
            "Cotton prices rose.",
            "The palace burned.",
            "The palace was rebuilt."
        };
        assertThat(nearToThePalace("chateau", number -> new Place.KeyPoint(number), texts))
                .startsWith("1");
        assertThat(nearToThePalace("chateau", number -> new Place.Running(null, number), texts))
                .startsWith("5");
    }

    @ParameterizedTest
    @CsvSource({"en, alone", "it, between"})
    void whatStandsBesideRunningTextTellsLittleOfItsMeaningInALanguageTheModelKnows(String known, String first) {
        List<Passage> passages = new ArrayList<>();
        for (String anchor : List.of("a", "b", "alone", "d", "e", "f", "near", "nearer", "between", "next", "last")) {
            boolean palace = List.of("alone", "near", "nearer", "next", "last").contains(anchor);
            Place place = new Place.Running(null, passages.size() + 1);
            String text = palace ? "The palace was bought." : "Rain fell.";
            passages.add(new Passage("report", anchor, place, null, null, List.of(), text));
        }
        PassageIndex words = PassageIndex.of(List.of(new PassageSequence(null, "en", passages)));
        try (words;
                PassageIndex index = words.withMeaning(new PalaceModel(known), (_, _) -> {})) {
            List<String> ranked = index.rank(new Question("chateau", Scope.EVERYTHING, 11)).stream()
                    .map(one -> one.passage().anchor())
                    .toList();
            assertThat(ranked.indexOf("alone") < ranked.indexOf("between")).isEqualTo(first.equals("alone"));
        }
    }

    private static List<String> nearToThePalace(String question, IntFunction<Place> place, String... texts) {
        List<Passage> passages = IntStream.rangeClosed(1, texts.length)
                .mapToObj(number -> new Passage(
                        "report",
                        Integer.toString(number),
                        place.apply(number),
                        null,
                        null,
                        List.of(),
                        texts[number - 1]))
                .toList();
        PassageIndex words = PassageIndex.of(List.of(new PassageSequence(null, "en", passages)));
        try (PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            return anchors(index.search(new Question(question, Scope.EVERYTHING, 5)));
        }
    }

    @ParameterizedTest
    @CsvSource({"it, palace", "en, army"})
    void theMeaningCountsForLessInALanguageTheModelDoesNotKnow(String known, String first) {
        PassageIndex words = PassageIndex.of(List.of(
                Points.of("army", "it", "L’esercito era povero."),
                Points.of("palace", "it", "Bruciava il grande palace."),
                Points.of("rain", "it", "Pioveva.")));
        try (words;
                PassageIndex index = words.withMeaning(new PalaceModel(known), (_, _) -> {})) {
            Question question = new Question("esercito rovesciato ribelli cacciati notte", Scope.EVERYTHING, 3);
            assertThat(index.rank(question).getFirst().passage().report()).isEqualTo(first);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anAnswerIsToldAsItsBestPassageWasFoundWhateverStandsBelow(int limit) {
        PassageIndex words = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "The state is poor."),
                        keyPoint(2, "Rain fell."),
                        keyPoint(3, "The palace burned.")))));
        try (PassageIndex index = words.withMeaning(new PalaceModel(), (_, _) -> {})) {
            Question question =
                    new Question("rebels ousted, toppled, removed, deposed the state", Scope.EVERYTHING, limit);
            Findings findings = index.search(question);

            assertThat(findings.hits().getFirst().passage().anchor()).isEqualTo("kp3");
            assertThat(findings.match()).isEqualTo(Match.MEANING);
        }
    }

    @Test
    void ofPassagesWithTheSameWordsTheOneAmongOthersOnTheSubjectComesFirst() {
        try (PassageIndex index = PassageIndex.of(List.of(new PassageSequence(
                null,
                "en",
                List.of(
                        keyPoint(1, "Elections were late."),
                        keyPoint(2, "Cotton prices fell."),
                        keyPoint(3, "Gold was found."),
                        keyPoint(4, "Rain came early."),
                        keyPoint(5, "Elections were late."),
                        keyPoint(6, "Voters stood in line for the elections.")))))) {
            assertThat(anchors(index.search(new Question("late elections", Scope.EVERYTHING, 2))))
                    .containsExactly("kp5", "kp1");
        }
    }

    @Test
    void scoresPassagesOfWordsTooShortForRunsOfLettersToo() {
        try (PassageIndex index =
                PassageIndex.of(List.of(new PassageSequence("Harbours", "en", List.of(keyPoint(1, "All is new.")))))) {
            assertThat(index.search(new Question("harbours", Scope.EVERYTHING, 1))
                            .hits())
                    .allMatch(hit -> hit.score() > 0)
                    .hasSize(1);
        }
    }

    @Test
    void ofPassagesThatFitEquallyWellTheFirstComeFirstHoweverManyThreadsWroteThem() {
        List<PassageSequence> many = IntStream.range(0, 3_000)
                .mapToObj(i -> Points.of("report-%04d".formatted(i), "en", "Salt is dug."))
                .toList();
        try (PassageIndex index = PassageIndex.of(many)) {
            assertThat(index.rank(new Question("salt", Scope.EVERYTHING, 50)))
                    .extracting(found -> found.passage().report())
                    .isEqualTo(IntStream.range(0, 50)
                            .mapToObj("report-%04d"::formatted)
                            .toList());
        }
    }
}
