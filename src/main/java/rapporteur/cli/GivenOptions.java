package rapporteur.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;

/**
 * What was given to a command that picocli has read. Apart from {@link SharedOptions}, which plain arguments need too:
 * to verify what is thrown here, Java would load picocli's exceptions at each start.
 */
final class GivenOptions {

    private GivenOptions() {}

    /**
     * Returns the values of all options given to a command, before or after its name, by their names without dashes.
     *
     * @throws OverwrittenOptionException where an option is given both before and after
     */
    static Map<String, String> of(CommandLine command) {
        Map<String, String> given = new HashMap<>();
        for (CommandLine one = command; one != null; one = one.getParent()) {
            List<OptionSpec> options = one.getParseResult() == null
                    ? List.of()
                    : one.getParseResult().matchedOptions();
            for (OptionSpec option : options) {
                String name = option.longestName().substring(2);
                if (given.put(name, option.getValue().toString()) != null) {
                    throw new OverwrittenOptionException(command, option, name + " is given twice");
                }
            }
        }
        return given;
    }
}
