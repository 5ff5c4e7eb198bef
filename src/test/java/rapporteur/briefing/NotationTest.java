package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotationTest {

    private static Request ask(String question) {
        return Ask.COMMAND.request(Map.of("question", question));
    }

    @Test
    void writesASlashCommand() {
        assertThat(new Ask("why did it return", "mali", 5, false).written())
                .isEqualTo("/ask why did it return report:mali");
        assertThat(new Related(null, "2020", "Special Report", null).written())
                .isEqualTo("/related since:2020 type:\"Special Report\"");
        assertThat(new Related("say \"no\"", null, "a \"b\" c", null).written())
                .isEqualTo("/related say \"no\" type:\"a \\\"b\\\" c\"");
        assertThat(new Contents().written()).isEqualTo("/library");
    }

    @Test
    void namesTheFirstOptionWhereItsValueWouldBeReadAsAnother() {
        assertThat(ask("what is report:mali").written()).isEqualTo("/ask question:\"what is report:mali\"");
    }

    @Test
    void keepsANumberOfResultsThatIsNotTheUsual() {
        assertThat(new Ask("peace", null, 20, false).written()).isEqualTo("/ask peace limit:20");
        assertThat(new Ask("peace", null, Ask.DEFAULT_LIMIT, false).written()).isEqualTo("/ask peace");
    }

    @Test
    void writesAShellCommand() {
        assertThat(Notation.SHELL.request(new Ask("why did it return", "mali", 5, false)))
                .isEqualTo("rapporteur ask why did it return --report mali");
        assertThat(Notation.SHELL.request(ask("who's \"free\" & $HOME")))
                .isEqualTo("rapporteur ask 'who'\\''s \"free\" & $HOME'");
        assertThat(Notation.SHELL.request(ask("-x"))).isEqualTo("rapporteur ask -- -x");
        assertThat(Notation.SHELL.request(new Authors("Touré", "-a b")))
                .isEqualTo("rapporteur author Touré --report='-a b'");
    }

    /** As where a file is put in by mistake. */
    @Test
    void aValueWithoutEndIsCutAndNeverTooMuch() {
        assertThat(Notation.SHELL.request(new KeyPoints("word ".repeat(50_000).strip(), null)))
                .startsWith("rapporteur keypoints word word");
        Briefing briefing = Samples.briefing(Samples.mali(), Samples.water());
        for (Command command : Catalogue.COMMANDS) {
            for (Option option : command.options()) {
                for (String part : new String[] {"1, ", "II ", "St. ", "Dr. ", ", Ph.D.", "special ", "A-", "o "}) {
                    Map<String, String> given = new HashMap<>(Map.of("question", "peace"));
                    given.put(option.name(), "x " + part.repeat(50_000));
                    Request request = command.request(given);

                    assertThat(briefing.answer(request)).isNotNull();
                    assertThat(Notation.SHELL.request(request)).hasSizeLessThan(1_500);
                }
            }
        }
        assertThat(PointNumbers.of("1, ".repeat(50_000) + "1")).isPresent();
    }

    @Test
    void valuesAreOnOneLine() {
        assertThat(ask(" free\t\n\u00A0democracy\0 ").written()).isEqualTo("/ask free democracy");
    }
}
