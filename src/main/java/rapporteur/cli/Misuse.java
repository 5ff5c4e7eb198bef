package rapporteur.cli;

import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.UnmatchedArgumentException;
import rapporteur.briefing.Wording;
import rapporteur.text.EditDistance;

/** Says which argument a command does not take, and which one may have been meant. */
final class Unmatched {

    private static final int MOST_SLIPS = 2;

    private Unmatched() {}

    static String sentence(UnmatchedArgumentException unmatched, Wording wording) {
        CommandLine command = unmatched.getCommandLine();
        String given = unmatched.getUnmatched().getFirst();
        boolean option = given.startsWith("-");
        boolean named = command.getParent() != null;
        String sentence = named || option
                ? wording.text(
                        option ? "cli.no-option" : "cli.no-words",
                        command.getCommandSpec().qualifiedName(),
                        wording.quoted(given))
                : wording.text("cli.no-command", wording.quoted(given));
        return known(command, option)
                .filter(name -> EditDistance.between(name, given) <= MOST_SLIPS)
                .min(Comparator.comparingInt(name -> EditDistance.between(name, given)))
                .map(near -> sentence + " " + wording.text("nothing.nearest", near))
                .orElse(sentence);
    }

    private static Stream<String> known(CommandLine command, boolean option) {
        return option
                ? command.getCommandSpec().options().stream().map(OptionSpec::longestName)
                : command.getSubcommands().keySet().stream();
    }
}
