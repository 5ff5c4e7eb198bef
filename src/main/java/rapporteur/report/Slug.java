package rapporteur.report;

import java.util.regex.Pattern;

/** Turns any text into the form ids and anchors have. */
public final class Slug {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Slug() {}

    /**
     * Returns a text as {@link Letters#plain} has it, with everything but letters and digits of ASCII as single
     * hyphens, none at the ends.
     *
     * @param text any text
     * @param limit the most characters of the result; it is cut after a whole word where it has one
     * @return the slug, empty where the text has no letter or digit of the Latin alphabet
     */
    public static String of(String text, int limit) {
        String joined = APOSTROPHES.matcher(Letters.plain(text)).replaceAll("");
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
