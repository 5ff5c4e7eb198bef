package rapporteur.discord;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;
import rapporteur.discord.Subject.Asked;
import rapporteur.discord.Subject.Context;

/**
 * Writes a subject in few characters: {@code k<key>} for a passage, {@code q<command>|<value>|…} for a request with its
 * options' values in their order. Where the values have no room, {@code l<command>|<length>|…} has their lengths only,
 * and the values are found in the command at the foot of the message.
 */
final class SubjectCode {
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Pattern KEY = Pattern.compile("[\\w-]{16}");

    private SubjectCode() {}

    static String encode(Subject subject, int room) {
        return switch (subject) {
            case Context context -> "k" + context.key();
            case Asked asked -> {
                String values = "q" + asked.command().name() + values(asked);
                yield values.length() <= room ? values : "l" + asked.command().name() + lengths(asAtFoot(asked));
            }
        };
    }

    static Optional<Subject> decode(String code, String commandLine) {
        String rest = code.substring(1);
        String[] fields = rest.split("\\|", -1);
        return switch (code.charAt(0)) {
            case 'k' -> KEY.matcher(rest).matches() ? Optional.of(new Context(rest)) : Optional.empty();
            case 'q' -> command(fields).map(command -> new Asked(command, fromValues(command, fields)));
            case 'l' ->
                command(fields)
                        .flatMap(command ->
                                fromLine(command, fields, commandLine).map(options -> new Asked(command, options)));
            default -> Optional.empty();
        };
    }

    /** Returns the command of the first field, where the other fields are as many as its options. */
    private static Optional<Command> command(String[] fields) {
        return Catalogue.command(fields[0]).filter(command -> command.options().size() == fields.length - 1);
    }

    private static String values(Asked asked) {
        StringBuilder values = new StringBuilder();
        for (Option option : asked.command().options()) {
            String value = asked.options().getOrDefault(option.name(), "");
            values.append('|').append(value.replace("%", "%25").replace("|", "%7C"));
        }
        return values.toString();
    }

    private static Map<String, String> fromValues(Command command, String[] fields) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < fields.length; i++) {
            if (!fields[i].isEmpty()) {
                String value = fields[i].replace("%7C", "|").replace("%25", "%");
                options.put(command.options().get(i - 1).name(), value);
            }
        }
        return options;
    }

    /** Returns a request with the values that stand at the foot: of a question too long to be searched, what is. */
    private static Asked asAtFoot(Asked asked) {
        return Asked.of(asked.command().request(asked.options()));
    }

    private static String lengths(Asked asked) {
        StringBuilder lengths = new StringBuilder();
        for (Option option : asked.command().options()) {
            String value = asked.options().get(option.name());
            lengths.append('|').append(value == null ? "" : value.length());
        }
        return lengths.toString();
    }

    /** Reads the values from a line as {@link rapporteur.briefing.Notation#SLASH} writes it. */
    private static Optional<Map<String, String>> fromLine(Command command, String[] lengths, String line) {
        Map<String, String> options = new LinkedHashMap<>();
        int at = command.name().length() + 1;
        for (int i = 1; i < lengths.length; i++) {
            if (lengths[i].isEmpty()) {
                continue;
            }
            String name = command.options().get(i - 1).name();
            boolean named = i > 1 || line.startsWith(" " + name + ":\"", at);
            String label = named ? " " + name + ":" : " ";
            if (!line.startsWith(label, at)) {
                return Optional.empty();
            }
            int start = at + label.length();
            boolean quoted = named && line.startsWith("\"", start);
            int end = quoted ? quoteEnd(line, start + 1) : start + Integer.parseInt(lengths[i]);
            if (end < start || end > line.length()) {
                return Optional.empty();
            }
            String value = line.substring(quoted ? start + 1 : start, end);
            options.put(name, quoted ? ESCAPED.matcher(value).replaceAll("$1") : value);
            at = quoted ? end + 1 : end;
        }
        return Optional.of(options);
    }

    /** Returns the offset of the mark that closes a quotation, or one past the line's end. */
    private static int quoteEnd(String line, int start) {
        int at = start;
        while (at < line.length() && line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        return at < line.length() ? at : line.length() + 1;
    }
}
