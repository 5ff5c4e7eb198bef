package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rapporteur.report.Passage;
import rapporteur.report.Passages;
import rapporteur.report.Report;

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
