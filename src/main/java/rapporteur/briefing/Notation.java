package rapporteur.briefing;

import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** How commands are written down on a platform, so that a colleague can give them again. */
public enum Notation {
    /** As in a chat and in the interactive terminal: {@code /ask elections report:mali}. */
    SLASH {
        @Override
        public String command(Command command) {
            return "/" + command.name();
        }

        @Override
        public String option(String name, String value) {
            return name + ":" + (needsQuotes(value) ? quoted(value) : value);
        }

        @Override
        String primary(Command command, String name, String value) {
            return holdsAnOption(command, value) || leavesPhraseOpen(value) ? name + ":" + quoted(value) : value;
        }

        @Override
        String line(Command command, String primary, String others) {
            return joined(command(command), primary, others);
        }

        private boolean needsQuotes(String value) {
            return value.isEmpty() || value.charAt(0) == '"' || value.chars().anyMatch(Character::isWhitespace);
        }

        private String quoted(String value) {
            return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }

        // tells whether a phrase begins in a value that would end in the next option's quotation marks
        private boolean leavesPhraseOpen(String value) {
            int at = 0;
            while (at < value.length()) {
                if (value.charAt(at) == '"') {
                    at = value.indexOf('"', at + 1);
                    if (at < 0) {
                        return true;
                    }
                }
                int space = value.indexOf(' ', at);
                at = space < 0 ? value.length() : space + 1;
            }
            return false;
        }

        // tells whether a part of a value would be read as an option, such as report:mali
        private boolean holdsAnOption(Command command, String value) {
            return value.indexOf(':') >= 0
                    && (value.contains(Options.LIMIT + ":")
                            || command.options().stream().anyMatch(option -> value.contains(option.name() + ":")));
        }
    },

    /** As typed in a shell: {@code rapporteur ask elections --report mali}. */
    SHELL {
        @Override
        public String command(Command command) {
            return "rapporteur " + command.name();
        }

        @Override
        public String option(String name, String value) {
            return value.startsWith("-") ? "--" + name + "=" + quoted(value) : "--" + name + " " + quoted(value);
        }

        @Override
        String primary(Command command, String name, String value) {
            return SAFE_WORDS.matcher(value).matches() ? value : quoted(value);
        }

        @Override
        String line(Command command, String primary, String others) {
            boolean looksLikeAnOption = primary.startsWith("-") || primary.startsWith("'-");
            return looksLikeAnOption
                    ? joined(command(command), others, "--", primary)
                    : joined(command(command), primary, others);
        }

        private String quoted(String value) {
            return SAFE_WORD.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
        }
    };

    /** A word that no shell takes for anything but itself. */
    private static final Pattern SAFE_WORD = Pattern.compile("[\\p{L}\\p{N}_./:@%+,-]+");

    private static final Pattern SAFE_WORDS = Pattern.compile("(?!-)" + SAFE_WORD + "(?: (?!-)" + SAFE_WORD + ")*+");

    /** Returns a command's name as it is given: {@code /ask}, {@code rapporteur ask}. */
    public abstract String command(Command command);

    /** Returns an option as it is given: {@code since:all}, {@code --since all}. */
    public abstract String option(String name, String value);

    /** Returns the value of a command's first option as it is given, mostly without the option's name. */
    abstract String primary(Command command, String name, String value);

    abstract String line(Command command, String primary, String others);

    /** Returns a request as one line that, given again, is the same request. */
    public final String request(Request request) {
        return command(request.command(), request.options(), Map.of());
    }

    /**
     * Returns a command as one line with its options.
     *
     * @param given the values of its own options, by their names
     * @param shared those of options beside them
     */
    final String command(Command command, Map<String, String> given, Map<String, String> shared) {
        String first =
                command.options().isEmpty() ? "" : command.options().getFirst().name();
        String primary = given.containsKey(first) ? primary(command, first, given.get(first)) : "";
        StringJoiner others = new StringJoiner(" ");
        given.forEach((name, value) -> {
            if (!name.equals(first)) {
                others.add(option(name, value));
            }
        });
        shared.forEach((name, value) -> others.add(option(name, value)));
        return line(command, primary, others.toString());
    }

    private static String joined(String... parts) {
        StringJoiner line = new StringJoiner(" ");
        for (String part : parts) {
            if (!part.isEmpty()) {
                line.add(part);
            }
        }
        return line.toString();
    }
}
