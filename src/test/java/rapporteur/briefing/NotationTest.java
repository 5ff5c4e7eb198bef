package rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void valuesAreOnOneLine() {
        assertThat(ask(" free\t\n\u00A0democracy\0 ").written()).isEqualTo("/ask free democracy");
    }
}
