package rapporteur.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Turns any text into the form ids and anchors have. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /**
     * Returns a text in lower case with accents dropped and everything but letters and digits of ASCII as single
     * hyphens, none at the ends.
     *
     * @param text any text
     * @param limit the most characters of the result; it is cut after a whole word where it has one
     * @return the slug, empty where the text has no letter or digit of the Latin alphabet
     */
    public static String of(String text, int limit) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String slug = trimHyphens(OTHERS.matcher(joined).replaceAll("-"));
        if (slug.length() <= limit) {
            return slug;
        }
        int wordEnd = slug.lastIndexOf('-', limit);
        return trimHyphens(slug.substring(0, wordEnd > 0 ? wordEnd : limit));
    }

    private static String trimHyphens(String slug) {
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }
}
