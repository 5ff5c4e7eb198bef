package rapporteur.console;

import java.util.List;
import java.util.Locale;
import rapporteur.briefing.Wording;
import rapporteur.report.Paragraph;
import rapporteur.report.Report;

/** Writes what was understood of a file as JSON. */
public final class InspectionJson {

    private static final int ALL = Integer.MAX_VALUE;

    private InspectionJson() {}

    /**
     * Returns a report, all of it but the passages it is cut into, as one JSON object and a line's end.
     *
     * @param warnings sentences about what looked odd in the file
     */
    public static String of(Report report, List<String> warnings) {
        return JsonText.object(json -> {
            JsonEntries entries = new JsonEntries(json, Wording.of(Locale.ENGLISH));
            entries.facts(report);
            entries.text("lede", report.lede());
            json.strings(
                    "keyPoints",
                    report.keyPoints().stream().map(Paragraph::text).toList());
            entries.text("aboutReport", report.aboutReport());
            json.array("authors", report.authors(), ALL, entries::named);
            json.array("sections", report.sections(), ALL, section -> {
                json.string("heading", section.heading());
                json.strings(
                        "paragraphs",
                        section.paragraphs().stream().map(Paragraph::text).toList());
            });
            json.array("related", report.related(), ALL, entries::related);
            json.strings("warnings", warnings);
        });
    }
}
