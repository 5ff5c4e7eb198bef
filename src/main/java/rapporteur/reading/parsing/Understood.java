package rapporteur.reading.parsing;

import java.util.List;
import rapporteur.report.Report;

/**
 * What a page was understood as.
 *
 * @param report the report
 * @param warnings what looked odd, each with its place in the file but without the file's name
 */
public record Understood(Report report, List<String> warnings) {

    public Understood {
        warnings = List.copyOf(warnings);
    }
}
