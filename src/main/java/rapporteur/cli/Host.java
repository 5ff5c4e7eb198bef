package rapporteur.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.console.Harmless;
import rapporteur.console.Screen;

/**
 * What a run of the program has around it. Text is UTF-8 both ways, whatever the locale.
 *
 * @param environment the environment's variables
 * @param in what is typed or piped in
 * @param out where answers go
 * @param err where problems go
 * @param screen what answers are shown on
 * @param interactive whether a person sits at both ends
 */
record Host(
        Map<String, String> environment,
        Reader in,
        PrintWriter out,
        PrintWriter err,
        Screen screen,
        boolean interactive) {

    /**
     * The system property by which the launcher tells, without a process more, that answers go to a terminal, and how
     * many columns it has.
     */
    private static final String COLUMNS_PROPERTY = "rapporteur.columns";

    /** Returns what surrounds this process. */
    static Host ofThisProcess(StandardOutput out) {
        Map<String, String> environment = System.getenv();
        boolean interactive = isInteractive();
        String columns = System.getProperty(COLUMNS_PROPERTY);
        boolean terminal = interactive || columns != null;
        boolean styled = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Host(
                environment,
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(StandardOutput.err(), true, StandardCharsets.UTF_8),
                new Screen(columns(environment.get("COLUMNS"), columns(columns, Screen.USUAL_COLUMNS)), styled),
                interactive);
    }

    /** Returns the same around a person whose system is set to a language. */
    Host in(String language) {
        Map<String, String> set = new HashMap<>(environment);
        set.put(Languages.STRONGEST, language);
        return new Host(Map.copyOf(set), in, out, err, screen, interactive);
    }

    // from Java 25 on it is null again where input or output is redirected
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }

    private static int columns(@Nullable String text, int otherwise) {
        boolean number = text != null && text.matches("[1-9][0-9]{0,3}");
        return number ? Integer.parseInt(text) : otherwise;
    }

    /** Tells the person, in sentences, what stands in the way, each on one line whatever names it holds. */
    void complain(Iterable<String> sentences) {
        out.flush();
        sentences.forEach(sentence -> err.println("rapporteur: " + Harmless.of(sentence)));
        err.flush();
    }
}
