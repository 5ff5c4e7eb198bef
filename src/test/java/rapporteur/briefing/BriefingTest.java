package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.library.Library;
import rapporteur.report.Passage;
import rapporteur.report.Passages;
import rapporteur.report.Report;
import rapporteur.search.PassageIndex;
import rapporteur.search.index.PassageSequence;

class BriefingTest {

    private static final Report MALI = Samples.mali();
    private final Briefing briefing = Samples.briefing(MALI, Samples.water());

    private static Option option(Command command, String name) {
        return command.options().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsAnyPassageByItsKeyWithItsNeighbours() {
        List<Passage> passages = Passages.of(MALI);
        for (int i = 0; i < passages.size(); i++) {
            Surroundings found =
                    briefing.surroundings(PassageKey.of(passages.get(i))).orElseThrow();

            assertThat(found.report()).isEqualTo(MALI);
            assertThat(found.passage()).isEqualTo(passages.get(i));
            assertThat(found.before()).isEqualTo(i == 0 ? null : passages.get(i - 1));
            assertThat(found.after()).isEqualTo(i + 1 == passages.size() ? null : passages.get(i + 1));
        }
    }

    @Test
    void knowsNoPassageOfAnotherLibrary() {
        String key = PassageKey.of(Passages.of(MALI).getFirst());

        assertThat(Samples.briefing(Samples.water()).surroundings(key)).isEmpty();
        assertThat(briefing.surroundings("")).isEmpty();
        assertThat(briefing.surroundings(key.substring(0, 8))).isEmpty();
    }

    @Test
    void answersFromTheNextLibraryOnceItIsThere() {
        briefing.replace(Samples.shelf(Samples.bare("notes", "A truce holds.")));

        assertThat(briefing.answer(Ask.COMMAND.request(Map.of("question", "truce"))))
                .isInstanceOf(Ask.Found.class);
        assertThat(briefing.answer(new Overview(null)))
                .isInstanceOfSatisfying(
                        Overview.Found.class,
                        found -> assertThat(found.report().id()).isEqualTo("notes"));
    }

    @Test
    void closesTheIndexItReplaced() {
        Shelf first = briefing.shelf();
        Shelf next = Samples.shelf(MALI);
        Shelf tooLate = Samples.shelf(MALI);

        briefing.replace(next);
        briefing.replace(first, tooLate);

        assertThat(first.index().hold()).isFalse();
        assertThat(tooLate.index().hold()).isFalse();
        assertThat(briefing.answer(new Ask("elections", null, 1, false))).isInstanceOf(Ask.Found.class);
    }

    @Test
    void answersWhileLibrariesAreReplacedOnDisk(@TempDir Path folder) throws Exception {
        briefing.replace(onDisk(folder, 0));
        try (ExecutorService asking = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = new ArrayList<>();
            for (int i = 1; i <= 20; i++) {
                for (int asked = 0; asked < 10; asked++) {
                    answers.add(asking.submit(() -> briefing.answer(new Ask("trucs truce", null, 1, false))));
                }
                briefing.replace(onDisk(folder, i));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get()).isInstanceOf(Ask.Found.class);
            }
        }
        briefing.shelf().index().close();
    }

    private static Shelf onDisk(Path folder, int number) throws IOException {
        Report report = Samples.bare("notes-" + number, "A truce holds.");
        return new Shelf(
                new Library(List.of(report), List.of(), List.of()),
                PassageIndex.onDisk(List.of(PassageSequence.of(report)), folder));
    }

    @Test
    void suggestsWhatTheLibraryHas() {
        assertThat(briefing.suggestions(option(Authors.COMMAND, "name"), "emily", 25))
                .extracting(Suggestion::value)
                .containsExactlyInAnyOrder("Emily Cole", "Emily Fornof");
        assertThat(briefing.suggestions(option(Overview.COMMAND, "report"), "sahel", 25))
                .containsExactly(new Suggestion("eau-au-sahel", "L'eau au Sahel"));
        assertThat(briefing.suggestions(option(Related.COMMAND, "type"), "pod", 25))
                .extracting(Suggestion::value)
                .containsExactly("Podcast");
        assertThat(briefing.suggestions(option(Related.COMMAND, "topic"), "", 3))
                .hasSize(3);
        assertThat(briefing.suggestions(option(Ask.COMMAND, "question"), "mali", 25))
                .isEmpty();
    }

    @Test
    void makesAQuestionOfAMessage() {
        assertThat(briefing.about("Has anyone read what they say about the Tuareg rebellion and elections?"))
                .hasValueSatisfying(ask -> assertThat(ask.question()).contains("Tuareg", "rebellion", "elections"));
        assertThat(briefing.about("   ")).isEmpty();
    }

    @Test
    void everyExampleOfHelpIsAnswered() {
        Help.Found help = (Help.Found) briefing.answer(new Help());

        assertThat(help.examples()).extracting(Request::command).containsSubsequence(Catalogue.COMMANDS);
        assertThat(help.examples())
                .allSatisfy(example -> assertThat(briefing.answer(example))
                        .as(example.written())
                        .isNotInstanceOfAny(Answer.Nothing.class, Answer.Refused.class));
    }

    @Test
    void helpOfAnEmptyLibraryStillShowsEveryCommand() {
        Help.Found help = (Help.Found) Samples.briefing().answer(new Help());

        assertThat(help.examples()).extracting(Request::command).containsSubsequence(Catalogue.COMMANDS);
    }

    @Test
    void listsTheLibrary() {
        assertThat(((Contents.Found) briefing.answer(new Contents())).library().reports())
                .containsExactly(MALI, Samples.water());
    }

    @Test
    void tellsWhichCommandAMisspeltOneMayBe() {
        assertThat(Catalogue.nearest("askk")).contains(Ask.COMMAND);
        assertThat(Catalogue.nearest("keypoint")).contains(KeyPoints.COMMAND);
        assertThat(Catalogue.nearest("libary")).contains(Contents.COMMAND);
        assertThat(Catalogue.nearest("weather")).isEmpty();
    }
}
