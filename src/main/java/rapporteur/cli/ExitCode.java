package rapporteur.cli;

import rapporteur.briefing.Answer;

/** How the process tells other programs what came of it. */
final class ExitCode {

    /** Something was found, or done. */
    static final int FOUND = 0;

    /** Nothing was found. */
    static final int NOTHING = 1;

    /** The command, its input or the settings can't be used. */
    static final int WRONG = 2;

    /** A fault of the program or the machine. */
    static final int FAULT = 3;

    private ExitCode() {}

    static int of(Answer answer) {
        return switch (answer) {
            case Answer.Nothing nothing -> NOTHING;
            case Answer.Refused refused -> refused.reason() == Answer.Reason.NO_REPORTS ? NOTHING : WRONG;
            default -> FOUND;
        };
    }
}
