package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;

/**
 * Brings small letters that are raised so far that they seem a row of their own, as large type and other printers raise
 * them, to the row that they belong to: the {@code er} of a date, the marks of notes, and the numbers before those.
 */
final class PdfRaisedMarks {

    private static final int MOST = 12;

    /** Lines of other columns may stand between them and the row they belong to. */
    private static final int MOST_ROWS = 3;

    /** They are smaller than the letter before them by this factor at least. */
    private static final float SMALLER = 0.92f;

    /** So far above the row they stand at most, in times its letters' size. */
    private static final float HIGHEST = 0.6f;

    /** So near to the letter before them they stand, in times its size. */
    private static final float NEAR = 0.2f;

    private static final String NOTE_SIGNS = "*∗⁎†‡§¶";

    private PdfRaisedMarks() {}

    /** Returns rows, from top to bottom, with raised letters in the row they belong to; signs of notes are left out. */
    static List<List<Glyph>> placed(List<List<Glyph>> rows) {
        List<List<Glyph>> placed = new ArrayList<>();
        rows.forEach(row -> placed.add(new ArrayList<>(row)));
        for (int i = 0; i < rows.size(); i++) {
            List<Glyph> row = rows.get(i);
            List<List<Glyph>> below = placed.subList(i + 1, Math.min(rows.size(), i + 1 + MOST_ROWS));
            if (below.stream().anyMatch(lower -> isLarger(lower, row))) {
                for (List<Glyph> mark : runs(row)) {
                    place(mark, placed.get(i), below);
                }
            }
        }
        placed.removeIf(List::isEmpty);
        return placed;
    }

    /** Tells whether some letters of a row could have raised ones of another behind them. */
    private static boolean isLarger(List<Glyph> row, List<Glyph> other) {
        double largest = row.stream().mapToDouble(Glyph::size).max().orElse(0);
        return other.stream().anyMatch(glyph -> glyph.size() < SMALLER * largest);
    }

    /** Returns the letters of a row that stand side by side. */
    private static List<List<Glyph>> runs(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparingDouble(Glyph::left));
        List<List<Glyph>> runs = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (runs.isEmpty() || !isBehind(runs.getLast().getLast(), glyph)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(glyph);
        }
        return runs;
    }

    private static void place(List<Glyph> mark, List<Glyph> row, List<List<Glyph>> below) {
        if (mark.size() > MOST) {
            return;
        }
        for (List<Glyph> lower : below) {
            boolean behind = lower.stream().anyMatch(letter -> isRaisedBehind(letter, mark.getFirst()));
            if (behind || lower.stream().anyMatch(letter -> isRaisedBefore(letter, mark.getLast()))) {
                row.removeAll(mark);
                if (!mark.stream().allMatch(PdfRaisedMarks::isSign)) {
                    lower.addAll(behind || !isNumber(mark) ? mark : setApart(mark));
                }
                return;
            }
        }
    }

    /** The number of a note may be set tight before its text; it is read as a word of its own. */
    private static List<Glyph> setApart(List<Glyph> number) {
        List<Glyph> narrow = new ArrayList<>(number);
        Glyph last = narrow.removeLast();
        narrow.add(last.endingAt(last.left()));
        return narrow;
    }

    private static boolean isRaisedBehind(Glyph letter, Glyph mark) {
        return isBehind(letter, mark)
                && mark.size() < SMALLER * letter.size()
                && letter.baseline() - mark.baseline() < HIGHEST * letter.size();
    }

    private static boolean isRaisedBefore(Glyph letter, Glyph mark) {
        return isBehind(mark, letter)
                && mark.size() < SMALLER * letter.size()
                && letter.baseline() - mark.baseline() < HIGHEST * letter.size();
    }

    private static boolean isBehind(Glyph first, Glyph second) {
        return Math.abs(second.left() - first.right()) < NEAR * first.size();
    }

    private static boolean isSign(Glyph glyph) {
        return NOTE_SIGNS.contains(glyph.text());
    }

    private static boolean isNumber(List<Glyph> letters) {
        return letters.stream()
                .allMatch(letter -> Character.isDigit(letter.text().codePointAt(0)));
    }
}
