package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.report.Passages;
import rapporteur.report.Report;
import rapporteur.report.ReportBuilder;
import rapporteur.search.Match;

class AskTest {

    private static final Briefing SEED = Samples.briefing(Samples.mali());
    private static final Briefing BOTH = Samples.briefing(Samples.mali(), Samples.water());

    private static Answer ask(Briefing briefing, String question) {
        return briefing.answer(Ask.COMMAND.request(Map.of("question", question)));
    }

    private static List<Quotation> results(Answer answer) {
        return ((Ask.Found) answer).results();
    }

    @Test
    void quotesThePassageWithItsPlaceReportAndLink() {
        Quotation best = results(ask(SEED, "elections")).getFirst();

        assertThat(best.passage().id()).isEqualTo("malis-precarious-democracy#kp7");
        assertThat(best.excerpt().text()).startsWith("Elections are necessary");
        assertThat(best.report()).isEqualTo(Samples.mali());
        assertThat(best.match()).isEqualTo(Match.WORDS);
        assertThat(best.link()).isEqualTo(new Link(Samples.mali().source(), false));
    }

    @Test
    void tellsWhoWroteTheRelatedPublicationItQuotes() {
        Quotation best = results(ask(SEED, "Ena Dion")).getFirst();

        assertThat(Wording.of(Locale.UK).place(best))
                .isEqualTo("related publication, 21 September 2020 · Ena Dion, Emily Cole");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jean-Luc Petit", "Petit", "What did Jean-Luc Petit say on wells?"})
    void tellsOfAnAuthorThatNoPassageNames(String question) {
        Answer answer = ask(Samples.briefing(written("Jean-Luc Petit", "The wells ran dry.")), question);

        assertThat(sentences(answer)).contains("An author of these reports: /author Jean-Luc Petit.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"petit harbours", "Jean-Luc", "wells", "Luc Petite"})
    void takesNoOtherWordsForTheNameOfAnAuthor(String question) {
        Answer answer = ask(Samples.briefing(written("Jean-Luc Petit", "The wells ran dry.")), question);

        assertThat(sentences(answer)).noneMatch(sentence -> sentence.contains("/author"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"who wrote it?", "who wrote the report on wells?", "qui a écrit ça ?"})
    void tellsWhoWroteAReportThatHasNoNoteOnItsAuthors(String question) {
        Answer answer = ask(Samples.briefing(written("Jean-Luc Petit", "The wells ran dry.")), question);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Ask.Found.class,
                        found -> assertThat(found.evidence().authors()).containsExactly("Jean-Luc Petit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"who wrote the report on harbours?", "who dug the wells?", "who wrote the wells"})
    void tellsOfNoAuthorWhereThatIsNotAskedOrNotKnown(String question) {
        Answer answer = ask(Samples.briefing(written("Jean-Luc Petit", "The wells ran dry.")), question);

        Evidence evidence = answer instanceof Ask.Found found ? found.evidence() : ((Answer.Nothing) answer).evidence();
        assertThat(evidence.authors()).isEmpty();
    }

    private static List<String> sentences(Answer answer) {
        Wording wording = Wording.of(Locale.ENGLISH);
        return switch (answer) {
            case Ask.Found found -> wording.notes(Ask.COMMAND, found.evidence(), word -> word);
            case Answer.Nothing nothing -> wording.nothing(nothing, word -> word);
            default -> throw new AssertionError(answer);
        };
    }

    private static Report written(String author, String point) {
        return new ReportBuilder("wells")
                .language("en")
                .keyPoints(point)
                .authors(author)
                .build();
    }

    @Test
    void leadsToThePageOfAPdf() {
        Quotation best = results(ask(BOTH, "éleveurs")).getFirst();

        assertThat(best.link()).isEqualTo(new Link("https://example.org/eau.pdf#page=2", false));
    }

    @Test
    void asksOneReportWhereOneIsNamed() {
        Answer inOther = BOTH.answer(new Ask("éleveurs", "mali", 5, false));

        assertThat(inOther).isNotInstanceOf(Answer.Refused.class);
        if (inOther instanceof Ask.Found found) {
            assertThat(found.results())
                    .allMatch(one -> one.report().equals(Samples.mali()))
                    .noneMatch(one -> one.match() == Match.WORDS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What does the Mali report say on elections and puits?",
                "key points of the report on Mali",
                "mali report"
            })
    void asksTheReportThatTheQuestionNames(String question) {
        assertThat(results(ask(BOTH, question)))
                .isNotEmpty()
                .allMatch(one -> one.report().equals(Samples.mali()));
    }

    @Test
    void tellsWhatANamedReportIsAboutWithoutMissingASubject() {
        assertThat(ask(BOTH, "What is the Mali report about?")).isInstanceOfSatisfying(Ask.Found.class, found -> {
            assertThat(found.results())
                    .extracting(one -> one.passage().id())
                    .startsWith("malis-precarious-democracy#lede");
            assertThat(Wording.of(Locale.ENGLISH).notes(Ask.COMMAND, found.evidence(), word -> word))
                    .isEmpty();
        });
    }

    @Test
    void saysWhetherThereIsMore() {
        Answer one = SEED.answer(new Ask("Mali", null, 1, false));
        Answer all = SEED.answer(new Ask("Mali", null, Ask.MAX_LIMIT, false));

        assertThat(one).isInstanceOfSatisfying(Ask.Found.class, found -> {
            assertThat(found.results()).hasSize(1);
            assertThat(found.more()).isTrue();
        });
        assertThat(all)
                .isInstanceOfSatisfying(
                        Ask.Found.class, found -> assertThat(found.more()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"👍", "🙏🏽 ❤️", "?!"})
    void takesNoEmojiForAWord(String question) {
        assertThat(ask(SEED, question))
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(nothing.evidence().missing()).isEmpty());
    }

    @Test
    void saysWhatIsNotThereAndWhatIs() {
        assertThat(ask(SEED, "zxqvbn")).isInstanceOfSatisfying(Answer.Nothing.class, nothing -> {
            assertThat(nothing.evidence().match()).isEqualTo(Match.NONE);
            assertThat(nothing.evidence().missing()).containsExactly("zxqvbn");
            assertThat(nothing.subjects()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "ok", "thank you very much", "why", "bonjour", "who are you", "what is it about?"})
    void saysThatNoSubjectIsNamedAboveWhatTheReportsAreAbout(String question) {
        assertThat(ask(SEED, question)).isInstanceOfSatisfying(Ask.Found.class, found -> {
            assertThat(found.evidence().match()).isEqualTo(Match.OPENING);
            assertThat(found.results())
                    .extracting(one -> one.passage().anchor())
                    .startsWith("lede", "about-report");
            assertThat(Wording.of(Locale.ENGLISH).notes(Ask.COMMAND, found.evidence(), word -> word))
                    .containsExactly(
                            "The question names no subject. Title, date, authors and source of a report: /report."
                                    + " What the reports are about:");
        });
    }

    @Test
    void cutsALongQuestionAtAWordAndSaysSo() {
        String question = "elections ".repeat(60).strip();

        assertThat(Ask.COMMAND.request(Map.of("question", question))).isInstanceOfSatisfying(Ask.class, ask -> {
            assertThat(ask.cut()).isTrue();
            assertThat(ask.question()).hasSizeLessThanOrEqualTo(Ask.MAX_LENGTH).endsWith("elections");
        });
    }

    @Test
    void saysThatALongQuestionWasCutWhereNothingIsFoundToo() {
        Answer answer = SEED.answer(Ask.COMMAND.request(Map.of("question", "zxqvbn ".repeat(60))));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Nothing.class,
                        nothing -> assertThat(Wording.of(Locale.ENGLISH).nothing(nothing, word -> word))
                                .containsSubsequence(
                                        "The reports say nothing on this.",
                                        "The question is long; its first 300 characters were searched.",
                                        "Not found as written: zxqvbn."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00A0", "\0"})
    void needsAQuestion(String blank) {
        assertThatExceptionOfType(MissingOptionException.class)
                .isThrownBy(() -> Ask.COMMAND.request(Map.of("question", blank)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51})
    void limitsWhatCanBeWanted(int limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ask("x", null, limit, false));
    }

    @Test
    void anEmptyLibraryIsSaidToBeEmpty() {
        assertThat(ask(Samples.briefing(), "elections"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Answer.Reason.NO_REPORTS));
    }

    static Stream<String> questions() {
        Random random = new Random(11);
        List<String> words = Stream.of(Samples.mali(), Samples.water())
                .flatMap(report -> Passages.of(report).stream())
                .flatMap(passage -> Stream.of(passage.text().split(" ")))
                .toList();
        return Stream.generate(() -> {
                    StringBuilder question = new StringBuilder();
                    int length = random.nextInt(1, 8);
                    for (int i = 0; i < length; i++) {
                        String word = words.get(random.nextInt(words.size()));
                        question.append(random.nextInt(4) == 0 ? scrambled(word, random) : word)
                                .append(' ');
                    }
                    return question.toString();
                })
                .limit(300);
    }

    private static String scrambled(String word, Random random) {
        int at = random.nextInt(word.length());
        return word.substring(0, at) + (char) random.nextInt(0x20, 0x2100) + word.substring(at);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyExcerptStandsInItsPassageAndEveryPassageInItsReport(String question) {
        if (ask(BOTH, question) instanceof Ask.Found found) {
            assertThat(found.results()).isNotEmpty().allSatisfy(result -> {
                Report report = result.report();
                int start = result.excerpt().start();
                assertThat(result.passage().text().substring(start))
                        .startsWith(result.excerpt().text());
                assertThat(Passages.of(report)).contains(result.passage());
                assertThat(result.excerpt().highlights())
                        .allMatch(mark -> mark.end() <= result.excerpt().text().length());
            });
        }
    }
}
