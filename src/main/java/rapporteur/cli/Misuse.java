package rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import rapporteur.briefing.Wording;
import rapporteur.text.Nearest;

/**
 * Says in a sentence what is wrong with the arguments a command was given, in the words of a person and not picocli's.
 */
final class Misuse {

    private final Wording wording;

    Misuse(Wording wording) {
        this.wording = wording;
    }

    String sentence(ParameterException wrong) {
        return switch (wrong) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case OverwrittenOptionException twice -> wording.text("line.twice", name(twice.getOverwritten()));
            case MissingParameterException missing -> missing(missing);
            default -> unfit(wrong);
        };
    }

    /** Says which argument a command does not take, and which one may have been meant. */
    private String unmatched(UnmatchedArgumentException unmatched) {
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
        return Nearest.to(
                        given,
                        known(command, option)
                                .filter(name -> !name.equals(given))
                                .toList())
                .map(near -> sentence + " " + wording.text("nothing.nearest", near))
                .orElse(sentence);
    }

    private static Stream<String> known(CommandLine command, boolean option) {
        return option
                ? command.getCommandSpec().options().stream().map(OptionSpec::longestName)
                : command.getSubcommands().keySet().stream();
    }

    private String missing(MissingParameterException missing) {
        List<ArgSpec> arguments = missing.getMissing();
        if (arguments.stream().noneMatch(ArgSpec::required)) {
            return wording.text("cli.no-value", name(arguments.getFirst()));
        }
        String command = missing.getCommandLine().getCommandSpec().qualifiedName();
        return wording.text(
                "cli.missing", command, arguments.stream().map(Misuse::shown).collect(Collectors.joining(", ")));
    }

    private static String shown(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Says of a value that it is not of the kind its option takes, or else what the command itself says of it. */
    private String unfit(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        if (argument == null || wrong.getValue() == null) {
            return String.valueOf(wrong.getMessage());
        }
        if (wrong.getValue().isBlank()) {
            return wording.text("cli.empty", name(argument));
        }
        String sentence = wording.text("cli.unfit", name(argument), wording.quoted(wrong.getValue()));
        Iterable<String> choices = argument.completionCandidates();
        return choices == null ? sentence : sentence + " " + wording.text("refused.choices", listed(choices));
    }

    private static String listed(Iterable<String> choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> choice.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
