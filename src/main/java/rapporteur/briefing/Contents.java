package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import rapporteur.library.Library;

/** {@code /library}: the reports at hand. */
public record Contents() implements Request {

    /** The command's declaration. */
    public static final Command COMMAND = new Command("library", List.of(), options -> new Contents());

    /**
     * The reports, and what could not be read.
     *
     * @param request what was asked
     * @param library the library as it stands
     */
    public record Found(Contents request, Library library) implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    Answer answer(Desk desk) {
        return new Found(this, desk.library());
    }
}
