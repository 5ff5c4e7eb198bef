package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;
import rapporteur.discord.ButtonId.Manner;
import rapporteur.discord.ButtonId.Remove;
import rapporteur.discord.ButtonId.Show;
import rapporteur.discord.Subject.Asked;
import rapporteur.discord.Subject.Context;

class ButtonIdTest {
    private static final String CHARACTERS = "ab :\"\\|%*_é\uD83D\uDE00'`<>@#0-";

    private static Show show(Subject subject) {
        return new Show(Manner.TURN, new View(subject, 12_345, Locale.FRENCH, Long.MAX_VALUE, "Ab-_"), 7);
    }

    @Test
    void everyRequestIsReadBackHoweverLongAndOdd() {
        Random random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            Command command = Catalogue.COMMANDS.get(random.nextInt(Catalogue.COMMANDS.size()));
            Asked asked = new Asked(command, options(command, random));
            String line = command.request(asked.options()).written();
            Show show = show(asked);

            String id = show.encoded();

            assertThat(id.length()).as(id).isLessThanOrEqualTo(ButtonId.MAX_LENGTH);
            String foot = Markdown.unescape(Markdown.escape(line));
            assertThat(ButtonId.decode(id, foot)).as(line).contains(show);
        }
    }

    @Test
    void aQuestionTooLongToBeSearchedIsReadBackAsItWasSearched() {
        String question = "wells dry ".repeat(30);
        Map<String, String> given = Map.of("question", question + "up", "report", "water");
        Map<String, String> searched = Map.of("question", question.strip(), "report", "water");
        String line = Ask.COMMAND.request(given).written();

        String id = show(new Asked(Ask.COMMAND, given)).encoded();

        assertThat(ButtonId.decode(id, line)).contains(show(new Asked(Ask.COMMAND, searched)));
    }

    private static Map<String, String> options(Command command, Random random) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Option option : command.options()) {
            if (option.required() || random.nextBoolean()) {
                String value = value(random, 1 + random.nextInt(option.maxLength()), command.options());
                if (!value.isEmpty()) {
                    options.put(option.name(), value);
                }
            }
        }
        return command.options().stream().anyMatch(option -> option.required() && !options.containsKey(option.name()))
                ? options(command, random)
                : options;
    }

    private static String value(Random random, int length, List<Option> options) {
        StringBuilder value = new StringBuilder();
        while (value.length() < length) {
            value.append(
                    random.nextInt(30) == 0
                            ? " " + options.get(random.nextInt(options.size())).name() + ":\"x"
                            : CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return Typed.cleaned(value.substring(0, length));
    }

    @Test
    void aPassageIsReadBack() {
        Show show = show(new Context("0123456789abcde_"));

        assertThat(ButtonId.decode(show.encoded(), "")).contains(show);
        assertThat(ButtonId.decode(new Remove(Long.MAX_VALUE).encoded(), "")).contains(new Remove(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "2ten||0|0||qhelp",
                "1xen||0|0||qhelp",
                "1ten||0|0||qnope",
                "1ten||0|0||qask",
                "1ten||0|0||lask|400|",
                "1ten||0|0||lask|-1|",
                "1ten||0|0||lask|99999999999|",
                "1ten||0|0||kshort",
                "1ten|zzzzzzzzzzzzzzzzz|0|0||qhelp",
                "1r|",
                "1r|zzzzzzzzzzzzz",
                "play:pause"
            })
    void anythingElseIsNotUnderstood(String id) {
        assertThat(ButtonId.decode(id, "/ask something")).isEmpty();
    }
}
