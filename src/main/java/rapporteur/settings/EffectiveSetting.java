package rapporteur.settings;

/**
 * A setting as it is in force, to be shown.
 *
 * @param name its name
 * @param value its value, secrets hidden
 * @param origin where the value comes from: {@code default}, a file and line, an environment variable or an option
 */
public record EffectiveSetting(String name, String value, String origin) {}
