package rapporteur.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import rapporteur.text.NormalForm;

/** Brings texts that differ in case, accents or the form of their letters only to one form. */
public final class Letters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final char FIRST_BEYOND_ASCII = 0x80;

    private Letters() {}

    /** Returns a text in lower case, its letters without accents, strokes and ligatures; other characters stay. */
    public static String plain(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String unmarked =
                MARKS.matcher(NormalForm.of(text, Normalizer.Form.NFKD)).replaceAll("");
        // by way of upper case, so that "ß" meets "ss"
        String oneCase = unmarked.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(oneCase.length());
        for (int i = 0; i < oneCase.length(); i++) {
            char letter = oneCase.charAt(i);
            switch (letter) {
                case 'ł' -> plain.append('l');
                case 'ø' -> plain.append('o');
                case 'đ', 'ð' -> plain.append('d');
                case 'ħ' -> plain.append('h');
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                default -> plain.append(letter);
            }
        }
        return plain.toString();
    }
}
