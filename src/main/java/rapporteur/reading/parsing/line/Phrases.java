package rapporteur.reading.parsing.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.text.WordFile;

/**
 * What many pages say in the same words, such as their buttons: expressions for text as {@link Plain} writes it, one a
 * line in a file of the program. A text is compared with those alone that begin with its first character, which spares
 * nearly every text nearly all of them. Safe for use by many threads at once.
 *
 * <p>A line that begins with {@code # } is a comment. {@code NAME = …} gives a part of expressions a name, and <code>
 * {NAME}</code> stands for it in the lines below.
 */
public final class Phrases {

    private static final Pattern NONE = Pattern.compile("(?!)");
    private static final Pattern DEFINITION = Pattern.compile("(?<name>\\p{Lu}{2,}) = (?<meaning>.+)");
    private static final Pattern REFERENCE = Pattern.compile("\\{(?<name>\\p{Lu}{2,})}");

    /** Characters beyond ASCII share a place, with all expressions: few plain texts begin with one. */
    private static final int ASCII = 0x80;

    private final List<Pattern> phrases;
    private final String behind;
    private final AtomicReferenceArray<Pattern> byFirst = new AtomicReferenceArray<>(ASCII + 1);

    private Phrases(List<String> phrases, String behind) {
        this.phrases = phrases.stream().map(Pattern::compile).toList();
        this.behind = behind;
    }

    /** Reads those of a file beside this class. */
    public static Phrases of(String file) {
        return followedBy("", file);
    }

    /**
     * Reads those of a file beside this class, each with something behind it.
     *
     * @param behind an expression
     */
    static Phrases followedBy(String behind, String file) {
        Map<String, String> named = new HashMap<>();
        List<String> phrases = new ArrayList<>();
        WordFile.lines(Phrases.class, file)
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> REFERENCE
                        .matcher(line)
                        .replaceAll(name -> Matcher.quoteReplacement("(?:" + named.get(name.group("name")) + ")")))
                .forEach(line -> {
                    Matcher definition = DEFINITION.matcher(line);
                    if (definition.matches()) {
                        named.put(definition.group("name"), definition.group("meaning"));
                    } else {
                        phrases.add(line);
                    }
                });
        return new Phrases(phrases, behind);
    }

    /** Tells whether a whole plain text is one. */
    public boolean are(String plain) {
        return matcher(plain).matches();
    }

    /** Tells whether a plain text begins with one. */
    boolean begin(String plain) {
        return matcher(plain).lookingAt();
    }

    /** Returns what tells whether a plain text is or begins with one, and what its groups are. */
    Matcher matcher(String plain) {
        return startingAs(plain, 0).matcher(plain);
    }

    /** Tells whether one stands in a plain text, at its start or behind what is no letter or digit. */
    boolean areIn(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || !Character.isLetterOrDigit(plain.charAt(i - 1))) {
                Matcher here = startingAs(plain, i)
                        .matcher(plain)
                        .region(i, plain.length())
                        .useAnchoringBounds(false)
                        .useTransparentBounds(true);
                if (here.lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns one expression for all of these, to be a part of another. */
    String joined() {
        return joined(phrases);
    }

    private static String joined(List<Pattern> phrases) {
        return phrases.stream().map(Pattern::pattern).collect(Collectors.joining("|", "(?:", ")"));
    }

    private Pattern startingAs(String plain, int start) {
        int first = start < plain.length() ? Math.min(plain.charAt(start), ASCII) : ASCII;
        Pattern known = byFirst.get(first);
        if (known == null) {
            List<Pattern> fitting = first == ASCII
                    ? phrases
                    : phrases.stream()
                            .filter(phrase -> mayBeginWith(phrase, first))
                            .toList();
            known = fitting.isEmpty() ? NONE : Pattern.compile(joined(fitting) + behind);
            byFirst.set(first, known);
        }
        return known;
    }

    /** An expression may begin with a character if it matches that, or could if more stood behind it. */
    @SuppressWarnings("JdkObsolete") // nothing else tells that a match could go on
    private static boolean mayBeginWith(Pattern phrase, int first) {
        Matcher matcher = phrase.matcher(Character.toString(first));
        return matcher.lookingAt() || matcher.hitEnd();
    }
}
