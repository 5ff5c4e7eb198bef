package rapporteur.reading.format;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import rapporteur.reading.page.AsRead;

/**
 * Decides which line breaks of a text only wrap a paragraph and which end one. Texts copied from web pages have a
 * paragraph a line; others are wrapped at some width, which is found out from the lines that are surely continued.
 */
final class LineJoiner {

    /** No text is wrapped to lines longer than this. */
    private static final int WIDEST_WRAP = 200;

    /** One line that goes on in small letters may be an accident; two are wrapped text. */
    private static final int LEAST_EVIDENCE = 2;

    private static final double FULL_ENOUGH_FOR_SENTENCE = 0.6;
    private static final double FULL_ENOUGH_FOR_NAME = 0.85;

    /** Words that no line ends with unless it goes on. */
    private static final Set<String> NEVER_LAST = Set.of(
            "a", "an", "the", "of", "and", "or", "in", "on", "to", "for", "with", "by", "from", "at", "as", "that",
            "its", "their", "le", "la", "les", "un", "une", "de", "du", "des", "et", "ou", "en", "à", "au", "aux",
            "par", "pour", "sur", "dans", "avec", "que", "qui");

    private final int width;

    private LineJoiner(int width) {
        this.width = width;
    }

    /** Makes a joiner for a text that is wrapped as these lines are. */
    static LineJoiner of(List<TextLine> lines) {
        int evidence = 0;
        int widest = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = lines.get(i + 1);
            if (isContinued(line.text(), next.text())) {
                evidence++;
                widest = Math.max(widest, line.text().length());
            }
        }
        return new LineJoiner(evidence >= LEAST_EVIDENCE && widest <= WIDEST_WRAP ? widest : 0);
    }

    /** Tells whether a line goes on in the next one, which follows it directly. */
    boolean joins(String line, String next) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        if (isContinued(line, next) || AsRead.isHyphenated(line, next)) {
            return true;
        }
        return width > 0 && !startsList(next) && fills(line, next);
    }

    /** By the line's end or the next one's start alone, without knowing the width. */
    private static boolean isContinued(String line, String next) {
        if (line.isEmpty() || next.isEmpty() || startsList(next) || endsSentence(line)) {
            return false;
        }
        return Character.isLowerCase(next.codePointAt(0)) || endsOpen(line);
    }

    private boolean fills(String line, String next) {
        if (line.length() + 1 + firstWordLength(next) > width) {
            return true;
        }
        double full = (double) line.length() / width;
        boolean nextMayBeName = Character.isUpperCase(next.codePointAt(0));
        return !endsSentence(line) && full >= (nextMayBeName ? FULL_ENOUGH_FOR_NAME : FULL_ENOUGH_FOR_SENTENCE);
    }

    private static boolean startsList(String next) {
        return ListMarker.of(next).isPresent();
    }

    private static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && "\"'”’»)]".indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return ".!?…:".indexOf(line.charAt(last)) >= 0;
    }

    private static boolean endsOpen(String line) {
        if (line.endsWith(",")) {
            return true;
        }
        String lastWord = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return lastWord.length() < line.length() && NEVER_LAST.contains(lastWord);
    }

    private static int firstWordLength(String line) {
        int end = 0;
        while (end < line.length() && !AsRead.isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }
}
