package rapporteur.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import rapporteur.console.Screen;

/** A run of the program with its outputs caught. */
record Run(int exitCode, String out, String err) {

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
                    new PrintWriter(out),
                    new PrintWriter(err),
                    new Screen(columns, styled),
                    false);
            int exitCode = new Rapporteur(host).run(arguments);
            return new Run(exitCode, out.toString(), err.toString());
        }

        /** Runs a command on the library that comes with the program. */
        Run onSeeds(String... arguments) {
            String[] all = Arrays.copyOf(arguments, arguments.length + 2);
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            all[0] = "--library";
            all[1] = Path.of("seeds").toAbsolutePath().toString();
            return run(all);
        }
    }

    static Run onSeeds(String... arguments) {
        return new Shell().onSeeds(arguments);
    }
}
