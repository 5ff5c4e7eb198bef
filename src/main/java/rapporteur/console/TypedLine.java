package rapporteur.console;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Ask;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Command;
import rapporteur.briefing.Option;
import rapporteur.briefing.Options;

/**
 * A line taken apart: {@code /related peace since:2020 type:"Special Report"}. After the command come words, which are
 * the value of its first option, and other options as {@code name:value}. A value with spaces stands in quotation
 * marks, in which {@code \"} and {@code \\} are a quotation mark and a backslash. A line without a slash is a question.
 *
 * @param line the line
 * @param name the command's name without the slash
 * @param parts what stands after the name, in order
 */
record TypedLine(String line, String name, List<Part> parts) {

    /**
     * A run of words without an option's name, or an option with its value.
     *
     * @param start the offset it begins at
     * @param end the offset after its end
     * @param option the option's name, or {@code null} for words without
     * @param value the words as they stand there, or the option's value
     */
    record Part(int start, int end, @Nullable String option, String value) {}

    static TypedLine of(String line) {
        int start = 0;
        while (start < line.length() && Parts.isSpace(line.charAt(start))) {
            start++;
        }
        if (start == line.length() || line.charAt(start) != '/') {
            return new TypedLine(line, Ask.COMMAND.name(), Parts.of(line, start, Ask.COMMAND));
        }
        int end = start;
        while (end < line.length() && !Parts.isSpace(line.charAt(end))) {
            end++;
        }
        String name = line.substring(start + 1, end);
        return new TypedLine(
                line,
                name,
                command(name)
                        .map(known -> Parts.of(line, nameEnd(line, name), known))
                        .orElse(List.of()));
    }

    /** Keyboards that begin a line with a capital write {@code /Ask}. */
    private static Optional<Command> command(String name) {
        return Catalogue.command(name.toLowerCase(Locale.ROOT));
    }

    private static int nameEnd(String line, String name) {
        return line.indexOf('/') + 1 + name.length();
    }

    /** Returns the command, or empty where there is none of that name. */
    Optional<Command> command() {
        return command(name);
    }

    /** Returns the words without an option's name, those in several runs joined. */
    String words() {
        StringJoiner words = new StringJoiner(" ");
        parts.stream().filter(part -> part.option() == null).map(Part::value).forEach(words::add);
        return words.toString();
    }

    /** Returns the option that is given more than once: by its name again, or the first one by words too. */
    Optional<String> twice(Command command) {
        Set<String> given = new HashSet<>();
        if (!words().isEmpty() && !command.options().isEmpty()) {
            given.add(command.options().getFirst().name());
        }
        return parts.stream()
                .map(Part::option)
                .flatMap(Stream::ofNullable)
                .filter(name -> !given.add(name))
                .findFirst();
    }

    /** Returns the options of a command by name, its words among them; of options given twice the last counts. */
    Map<String, String> options(Command command) {
        Map<String, String> options = new LinkedHashMap<>();
        String words = words();
        if (!words.isEmpty() && !command.options().isEmpty()) {
            options.put(command.options().getFirst().name(), words);
        }
        for (Part part : parts) {
            if (part.option() != null) {
                options.put(part.option(), part.value());
            }
        }
        return options;
    }

    /** Takes what stands after a command's name apart. */
    private static final class Parts {

        private final String line;
        private final Command command;
        private final List<Part> parts = new ArrayList<>();
        private int at;

        private Parts(String line, int start, Command command) {
            this.line = line;
            this.at = start;
            this.command = command;
        }

        static List<Part> of(String line, int start, Command command) {
            Parts all = new Parts(line, start, command);
            all.skipSpaces();
            while (all.at < line.length()) {
                all.take();
                all.skipSpaces();
            }
            return List.copyOf(all.parts);
        }

        private void take() {
            int start = at;
            String option = optionHere();
            if (option != null) {
                at += option.length() + 1;
                String value = value();
                parts.add(new Part(start, at, option, value));
                return;
            }
            skipWord();
            Part last = parts.isEmpty() ? null : parts.getLast();
            int from = start;
            if (last != null && last.option() == null) {
                from = last.start();
                parts.removeLast();
            }
            parts.add(new Part(from, at, null, line.substring(from, at)));
        }

        private @Nullable String optionHere() {
            for (Option option : command.options()) {
                if (line.startsWith(option.name() + ":", at)) {
                    return option.name();
                }
            }
            boolean limit = Options.isLimited(command) && line.startsWith(Options.LIMIT + ":", at);
            return limit ? Options.LIMIT : null;
        }

        private String value() {
            if (at < line.length() && line.charAt(at) == '"') {
                return quotedValue();
            }
            int start = at;
            while (at < line.length() && !isSpace(line.charAt(at))) {
                at++;
            }
            return line.substring(start, at);
        }

        /** A quotation mark that is never closed reaches to the end of the line. */
        private String quotedValue() {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < line.length() && line.charAt(at) != '"') {
                if (line.charAt(at) == '\\' && at + 1 < line.length()) {
                    at++;
                }
                value.append(line.charAt(at));
                at++;
            }
            at = Math.min(at + 1, line.length());
            return value.toString();
        }

        /** Words in quotation marks are a phrase to search for; nothing in it is taken for an option. */
        private void skipWord() {
            int closing = line.charAt(at) == '"' ? line.indexOf('"', at + 1) : -1;
            at = Math.max(at, closing);
            while (at < line.length() && !isSpace(line.charAt(at))) {
                at++;
            }
        }

        private void skipSpaces() {
            while (at < line.length() && isSpace(line.charAt(at))) {
                at++;
            }
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
