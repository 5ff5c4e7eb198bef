package rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.PassageKey;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Wording;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/** Whatever the reports hold and whatever is asked, each page of each message is as Discord wants it. */
class MessagePropertyTest {
    /** The schema takes much longer than the rules, and differs less from message to message. */
    private static int checked;

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPageOfEveryMessageIsWithinDiscordsLimits(int seed) {
        Random random = new Random(seed);
        HostileReports hostile = new HostileReports(random);
        List<Report> reports = hostile.reports();
        Briefing briefing = SampleReports.briefing(reports);
        Messages messages = new Messages(briefing);
        for (Subject subject : subjects(random, hostile, reports)) {
            for (Locale language : Wording.LANGUAGES) {
                long asker = random.nextBoolean() ? Long.MAX_VALUE : 0;
                View first = messages.view(subject, Wording.of(language), asker);
                for (int page : new int[] {0, 1, 7, 999_999}) {
                    check(messages.show(first.onPage(page), shared(language, hostile)));
                }
            }
        }
    }

    @Test
    void namesAllWordsOfAQuestionThatAreMisspelt() {
        String typed = "electons demcracy corupton decentralizaton dialoge goverment opositin presidnt mlitary stabilty"
                + " legitmacy trafiking resurgnt violnce";
        Messages messages = new Messages(Samples.briefing(Samples.mali()));

        for (Locale language : Wording.LANGUAGES) {
            Subject asked = Subject.Asked.of(new Ask(typed, null, 1, false));
            Container message = messages.show(messages.view(asked, Wording.of(language), 0), "");
            check(message);
            assertThat(message.toString()).contains(typed.split(" ")).contains("elections", "legitimacy", "violence");
        }
    }

    private static String shared(Locale language, HostileReports hostile) {
        return new Layout(Wording.of(language)).sharedLine(hostile.text(40));
    }

    private static List<Subject> subjects(Random random, HostileReports hostile, List<Report> reports) {
        List<Subject> subjects = new ArrayList<>();
        for (Command command : Catalogue.COMMANDS) {
            subjects.add(new Subject.Asked(command, Map.of("question", hostile.question())));
            subjects.add(new Subject.Asked(command, hostile.options(command)));
        }
        reports.stream()
                .flatMap(report -> Passages.of(report).stream())
                .filter(passage -> random.nextInt(20) == 0)
                .limit(10)
                .forEach(passage -> subjects.add(new Subject.Context(PassageKey.of(passage))));
        return subjects;
    }

    private static void check(Container message) {
        JsonNode json = Payloads.read(new MessageCreateBuilder()
                .useComponentsV2()
                .setComponents(message)
                .setAllowedMentions(List.of())
                .build()
                .toData()
                .toString());
        assertThat(MessageRules.errors(json)).isEmpty();
        if (++checked % 10 != 0) {
            return;
        }
        assertThat(DiscordSchemas.errors("IncomingWebhookUpdateRequestPartial", without(json, "tts")))
                .isEmpty();
    }

    private static JsonNode without(JsonNode json, String key) {
        ((ObjectNode) json).remove(key);
        return json;
    }
}
