package rapporteur.briefing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Letters;
import rapporteur.text.Honorifics;

/** Compares and cuts short texts as a person would. */
final class Words {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** After letters enough to tell a word by; {@code analyses} and {@code analysis} are then left alike. */
    private static final Pattern PLURAL_ENDING = Pattern.compile("(?<=\\p{L}{4})(?:ies|es|s|x)$");

    /** {@code Ph.D.}, {@code MPH}: what stands behind a comma and has capitals, but {@code Jr.} and {@code III}. */
    private static final Pattern DEGREES =
            Pattern.compile("(?:,\\s*(?![IVX]+$)(?=(?:[^,]*\\p{Lu}){2})[\\p{L}.]{2,8})+\\s*$");

    private static final Pattern ACADEMIC =
            Pattern.compile("(?iu)^\\s*(?:(?:dr|prof|professor|professeure?)\\b\\.?\\s+)+");

    private Words() {}

    /** Returns a text in lower case, without accents, its words apart by single spaces. */
    static String folded(String text) {
        return BETWEEN.matcher(Letters.plain(text)).replaceAll(" ").strip();
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /**
     * Returns a name as {@link #folded} does, without the titles and degrees that one person is given here and not
     * there.
     */
    static String person(String name) {
        String bare = DEGREES.matcher(ACADEMIC.matcher(name).replaceFirst("")).replaceFirst("");
        return folded(bare.isBlank() ? name : bare);
    }

    /** Tells whether a text has a part that is more than signs. */
    static boolean contains(@Nullable String text, String part) {
        String folded = folded(part);
        return text != null && !folded.isEmpty() && folded(text).contains(folded);
    }

    /** Tells whether a text has each word of another, or the singular of one in the plural. */
    static boolean containsSingular(@Nullable String text, String plural) {
        String wanted = folded(plural);
        if (text == null || wanted.isEmpty()) {
            return false;
        }
        String within = " " + folded(text);
        return Stream.of(wanted.split(" ", -1))
                .map(word -> PLURAL_ENDING.matcher(word).replaceFirst(""))
                .allMatch(word -> within.contains(" " + word));
    }

    /** Returns a person's name without what it is addressed with, or as it is where that is all. */
    static String withoutHonorific(String name) {
        String rest = name.strip();
        int space = rest.indexOf(' ');
        while (space > 0 && Honorifics.has(folded(rest.substring(0, space)))) {
            rest = rest.substring(space).strip();
            space = rest.indexOf(' ');
        }
        return rest;
    }

    /**
     * Tells whether each word of a name as typed stands in a name, at least as the beginning of one of its words; what
     * an apostrophe parts may be typed as one.
     */
    static boolean names(String name, String typed) {
        return names(name, folded(name), folded(typed));
    }

    /**
     * Tells the same.
     *
     * @param folded the name as {@link #folded} has it
     * @param wanted what was typed as {@link #folded} has it
     */
    static boolean names(String name, String folded, String wanted) {
        String joined = APOSTROPHES.matcher(name).replaceAll("");
        String within = " " + folded + (joined.equals(name) ? "" : " " + folded(joined));
        return !wanted.isEmpty() && Stream.of(wanted.split(" ", -1)).allMatch(word -> within.contains(" " + word));
    }

    /** Returns a text, or as many whole words of its beginning as fit. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int space = text.lastIndexOf(' ', limit);
        int end = space > limit / 2 ? space : limit;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
