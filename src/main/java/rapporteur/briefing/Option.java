package rapporteur.briefing;

/**
 * An option of a command. Its description is {@link Wording#option(Command, Option)}.
 *
 * @param name the name it is given by, in lower case
 * @param required whether the command makes no sense without it
 * @param maxLength the most characters a platform should let a person type
 * @param completion what to offer while it is typed
 */
public record Option(String name, boolean required, int maxLength, Completion completion) {

    /** What can be offered while an option is typed. */
    public enum Completion {
        NOTHING,
        REPORTS,
        TOPICS,
        NAMES,
        TYPES
    }

    /** The report an answer is to be taken from: an id or part of a title. */
    static final Option REPORT = new Option("report", false, 100, Completion.REPORTS);

    /** A word or more on what is looked for. */
    static final Option TOPIC = new Option("topic", false, 100, Completion.TOPICS);
}
