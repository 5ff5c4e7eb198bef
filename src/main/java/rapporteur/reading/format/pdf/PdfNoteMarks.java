package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;
import rapporteur.reading.format.text.NoteNumbers;

/**
 * Leaves out the raised numbers of notes, which would become part of the word or year before them. One is a number of a
 * note where the note stands on the same page, in smaller letters, or where the document's raised numbers count on to
 * it; others may be powers.
 */
final class PdfNoteMarks {

    private static final int LONGEST_NUMBER = 3;

    /** No word has more marks; a file made to be slow may. */
    private static final int MOST_MARKS = 12;

    /** So much of a word tells whether a power stands behind it. */
    private static final int END_OF_WORD = 12;

    /** Marks are smaller than the letter before them by this factor at least, and so are notes than the text. */
    private static final float SMALLER = 0.92f;

    private static final float SMALLER_NOTE = 0.96f;

    /** At least so far above the row they stand, in times its letters' size. */
    private static final float LOWEST = 0.15f;

    /** So near to the letter before them they stand, in times its size. */
    private static final float NEAR = 0.2f;

    private final Map<String, Float> notes = new HashMap<>();
    private final Set<String> counted;

    /**
     * One or more numbers behind a letter.
     *
     * @param start where they begin in their row
     * @param end where they end
     * @param letter the letter before them
     */
    private record Mark(int start, int end, Glyph letter, List<String> numbers) {}

    private PdfNoteMarks(List<List<Glyph>> rows, NoteNumbers document) {
        rows.forEach(this::addNotes);
        counted = document.ofPage(rows.stream()
                .flatMap(row -> marks(row).stream())
                .flatMap(mark -> mark.numbers.stream())
                .collect(Collectors.toSet()));
    }

    /**
     * Returns the rows of a page, each from left to right, without them.
     *
     * @param document what is known of the notes of the pages before
     */
    static List<List<Glyph>> removed(List<List<Glyph>> rows, NoteNumbers document) {
        PdfNoteMarks marks = new PdfNoteMarks(rows, document);
        return marks.notes.isEmpty() && marks.counted.isEmpty()
                ? rows
                : rows.stream().map(marks::without).collect(Collectors.toCollection(ArrayList::new));
    }

    /** A note begins where a row of a column does. */
    private void addNotes(List<Glyph> row) {
        for (int i = 0; i < row.size(); i++) {
            boolean first = i == 0
                    || row.get(i).left() - row.get(i - 1).right()
                            > PdfLines.COLUMN_GAP * row.get(i).size();
            int end = first ? numberEnd(row, i) : i;
            if (end > i && end - i <= LONGEST_NUMBER) {
                float size = row.get(Math.min(end, row.size() - 1)).size();
                notes.merge(text(row.subList(i, end)), size, Math::min);
            }
        }
    }

    private static int numberEnd(List<Glyph> row, int start) {
        int end = start;
        while (end < row.size()
                && isDigit(row.get(end))
                && (end == start || isBehind(row.get(end - 1), row.get(end)))) {
            end++;
        }
        return end;
    }

    private List<Glyph> without(List<Glyph> row) {
        List<Glyph> kept = new ArrayList<>();
        int at = 0;
        for (Mark mark : marks(row)) {
            if (mark.numbers.stream().allMatch(number -> isNote(number, mark.letter))) {
                kept.addAll(row.subList(at, mark.start - 1));
                kept.add(mark.letter.endingAt(row.get(mark.end - 1).right()));
                at = mark.end;
            }
        }
        kept.addAll(row.subList(at, row.size()));
        return kept;
    }

    private static List<Mark> marks(List<Glyph> row) {
        List<Mark> marks = new ArrayList<>();
        int at = 1;
        while (at < row.size()) {
            Glyph letter = row.get(at - 1);
            int end = raisedEnd(row, at, letter);
            List<String> numbers = NoteNumbers.in(text(row.subList(at, end)), text(wordBefore(row, at)));
            if (!numbers.isEmpty()) {
                marks.add(new Mark(at, end, letter, numbers));
            }
            at = end + 1;
        }
        return marks;
    }

    /** Returns where the raised letters end that stand behind a letter, or where they would begin. */
    private static int raisedEnd(List<Glyph> row, int start, Glyph letter) {
        int end = start;
        Glyph before = letter;
        while (end < Math.min(row.size(), start + MOST_MARKS)
                && isRaised(letter, row.get(end))
                && isBehind(before, row.get(end))) {
            before = row.get(end);
            end++;
        }
        return end;
    }

    private boolean isNote(String number, Glyph letter) {
        Float size = notes.get(number);
        return counted.contains(number) || (size != null && size < SMALLER_NOTE * letter.size());
    }

    private static boolean isRaised(Glyph letter, Glyph mark) {
        return mark.size() < SMALLER * letter.size() && letter.baseline() - mark.baseline() > LOWEST * letter.size();
    }

    private static boolean isBehind(Glyph letter, Glyph mark) {
        return Math.abs(mark.left() - letter.right()) < NEAR * letter.size();
    }

    private static boolean isDigit(Glyph glyph) {
        return Character.isDigit(glyph.text().codePointAt(0));
    }

    private static List<Glyph> wordBefore(List<Glyph> row, int end) {
        int start = end - 1;
        while (start > Math.max(0, end - END_OF_WORD)
                && !row.get(start - 1).text().isBlank()
                && isBehind(row.get(start - 1), row.get(start))) {
            start--;
        }
        return row.subList(start, end);
    }

    private static String text(List<Glyph> glyphs) {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }
}
