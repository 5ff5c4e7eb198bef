package rapporteur.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer.Nothing;
import rapporteur.briefing.Answer.Refused;

/** What comes back for a request. Each command's file has its own; these two serve them all. */
public sealed interface Answer
        permits Nothing,
                Refused,
                Ask.Found,
                Authors.Found,
                Contents.Found,
                Help.Found,
                KeyPoints.Found,
                Overview.Found,
                Related.Found {

    /** Returns what was asked. */
    Request request();

    /** Returns how it was found, or {@code null} where there is something for which no words were searched. */
    default @Nullable Evidence evidence() {
        return null;
    }

    /**
     * The reports have nothing on it.
     *
     * @param request what was asked
     * @param evidence how it was searched for
     * @param nearest what may have been meant, nearest first
     * @param subjects what the reports do talk about
     * @param older how many related publications were left out because they are not newer than their report
     */
    record Nothing(Request request, Evidence evidence, List<String> nearest, List<String> subjects, int older)
            implements Answer {

        /** Tells whether it was the type of a related publication that none has; the subjects are then the types. */
        boolean isWithoutType() {
            return request instanceof Related related
                    && related.type() != null
                    && evidence.missing().equals(List.of(related.type()));
        }
    }

    /**
     * The request can't be answered as it stands.
     *
     * @param request what was asked
     * @param reason why
     * @param given the value that can't be used
     * @param choices what could be given instead, best first
     */
    record Refused(Request request, Reason reason, String given, List<String> choices) implements Answer {}

    /** Why a request can't be answered; {@link Wording#refusal} has the sentences. */
    enum Reason {
        NO_REPORTS,
        NO_SUCH_REPORT,
        SEVERAL_REPORTS,
        WHICH_REPORT,
        NOT_A_DATE,
        NO_SUCH_KEY_POINT
    }
}
