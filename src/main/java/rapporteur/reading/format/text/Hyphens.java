package rapporteur.reading.format.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.page.AsRead;

/**
 * Tells the hyphens that divide a word at the end of a line from those that belong to it, by the other words of the
 * text: {@code self-} above {@code appointed}, {@code 2009-} above {@code 2010}.
 */
public final class Hyphens {

    private static final String HYPHENS = "-\u2010\u2011";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[" + HYPHENS + "][\\p{L}\\p{N}]+)*+");

    /** {@code pre-} above {@code and post-war} stays apart. */
    private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "et", "ou", "und", "oder", "y", "o");

    /** So hardly any word begins, or ends, that has no hyphen there. */
    private static final Set<String> BEGINNINGS = Set.of("self", "cross", "then", "vice");

    /** What these words begin is written without one: {@code understand}, {@code outcome}, {@code however}. */
    private static final Set<String> OF_CLOSED_WORDS = Set.of(
            "after", "any", "back", "down", "every", "for", "fore", "frame", "how", "inter", "land", "net", "not",
            "out", "over", "per", "some", "there", "through", "under", "what", "when", "where", "with", "work");

    private static final Set<String> ENDS = Set.of("based", "called", "level", "related", "scale", "speaking", "term");

    /** Shorter parts are syllables, whatever they mean alone. */
    private static final int SHORTEST_BEGINNING = 3;

    private static final int SHORTEST_END = 4;

    /** Of {@code crossings}; shorter ones are no end of a word with a hyphen either. */
    private static final String LONGEST_SUFFIX = "ings";

    /** Knows nothing of the text but what holds in any. */
    public static final Hyphens OF_OTHER_TEXT = new Hyphens(List.of());

    private final Set<String> words = new HashSet<>();
    private final Set<String> parts = new HashSet<>();

    /** Learns the words of a text but for those that its lines break; of one that breaks none, none. */
    public Hyphens(List<String> lines) {
        if (lines.stream().noneMatch(Hyphens::isBroken)) {
            return;
        }
        boolean broken = false;
        for (String line : lines) {
            boolean breaks = isBroken(line);
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                boolean first = broken && word.start() == 0;
                boolean last = breaks && word.end() == line.length() - 1;
                if (!first && !last) {
                    learn(plain(word.group()));
                }
            }
            broken = breaks;
        }
    }

    private void learn(String word) {
        words.add(word);
        parts.addAll(List.of(word.split("-", -1)));
    }

    private static boolean isBroken(String line) {
        int last = line.length() - 1;
        return last > 0
                && HYPHENS.indexOf(line.charAt(last)) >= 0
                && !AsRead.isSpace(line.charAt(last - 1))
                && HYPHENS.indexOf(line.charAt(last - 1)) < 0;
    }

    /** Returns lines that belong together as they are read. */
    public String join(List<String> lines) {
        return AsRead.of(unbroken(lines));
    }

    /** Returns lines one below the other, but with the words whole that they break. */
    public String unbroken(List<String> lines) {
        StringBuilder joined = new StringBuilder(lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i - 1);
            Matcher next = WORD.matcher(lines.get(i));
            if (!isBroken(line) || !next.lookingAt()) {
                joined.append('\n');
            } else if (CONJUNCTIONS.contains(next.group())) {
                joined.append(' ');
            } else if (!isWhole(line) && !belongs(plain(lastWord(line)), next.group())) {
                joined.setLength(joined.length() - 1);
            }
            joined.append(lines.get(i));
        }
        return joined.toString();
    }

    /** {@code U.S.-} above {@code led} is broken where it has a hyphen, and so are addresses. */
    private static boolean isWhole(String line) {
        int start = line.length() - 1 - lastWord(line).length();
        return start == line.length() - 1 || (start > 0 && "/.@".indexOf(line.charAt(start - 1)) >= 0);
    }

    private static String lastWord(String line) {
        int end = line.length() - 1;
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(line.charAt(start - 1))
                        || HYPHENS.indexOf(line.charAt(start - 1)) >= 0)) {
            start--;
        }
        return line.substring(start, end);
    }

    /** Before a number or a capital it belongs to the word that does not stand elsewhere without it. */
    private boolean belongs(String begun, String rest) {
        String end = plain(rest);
        if (words.contains(begun + end)) {
            return false;
        }
        return !Character.isLowerCase(rest.codePointAt(0))
                || words.contains(begun + "-" + end)
                || areParts(begun.substring(begun.lastIndexOf('-') + 1), end.split("-", 2)[0]);
    }

    private boolean areParts(String beginning, String end) {
        return beginning.length() >= SHORTEST_BEGINNING
                && end.length() >= SHORTEST_END
                && !end.equals(LONGEST_SUFFIX)
                && (BEGINNINGS.contains(beginning)
                        || ENDS.contains(end)
                        || (parts.contains(beginning) && parts.contains(end) && !OF_CLOSED_WORDS.contains(beginning)));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-');
    }
}
