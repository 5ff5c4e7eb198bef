package rapporteur.reading;

import java.util.List;
import rapporteur.report.Report;

/**
 * What was understood of one file.
 *
 * @param report the report
 * @param warnings sentences for a person about what looked odd in the file or its sidecar, each naming file and line
 */
public record Reading(Report report, List<String> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
