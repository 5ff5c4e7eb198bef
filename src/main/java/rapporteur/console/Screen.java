package rapporteur.console;

/**
 * What text is shown on.
 *
 * @param columns how many columns a line may take; below {@value #NARROWEST} counts as {@value #NARROWEST}
 * @param styled whether it shows bold, faint and underlined words, as terminals do and files don't
 */
public record Screen(int columns, boolean styled) {

    /** The columns of a file, and of a terminal that doesn't tell. */
    public static final int USUAL_COLUMNS = 80;

    private static final int NARROWEST = 20;

    public Screen {
        columns = Math.max(columns, NARROWEST);
    }
}
