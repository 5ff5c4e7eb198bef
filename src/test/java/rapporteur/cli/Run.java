package rapporteur.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rapporteur.console.Screen;

/** A run of the program with its outputs caught. */
record Run(int exitCode, String out, String err) {

    private static final String WORDS_ONLY = "src/test/resources/words-only.conf";

    /** A person's shell as the program finds it. */
    static final class Shell {

        private final Map<String, String> environment = new HashMap<>();
        private String input = "";
        private int columns = Screen.USUAL_COLUMNS;
        private boolean styled;

        Shell with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Shell typing(String lines) {
            input = lines;
            return this;
        }

        Shell terminal(int width) {
            columns = width;
            styled = true;
            return this;
        }

        Run run(String... arguments) {
            var out = new StringWriter();
            var err = new StringWriter();
            var host = new Host(
                    environment,
                    new StringReader(input),
                    new PrintWriter(new BufferedWriter(out), false),
                    new PrintWriter(new BufferedWriter(err), true),
                    new Screen(columns, styled),
                    false);
            int exitCode = new Rapporteur(host).run(arguments);
            return new Run(exitCode, out.toString(), err.toString());
        }

        /** Runs a command on the library that comes with the program, answering by words alone. */
        Run onSeeds(String... arguments) {
            List<String> all = new ArrayList<>(List.of("--library", "seeds", "--config", WORDS_ONLY));
            all.addAll(List.of(arguments));
            return run(all.toArray(String[]::new));
        }
    }

    static Run onSeeds(String... arguments) {
        return new Shell().onSeeds(arguments);
    }
}
