package rapporteur.reading.format;

import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.format.PdfGlyphs.Glyph;

/**
 * Brings small letters that are raised so far that they seem a row of their own, as large type and other printers raise
 * them, to the row that they belong to: the {@code er} of a date, and the marks of notes.
 */
final class PdfRaisedMarks {

    private static final int MOST = 12;

    /** They are smaller than the letter before them by this factor at least. */
    private static final float SMALLER = 0.85f;

    /** So far above the row they stand at most, in times its letters' size. */
    private static final float HIGHEST = 0.6f;

    /** So near to the letter before them they stand, in times its size. */
    private static final float NEAR = 0.2f;

    private PdfRaisedMarks() {}

    /** Returns rows, from top to bottom, without those of raised letters; marks that are no letters are left out. */
    static List<List<Glyph>> placed(List<List<Glyph>> rows) {
        List<List<Glyph>> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> row = rows.get(i);
            boolean raised = i + 1 < rows.size() && isRaised(row, rows.get(i + 1));
            if (!raised) {
                placed.add(row);
            } else if (row.stream().anyMatch(PdfRaisedMarks::isLetterOrDigit)) {
                rows.get(i + 1).addAll(row);
            }
        }
        return placed;
    }

    private static boolean isRaised(List<Glyph> row, List<Glyph> below) {
        return row.size() <= MOST
                && row.stream()
                        .allMatch(mark -> below.stream().anyMatch(letter -> isRaisedBehind(letter, mark))
                                || row.stream().anyMatch(letter -> isBehind(letter, mark)));
    }

    private static boolean isRaisedBehind(Glyph letter, Glyph mark) {
        return isBehind(letter, mark)
                && mark.size() < SMALLER * letter.size()
                && letter.baseline() - mark.baseline() < HIGHEST * letter.size();
    }

    private static boolean isBehind(Glyph letter, Glyph mark) {
        return Math.abs(mark.left() - letter.right()) < NEAR * letter.size();
    }

    private static boolean isLetterOrDigit(Glyph glyph) {
        return Character.isLetterOrDigit(glyph.text().codePointAt(0));
    }
}
