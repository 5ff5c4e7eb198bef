package rapporteur.console;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Authors;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Contents;
import rapporteur.briefing.Evidence;
import rapporteur.briefing.Help;
import rapporteur.briefing.KeyPoints;
import rapporteur.briefing.Options;
import rapporteur.briefing.Overview;
import rapporteur.briefing.Related;
import rapporteur.briefing.Request;
import rapporteur.briefing.Wording;
import rapporteur.search.Match;

/** Writes answers as JSON for programs, one object each; {@code docs/json.md} describes them. */
public final class JsonRenderer {

    private final Wording wording;

    /**
     * Prepares to write.
     *
     * @param wording the messages that say where a passage stands and why a request is refused
     */
    public JsonRenderer(Wording wording) {
        this.wording = wording;
    }

    /**
     * Returns an answer as one JSON object and a line's end.
     *
     * @param limit the most results to write, or {@code null} for all
     */
    public String render(Answer answer, @Nullable Integer limit) {
        return JsonText.object(json -> write(json, answer, limit));
    }

    private void write(JsonText json, Answer answer, @Nullable Integer limit) {
        int most = limit == null ? Integer.MAX_VALUE : limit;
        request(json, answer.request(), limit);
        JsonEntries entries = new JsonEntries(json, wording);
        switch (answer) {
            case Ask.Found found -> {
                evidence(json, found.evidence());
                json.array("results", found.results(), most, entries::quotation);
                json.flag("more", found.more());
            }
            case KeyPoints.Found found -> {
                evidence(json, found.evidence());
                json.array("results", found.results(), most, entries::keyPoint);
            }
            case Authors.Found found -> {
                evidence(json, found.evidence());
                json.array("results", found.results(), most, entries::author);
            }
            case Related.Found found -> {
                evidence(json, found.evidence());
                json.array("results", found.results(), most, entries::publication);
                json.number("older", found.older());
            }
            case Overview.Found found -> entries.overview(found.report(), found.passages());
            case Contents.Found found -> contents(json, entries, found, most);
            case Help.Found found -> {
                json.array("results", Catalogue.COMMANDS, most, entries::command);
                json.strings(
                        "examples",
                        found.examples().stream().map(wording::request).toList());
            }
            case Answer.Nothing nothing -> nothing(json, nothing);
            case Answer.Refused refused -> refused(json, refused);
        }
    }

    /** Writes what was asked: the options by name, the first one even where it was not given. */
    private void request(JsonText json, Request request, @Nullable Integer limit) {
        Map<String, String> given = request.options(limit);
        request.command().options().stream()
                .limit(1)
                .filter(first -> !given.containsKey(first.name()))
                .forEach(first -> json.string(first.name(), null));
        given.forEach((name, value) -> {
            if (name.equals(Options.LIMIT)) {
                json.number(name, Integer.parseInt(value));
            } else {
                json.string(name, value);
            }
        });
        json.string("command", wording.request(request, limit));
        if (request instanceof Ask ask && ask.cut()) {
            json.flag("cut", true);
        }
    }

    private void evidence(JsonText json, @Nullable Evidence evidence) {
        if (evidence != null) {
            json.string("match", JsonEntries.match(evidence.match()));
            if (evidence.match() == Match.OPENING) {
                json.flag("opening", true);
            }
            json.strings("missing", evidence.missing());
            json.object("corrections", inner -> evidence.corrections().forEach(inner::string));
            if (!evidence.authors().isEmpty()) {
                json.strings("authors", evidence.authors());
            }
            if (evidence.elsewhere() != null) {
                json.string("elsewhere", wording.request(evidence.elsewhere()));
            }
        }
    }

    private static void contents(JsonText json, JsonEntries entries, Contents.Found found, int most) {
        json.array("results", found.library().reports(), most, entries::listed);
        json.array("refused", found.library().refused(), Integer.MAX_VALUE, file -> {
            json.string("file", file.file());
            json.string("reason", file.reason());
        });
        json.strings("warnings", found.library().warnings());
    }

    private void nothing(JsonText json, Answer.Nothing nothing) {
        evidence(json, nothing.evidence());
        json.strings("results", List.of());
        json.strings("nearest", nothing.nearest());
        json.strings("subjects", nothing.subjects());
        json.number("older", nothing.older());
    }

    private void refused(JsonText json, Answer.Refused refused) {
        json.string("error", String.join(" ", wording.refusal(refused)));
        json.string("reason", JsonEntries.name(refused.reason()));
        json.strings("results", List.of());
        json.strings("choices", refused.choices());
    }
}
