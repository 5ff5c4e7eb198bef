package rapporteur.briefing;

/**
 * A value offered while an option is typed.
 *
 * @param value the value to give
 * @param label what a person reads, as long as it is
 */
public record Suggestion(String value, String label) {}
