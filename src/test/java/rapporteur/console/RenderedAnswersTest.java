package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Contents;
import rapporteur.briefing.Help;
import rapporteur.briefing.KeyPoints;
import rapporteur.briefing.Notation;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Related;
import rapporteur.briefing.Request;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Shelf;
import rapporteur.briefing.Wording;
import rapporteur.library.Library;
import rapporteur.library.RefusedFile;
import rapporteur.report.Author;
import rapporteur.report.Paragraph;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.report.Section;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;
import rapporteur.settings.SearchLink;

/** Whatever reports and questions hold, their answers are shown safely. */
class RenderedAnswersTest {

    private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]+m");
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<Answer> answers() {
        Random random = new Random(5);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Briefing briefing = briefing(random);
            answers.add(briefing.answer(Ask.COMMAND.request(Map.of("question", Texts.words(random, 8)))));
            answers.add(briefing.answer(new Ask("x", null, 1, true)));
            answers.add(briefing.answer(new KeyPoints(null, null)));
            answers.add(briefing.answer(new KeyPoints(Texts.words(random, 4), null)));
            answers.add(briefing.answer(new Authors(null, null)));
            answers.add(briefing.answer(new Authors(Texts.words(random, 3), null)));
            answers.add(briefing.answer(new Related(null, "all", null, null)));
            answers.add(briefing.answer(new Related(Texts.words(random, 3), Texts.any(random, 3), null, null)));
            answers.add(briefing.answer(new Overview("a")));
            answers.add(briefing.answer(new Overview(Texts.words(random, 3))));
            answers.add(briefing.answer(new Contents()));
            answers.add(briefing.answer(new Help()));
        }
        Briefing seed = Samples.briefing(Samples.mali(), Samples.water());
        answers.add(seed.answer(new Ask("elections", null, 5, false)));
        answers.add(seed.answer(new KeyPoints(null, null)));
        return answers.stream();
    }

    private static Briefing briefing(Random random) {
        Library library = new Library(
                List.of(report("a", random), report("b", random)),
                List.of(new RefusedFile(Texts.words(random, 3), Texts.words(random, 9))),
                List.of(Texts.words(random, 9)));
        return new Briefing(
                new Shelf(library, PassageIndex.of(PassageSequence.of(library.reports()))),
                random.nextBoolean() ? null : new SearchLink("https://example.org/{title}")::to);
    }

    private static Report report(String id, Random random) {
        return new Report(
                id,
                random.nextBoolean() ? null : Texts.words(random, 6),
                random.nextBoolean() ? null : PublicationDate.of(2019, 5),
                null,
                random.nextBoolean() ? null : "https://example.org/" + "long/".repeat(30),
                Texts.words(random, 3),
                Texts.words(random, 3),
                paragraph(random, 20),
                List.of(paragraph(random, 20), paragraph(random, 20)),
                paragraph(random, 20),
                List.of(
                        new Author(Texts.words(random, 3), paragraph(random, 9)),
                        new Author(Texts.words(random, 3), null)),
                List.of(new Section(Texts.words(random, 4), List.of(paragraph(random, 40)))),
                List.of(new RelatedPublication(
                        Texts.words(random, 6),
                        null,
                        List.of(Texts.words(random, 3)),
                        Texts.words(random, 2),
                        List.of(Texts.words(random, 3)),
                        paragraph(random, 9),
                        null)));
    }

    private static Paragraph paragraph(Random random, int pieces) {
        return new Paragraph(Texts.words(random, pieces), random.nextBoolean() ? null : random.nextInt(1, 99));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void textFitsTheScreenAndControlsNothing(Answer answer) {
        for (int columns : new int[] {20, 40, 80, 300}) {
            Wording wording = Wording.of(columns == 40 ? Locale.FRENCH : Locale.ENGLISH, Notation.SHELL);
            String plain = new TextRenderer(wording, new Screen(columns, false)).render(answer, null);
            String styled = new TextRenderer(wording, new Screen(columns, true)).render(answer, null);

            assertThat(STYLE.matcher(styled).replaceAll("")).isEqualTo(plain);
            assertThat(plain).endsWith("\n").doesNotContain("\n\n\n").doesNotStartWith("\n");
            assertThat(plain.codePoints()).noneMatch(c -> c != '\n' && Character.getType(c) == Character.CONTROL);
            assertThat(plain.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
            assertThat(plain.lines()).allMatch(line -> isCommand(line, answer, wording) || fits(line, columns));
            assertThat(plain.lines()).noneMatch(line -> line.endsWith(" "));
        }
    }

    /** Broken over lines, a command could not be copied and given again. */
    private static boolean isCommand(String line, Answer answer, Wording wording) {
        List<Request> commands = answer instanceof Help.Found help ? help.examples() : List.of(answer.request());
        return commands.stream().map(wording::request).map(Harmless::of).anyMatch(line.strip()::equals);
    }

    private static boolean fits(String line, int columns) {
        return line.contains("https://") || Columns.of(line) <= columns;
    }

    @ParameterizedTest
    @MethodSource("answers")
    void jsonIsValidAndItsOffsetsLieInItsTexts(Answer answer) throws Exception {
        String written = new JsonRenderer(Wording.of(Locale.ENGLISH)).render(answer, null);
        JsonNode json = JSON.readTree(written);

        assertThat(written.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        assertThat(json.get("command").textValue()).startsWith("/");
        assertThat(json.get("results").isArray()).isTrue();
        for (JsonNode result : json.get("results")) {
            int last = 0;
            for (JsonNode highlight : result.path("highlights")) {
                assertThat(highlight.get(0).intValue()).isGreaterThanOrEqualTo(last);
                last = highlight.get(1).intValue();
                assertThat(last)
                        .isGreaterThan(highlight.get(0).intValue())
                        .isLessThanOrEqualTo(result.get("text").textValue().length());
            }
        }
    }
}
