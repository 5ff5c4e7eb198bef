package rapporteur.briefing;

/** Says that a command was given without an option it needs. {@link Wording#missing} has the sentence for a person. */
public final class MissingOptionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Command command;
    private final transient Option option;

    MissingOptionException(Command command, Option option) {
        super("/" + command.name() + " needs " + option.name());
        this.command = command;
        this.option = option;
    }

    /** Returns the command that was given. */
    Command command() {
        return command;
    }

    /** Returns the option it needs. */
    Option option() {
        return option;
    }
}
