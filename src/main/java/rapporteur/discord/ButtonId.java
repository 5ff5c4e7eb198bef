package rapporteur.discord;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.briefing.Wording;

/**
 * What pressing a button does, as it stands in the button's {@code custom_id}. Nothing else is kept anywhere, so a
 * button works after a restart. Ids begin with a version: one of another version is not understood, rather than
 * misunderstood.
 */
sealed interface ButtonId {
    /** The most characters of a {@code custom_id}. */
    int MAX_LENGTH = 100;

    /** The version of the form of these ids; it changes whenever the form does. */
    String VERSION = "1";

    /** Returns the id as text, at most {@value #MAX_LENGTH} characters. */
    String encoded();

    /** How a view is to be shown. */
    enum Manner {
        /** In place of what the message showed. */
        TURN('t'),
        /** In a new message that only the person who pressed sees. */
        OPEN('o'),
        /** In a new message that all see. */
        SHARE('s');

        private final char letter;

        Manner(char letter) {
            this.letter = letter;
        }
    }

    /**
     * Shows a view.
     *
     * @param manner how
     * @param view what
     * @param ordinal tells apart the buttons of one message that would show the same
     */
    record Show(Manner manner, View view, int ordinal) implements ButtonId {
        private static final Pattern FORM = Pattern.compile(
                VERSION + "([tos])([a-z]{2})\\|([0-9a-z]*)\\|(\\d{1,6})\\|(\\d{1,3})\\|([\\w-]*)\\|(.+)");

        @Override
        public String encoded() {
            String head = VERSION
                    + manner.letter
                    + view.language().getLanguage()
                    + "|" + (view.isPrivate() ? "" : Long.toString(view.asker(), Character.MAX_RADIX))
                    + "|" + view.page() + "|" + ordinal + "|" + view.library() + "|";
            return head + SubjectCode.encode(view.subject(), MAX_LENGTH - head.length());
        }

        private static Optional<ButtonId> decode(Matcher form, String commandLine) {
            long asker = form.group(3).isEmpty() ? 0 : Long.parseLong(form.group(3), Character.MAX_RADIX);
            Locale language = Wording.of(Locale.of(form.group(2))).locale();
            int page = Integer.parseInt(form.group(4));
            Manner manner = switch (form.group(1)) {
                case "t" -> Manner.TURN;
                case "o" -> Manner.OPEN;
                default -> Manner.SHARE;
            };
            return SubjectCode.decode(form.group(7), commandLine)
                    .map(subject -> new Show(
                            manner,
                            new View(subject, page, language, asker, form.group(6)),
                            Integer.parseInt(form.group(5))));
        }
    }

    /**
     * Removes the message.
     *
     * @param asker the id of the person who may, besides those who manage messages
     */
    record Remove(long asker) implements ButtonId {
        private static final Pattern FORM = Pattern.compile(VERSION + "r\\|([0-9a-z]{1,13})");

        @Override
        public String encoded() {
            return VERSION + "r|" + Long.toString(asker, Character.MAX_RADIX);
        }
    }

    /**
     * Understands a button's id.
     *
     * @param id the {@code custom_id}
     * @param commandLine the command at the foot of the button's message, for values that had no room in the id
     * @return what the button does, or empty where the id is of another version or nothing of ours
     */
    static Optional<ButtonId> decode(String id, String commandLine) {
        try {
            Matcher show = Show.FORM.matcher(id);
            if (show.matches()) {
                return Show.decode(show, commandLine);
            }
            Matcher remove = Remove.FORM.matcher(id);
            return remove.matches()
                    ? Optional.of(new Remove(Long.parseLong(remove.group(1), Character.MAX_RADIX)))
                    : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }
}
