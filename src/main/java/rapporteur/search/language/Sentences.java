package rapporteur.search.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into sentences. */
public final class Sentences {

    /** A full stop after one of these, after an initial or between letters ends no sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|.*[\\s(\\[“\"'’«])"
                    + "(?:Dr|Mr|Mrs|Ms|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Rev|Hon|Sen|Rep|Gov|Pres|St|Sr|Jr|No|Nos|Vol|Fig"
                    + "|Art|Sec|Ch|vs|cf|e\\.g|i\\.e|approx|ca|al|etc|pp?|Mme|Mlle|MM?|Me|chap|fig|env|z\\.B|d\\.h|bzw|Nr"
                    + "|Sra?|Dott|Ing|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Inc|Ltd|Corp|Co|\\p{Lu}"
                    + "|(?:\\p{L}\\.)+\\p{L})\\.\\s*",
            Pattern.DOTALL);

    private static final int ABBREVIATION_LENGTH = 16;

    private Sentences() {}

    /**
     * A run of characters of a text.
     *
     * @param start the offset of its first character
     * @param end the offset after its last character, not counting white space
     */
    public record Span(int start, int end) {}

    /** Returns the sentences of a text in order, without the white space around them; empty for a blank text. */
    public static List<Span> of(String text, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(text);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || !endsInAbbreviation(text, start, end)) {
                addTrimmed(sentences, text, start, end);
                start = end;
            }
        }
        return sentences;
    }

    private static boolean endsInAbbreviation(String text, int start, int end) {
        int from = Math.max(start, end - ABBREVIATION_LENGTH);
        return ABBREVIATION.matcher(text.substring(from, end)).matches();
    }

    private static void addTrimmed(List<Span> sentences, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Span(from, to));
        }
    }
}
