package rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Contents;
import rapporteur.briefing.Help;
import rapporteur.briefing.KeyPoints;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Related;
import rapporteur.briefing.Request;
import rapporteur.briefing.Samples;
import rapporteur.briefing.Wording;

class JsonRendererTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Briefing SEED = Samples.briefing(Samples.mali());

    private static JsonNode json(Request request) throws Exception {
        return JSON.readTree(new JsonRenderer(Wording.of(Locale.ENGLISH)).render(SEED.answer(request), null));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(member -> member.getKey()).toList();
    }

    @Test
    void ask() throws Exception {
        JsonNode answer = json(new Ask("elections", null, 5, false));
        JsonNode best = answer.get("results").get(0);

        assertThat(names(answer))
                .containsExactly("question", "command", "match", "missing", "corrections", "results", "more");
        assertThat(names(best))
                .containsExactly("id", "report", "title", "place", "text", "highlights", "score", "match", "link");
        assertThat(answer.get("question").textValue()).isEqualTo("elections");
        assertThat(answer.get("command").textValue()).isEqualTo("/ask elections");
        assertThat(best.get("id").textValue()).isEqualTo("malis-precarious-democracy#kp7");
        assertThat(best.get("title").textValue()).isEqualTo(Samples.mali().title());
        assertThat(best.get("highlights").get(0)).hasToString("[0,9]");
        assertThat(best.get("score").doubleValue()).isPositive();
        assertThat(best.get("match").textValue()).isEqualTo("words");
    }

    @Test
    void questionWithoutSubject() throws Exception {
        JsonNode answer = json(new Ask("hello", null, 5, false));

        assertThat(answer.get("opening").booleanValue()).isTrue();
        assertThat(answer.get("match").textValue()).isEqualTo("meaning");
        assertThat(answer.get("results").get(0).get("match").textValue()).isEqualTo("meaning");
    }

    @Test
    void nothing() throws Exception {
        JsonNode answer = json(new Ask("zxqvbn", null, 5, false));

        assertThat(answer.get("match").textValue()).isEqualTo("none");
        assertThat(answer.get("missing")).hasToString("[\"zxqvbn\"]");
        assertThat(answer.get("results")).isEmpty();
        assertThat(answer.get("subjects")).isNotEmpty();
    }

    @Test
    void refused() throws Exception {
        JsonNode answer = json(new Overview("nowhere"));

        assertThat(answer.get("reason").textValue()).isEqualTo("no-such-report");
        assertThat(answer.get("error").textValue()).contains("nowhere");
        assertThat(answer.get("choices")).isNotEmpty();
    }

    @Test
    void keyPoints() throws Exception {
        JsonNode answer = json(new KeyPoints(null, null));

        assertThat(answer.get("topic").isNull()).isTrue();
        assertThat(answer.get("results")).hasSize(8);
        assertThat(answer.get("results").get(6).get("number").intValue()).isEqualTo(7);
    }

    @Test
    void authorsWithTheirWorks() throws Exception {
        JsonNode wing = json(new Authors("Wing", null)).get("results").get(0);

        assertThat(names(wing)).containsExactly("name", "bios", "reports", "related");
        assertThat(wing.get("bios").get(0).get("text").textValue()).startsWith("Susanna D. Wing is");
        assertThat(wing.get("reports").get(0).get("published").textValue()).isEqualTo("2013-04");
    }

    @Test
    void relatedPublications() throws Exception {
        JsonNode newest =
                json(new Related(null, null, null, null)).get("results").get(0);

        assertThat(names(newest))
                .containsExactly("id", "report", "title", "published", "authors", "type", "topics", "summary", "link");
        assertThat(newest.get("published").textValue()).isEqualTo("2020-09-21");
    }

    @Test
    void reportAndLibrary() throws Exception {
        JsonNode overview = json(new Overview(null)).get("results").get(0);
        JsonNode listed = json(new Contents()).get("results").get(0);

        assertThat(overview.get("lede").textValue()).startsWith("The fight");
        assertThat(overview.get("counts")).isEqualTo(listed.get("counts"));
        assertThat(listed.get("counts").get("keyPoints").intValue()).isEqualTo(8);
    }

    @Test
    void help() throws Exception {
        JsonNode help = json(new Help());

        assertThat(help.get("results")).hasSize(7);
        assertThat(help.get("examples").toString()).contains("/keypoints", "/help");
    }

    @Test
    void whatIsUnderstoodOfAFile() throws Exception {
        JsonNode seed = JSON.readTree(InspectionJson.of(Samples.mali(), List.of("Odd.")));
        JsonNode bare = JSON.readTree(InspectionJson.of(Samples.bare("notes", "Words."), List.of()));

        assertThat(names(seed))
                .containsExactly(
                        "id",
                        "title",
                        "published",
                        "language",
                        "source",
                        "series",
                        "publisher",
                        "lede",
                        "keyPoints",
                        "aboutReport",
                        "authors",
                        "sections",
                        "related",
                        "warnings");
        assertThat(names(seed.get("related").get(0)))
                .containsExactly("title", "published", "authors", "type", "topics", "summary", "link");
        assertThat(seed.get("warnings")).hasToString("[\"Odd.\"]");
        assertThat(bare.get("title").isNull()).isTrue();
        assertThat(bare.get("sections").get(0).toString()).isEqualTo("{\"heading\":null,\"paragraphs\":[\"Words.\"]}");
    }

    @Test
    void theDocumentationDescribesEveryMember() throws Exception {
        String described = Files.readString(Path.of("docs/json.md"));
        for (Request request : List.of(
                new Ask("elections", null, 5, false),
                new Ask("zxqvbn", null, 5, false),
                new KeyPoints(null, null),
                new Authors("Wing", null),
                new Related("peace", null, null, null),
                new Overview(null),
                new Overview("nowhere"),
                new Contents(),
                new Help())) {
            assertThat(allNames(json(request))).allMatch(name -> described.contains("`" + name + "`"), "is described");
        }
    }

    private static List<String> allNames(JsonNode node) {
        Stream<String> own = node.isObject() ? names(node).stream() : Stream.empty();
        return Stream.concat(own, node.valueStream().flatMap(child -> allNames(child).stream()))
                .distinct()
                .toList();
    }
}
