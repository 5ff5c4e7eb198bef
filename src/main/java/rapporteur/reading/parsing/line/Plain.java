package rapporteur.reading.parsing.line;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.text.NormalForm;

/** Text made comparable: what differs only in case, accents, quotation marks, hyphens or ligatures becomes the same. */
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("[’‘`´ʼ]");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011]");
    private static final Pattern NUMBERING = Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})*+|[ivx]{1,5})[.)]\\s+");

    private static final String SPACES = " \t\n\u000B\f\r";
    private static final String DECORATION_BEFORE = "#*_\"“«" + SPACES;
    private static final String DECORATION_AFTER = ":.?!…*_\"”»" + SPACES;

    private static final String SIMPLE_MARKS = "’‘“”–—•";
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private static final Remembered<String> PLAIN = new Remembered<>(Plain::make);
    private static final Remembered<String> HEADINGS = new Remembered<>(Plain::bare);

    private Plain() {}

    /** Returns a text in small letters without accents, with straight quotation marks. */
    public static String of(String text) {
        return PLAIN.of(text);
    }

    private static String make(String text) {
        if (isSimple(text)) {
            return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
        }
        String letters =
                MARKS.matcher(NormalForm.of(text, Normalizer.Form.NFKD)).replaceAll("");
        String quoted = QUOTES.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll("'");
        return HYPHENS.matcher(quoted).replaceAll("-");
    }

    /** Tells whether a text has no letters beyond ASCII and no marks but those most English texts have. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= FIRST_BEYOND_ASCII && SIMPLE_MARKS.indexOf(c) < 0) || c == '`') {
                return false;
            }
        }
        return true;
    }

    /** Returns a heading so that it can be looked up: also without numbering, decoration and the mark at its end. */
    public static String heading(String text) {
        return HEADINGS.of(text);
    }

    private static String bare(String text) {
        String plain = of(text);
        int start = 0;
        while (start < plain.length() && DECORATION_BEFORE.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        Matcher numbering = NUMBERING.matcher(plain).region(start, plain.length());
        if (numbering.lookingAt()) {
            start = numbering.end();
        }
        int end = plain.length();
        while (end > start && DECORATION_AFTER.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end);
    }

    /** Tells whether a text has a digit; one without is no date, which spares most lines a closer look. */
    public static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether two texts read the same but for case, accents, quotation marks and what stands around them. */
    public static boolean same(String one, String other) {
        return Math.abs(one.length() - other.length()) < 20 && heading(one).equals(heading(other));
    }
}
