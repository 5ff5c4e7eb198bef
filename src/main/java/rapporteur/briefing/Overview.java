package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Passages;
import rapporteur.report.Report;

/**
 * {@code /report}: the overview of one report.
 *
 * @param report the report, or {@code null} for the only one
 */
public record Overview(@Nullable String report) implements Request {

    /** The command's declaration. */
    public static final Command COMMAND =
            new Command("report", List.of(Option.REPORT), options -> new Overview(options.get(Option.REPORT)));

    /**
     * The overview.
     *
     * @param request what was asked
     * @param report the report
     * @param passages how many passages of it can be found
     */
    public record Found(Overview request, Report report, int passages) implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Request.given("report", report);
    }

    Answer answer(Desk desk) {
        return desk.onReport(
                this, report, one -> new Found(this, one, Passages.of(one).size()));
    }
}
