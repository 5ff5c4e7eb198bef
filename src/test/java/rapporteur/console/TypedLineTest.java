package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Contents;
import rapporteur.briefing.MissingOptionException;
import rapporteur.briefing.Option;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Related;
import rapporteur.briefing.Request;

class TypedLineTest {

    private static final List<String> PIECES = List.of(
            "peace",
            "élections",
            "\"",
            "\\",
            "report:",
            "topic:",
            "since:",
            "limit:",
            "question:",
            "name:",
            "2020",
            "a b",
            "'",
            "/",
            "/ask",
            "--",
            ":",
            "\"two words\"",
            "選挙",
            "سلام",
            "😀",
            "\u00A0",
            "\t",
            "x:y",
            "\"report:");

    private static Map<String, String> options(String line) {
        TypedLine typed = TypedLine.of(line);
        return typed.options(typed.command().orElseThrow());
    }

    @Test
    void aCommandMayBeWrittenWithCapitals() {
        assertThat(TypedLine.of("/Ask elections").command()).contains(Ask.COMMAND);
    }

    @Test
    void wordsAreTheFirstOption() {
        assertThat(TypedLine.of("/ask why did it return").command()).contains(Ask.COMMAND);
        assertThat(options("/ask why did it return")).isEqualTo(Map.of("question", "why did it return"));
        assertThat(options("/author Emily Cole")).isEqualTo(Map.of("name", "Emily Cole"));
        assertThat(options("/report mali")).isEqualTo(Map.of("report", "mali"));
    }

    @Test
    void otherOptionsStandAnywhere() {
        assertThat(options("/related since:2020 peace type:podcast talks"))
                .isEqualTo(Map.of("topic", "peace talks", "since", "2020", "type", "podcast"));
        assertThat(options("/ask elections limit:10")).isEqualTo(Map.of("question", "elections", "limit", "10"));
    }

    @Test
    void tellsWhatIsGivenTwice() {
        assertThat(TypedLine.of("/report report:mali niger").twice(Overview.COMMAND))
                .contains("report");
        assertThat(TypedLine.of("wells report:mali in report:niger").twice(Ask.COMMAND))
                .contains("report");
        assertThat(TypedLine.of("/related peace since:2020 talks").twice(Related.COMMAND))
                .isEmpty();
        assertThat(TypedLine.of("/library").twice(Contents.COMMAND)).isEmpty();
    }

    @Test
    void valuesWithSpacesStandInQuotationMarks() {
        assertThat(options("/related type:\"Special \\\"Report\\\"\" report:mali"))
                .isEqualTo(Map.of("type", "Special \"Report\"", "report", "mali"));
        assertThat(options("/related type:\"Special Rep")).isEqualTo(Map.of("type", "Special Rep"));
    }

    @Test
    void aPhraseKeepsItsQuotationMarks() {
        assertThat(options("/ask \"free democracy\" report:mali"))
                .isEqualTo(Map.of("question", "\"free democracy\"", "report", "mali"));
        assertThat(options("/ask \"see report:mali\"")).isEqualTo(Map.of("question", "\"see report:mali\""));
    }

    @Test
    void aLineWithoutASlashIsAsked() {
        assertThat(TypedLine.of("  what about elections?").command()).contains(Ask.COMMAND);
        assertThat(options("  what about elections?")).isEqualTo(Map.of("question", "what about elections?"));
    }

    @Test
    void wordsWithColonsThatNameNoOptionAreWords() {
        assertThat(options("/ask Mali: what next? at 10:30"))
                .isEqualTo(Map.of("question", "Mali: what next? at 10:30"));
    }

    @Test
    void namesWhatIsNoCommand() {
        assertThat(TypedLine.of("/askk elections").command()).isEmpty();
        assertThat(TypedLine.of("/askk elections").name()).isEqualTo("askk");
        assertThat(TypedLine.of("/").command()).isEmpty();
        assertThat(TypedLine.of("").options(Ask.COMMAND)).isEmpty();
    }

    static Stream<Request> requests() {
        Random random = new Random(3);
        return Stream.generate(() -> request(random))
                .filter(request -> request != null)
                .limit(3_000);
    }

    private static Request request(Random random) {
        Command command = Catalogue.COMMANDS.get(random.nextInt(Catalogue.COMMANDS.size()));
        Map<String, String> given = new HashMap<>();
        for (Option option : command.options()) {
            if (random.nextBoolean()) {
                given.put(option.name(), text(random));
            }
        }
        if (command.equals(Ask.COMMAND) && random.nextBoolean()) {
            given.put("limit", Integer.toString(random.nextInt(1, 51)));
        }
        try {
            return command.request(given);
        } catch (MissingOptionException noQuestion) {
            return null;
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 6);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void readsWhatRequestsWrite(Request request) {
        TypedLine typed = TypedLine.of(request.written());
        Command command = typed.command().orElseThrow();

        assertThat(command.request(typed.options(command))).isEqualTo(request);
        assertThat(typed.twice(command)).isEmpty();
    }

    @Test
    void readsTheLongestLines() {
        assertThat(options("/related " + "\"".repeat(100_000) + " since:2020")).containsKey("topic");
        assertThat(options("/related type:\"" + "\\".repeat(100_000))).containsKey("type");
        assertThat(Related.COMMAND
                        .request(options("/related " + "x ".repeat(50_000)))
                        .written())
                .startsWith("/related x x");
    }
}
