package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;
import rapporteur.reading.format.text.ListMarker;
import rapporteur.reading.format.text.NoteNumbers;
import rapporteur.reading.page.AsRead;

/**
 * Puts the letters of a page together to lines, cut where a column ends. All factors are parts of the letters' size.
 */
final class PdfLines {

    /** Letters so near to a line's baseline stand on it: raised numbers of notes do. */
    private static final float ON_BASELINE = 0.45f;

    /** A gap this wide stands between words. */
    private static final float WORD_GAP = 0.165f;

    /** Where a space is printed in it, a gap this wide does, in lines that are squeezed to their column's width. */
    private static final float SQUEEZED_GAP = 0.08f;

    /** A gap this wide stands between columns. */
    static final float COLUMN_GAP = 1.3f;

    /** Gaps of a line that is stretched differ by less than this factor. */
    private static final float ALIKE = 1.15f;

    /** A bullet may stand this far before its words. */
    private static final float BULLET_GAP = 4f;

    /** With fewer letters one after the other, nobody sees them spaced. */
    private static final int LEAST_SPACED = 4;

    /** With less of it bold, a line has a label in front, or a word that is stressed. */
    private static final float BOLD_PART = 0.7f;

    private PdfLines() {}

    /**
     * Returns the lines of a page, from top to bottom and left to right.
     *
     * @param page its number, from 1
     * @param notes what is known of the notes of the pages before
     */
    static List<PdfLine> of(int page, List<Glyph> glyphs, NoteNumbers notes) {
        List<PdfLine> lines = new ArrayList<>();
        List<Glyph> upright = PdfAccents.placed(upright(glyphs));
        PdfRightToLeft toLeft = new PdfRightToLeft(upright);
        List<Glyph> seen = upright.stream().map(toLeft::seen).toList();
        List<List<Glyph>> rows = PdfRaisedMarks.placed(rows(PdfNumerals.placed(PdfInitials.placed(seen))));
        rows.forEach(row -> row.sort(Comparator.comparingDouble(Glyph::left)));
        rows = PdfNoteMarks.removed(rows, notes);
        PdfNarrowGutters gutters = new PdfNarrowGutters(rows);
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            addLines(lines, page, rows.get(i), (left, right) -> gutters.hold(row, left, right));
        }
        lines.replaceAll(toLeft::read);
        return lines;
    }

    /** Letters that are turned against most others are marks in the margin. */
    private static List<Glyph> upright(List<Glyph> glyphs) {
        float usual = Usual.of(glyphs, Glyph::direction).orElse(0f);
        return glyphs.stream().filter(glyph -> glyph.direction() == usual).toList();
    }

    private static List<List<Glyph>> rows(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparingDouble(Glyph::left));
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float baseline = 0;
        for (Glyph glyph : sorted) {
            boolean next = !row.isEmpty()
                    && glyph.baseline() - baseline
                            > ON_BASELINE * Math.min(glyph.size(), row.getLast().size());
            if (next) {
                rows.add(row);
                row = new ArrayList<>();
            }
            if (row.isEmpty()) {
                baseline = glyph.baseline();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    private static void addLines(
            List<PdfLine> lines, int page, List<Glyph> row, BiPredicate<Float, Float> isNarrowGutter) {
        List<PdfLine> parts = new ArrayList<>();
        List<Glyph> part = new ArrayList<>();
        float right = 0;
        float stretched = stretchedGap(row);
        for (Glyph glyph : row) {
            boolean blank = glyph.text().isBlank();
            float gap = glyph.left() - right;
            if (!blank
                    && !part.isEmpty()
                    && ((gap > COLUMN_GAP * glyph.size() && gap > stretched)
                            || isNarrowGutter.test(right, glyph.left()))) {
                addPart(parts, page, part);
                part = new ArrayList<>();
            }
            if (!blank || !part.isEmpty()) {
                part.add(glyph);
            }
            right = blank ? right : glyph.right();
        }
        if (!part.isEmpty()) {
            addPart(parts, page, part);
        }
        lines.addAll(parts);
    }

    /**
     * Returns the widest gap between the words of a row where some are as wide as between columns and all are alike, as
     * where a line is stretched to the width of its column; otherwise 0.
     */
    private static float stretchedGap(List<Glyph> row) {
        float least = Float.MAX_VALUE;
        float most = 0;
        Glyph before = row.getFirst();
        for (Glyph glyph : row) {
            float gap = glyph.left() - before.right();
            if (!glyph.text().isBlank()) {
                if (gap > WORD_GAP * glyph.size()) {
                    least = Math.min(least, gap);
                    most = Math.max(most, gap);
                }
                before = glyph;
            }
        }
        boolean near = least < COLUMN_GAP * before.size();
        return near && most <= ALIKE * least ? most : 0;
    }

    private static void addPart(List<PdfLine> parts, int page, List<Glyph> glyphs) {
        PdfLine line = line(page, glyphs);
        if (!parts.isEmpty()
                && isMarker(parts.getLast().text())
                && line.left() - parts.getLast().right() < BULLET_GAP * line.size()) {
            parts.add(parts.removeLast().followedBy(line));
        } else {
            parts.add(line);
        }
    }

    private static boolean isMarker(String text) {
        return text.length() <= 4
                && ListMarker.of(text + " X")
                        .filter(marker -> marker.text().equals("X"))
                        .isPresent();
    }

    private static PdfLine line(int page, List<Glyph> glyphs) {
        List<Glyph> seen =
                glyphs.stream().filter(glyph -> !glyph.text().isBlank()).toList();
        return new PdfLine(
                text(glyphs),
                page,
                glyphs.getFirst().left(),
                seen.stream().map(Glyph::right).reduce(glyphs.getFirst().right(), Math::max),
                glyphs.getFirst().baseline(),
                Usual.of(seen, Glyph::size, PdfLines::length).orElse(0f),
                isBold(seen),
                0);
    }

    private static boolean isBold(List<Glyph> glyphs) {
        int all = glyphs.stream().mapToInt(PdfLines::length).sum();
        int bold =
                glyphs.stream().filter(Glyph::bold).mapToInt(PdfLines::length).sum();
        return bold > all * BOLD_PART;
    }

    private static int length(Glyph glyph) {
        return glyph.text().length();
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float spacing = spacing(glyphs);
        Glyph before = glyphs.getFirst();
        float right = before.right();
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                blank = true;
                continue;
            }
            float least = (blank ? SQUEEZED_GAP : WORD_GAP) * Math.max(glyph.size(), before.size());
            boolean gap = glyph.left() - right > spacing + least;
            blank = false;
            if (gap && !text.isEmpty() && !AsRead.isSpace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
            right = Math.max(right, glyph.right());
        }
        return text.toString().strip();
    }

    /** Returns the usual gap between letters of one word where it is as wide as one between words, otherwise 0. */
    private static float spacing(List<Glyph> glyphs) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < glyphs.size(); i++) {
            Glyph left = glyphs.get(i - 1);
            Glyph right = glyphs.get(i);
            if (isLetter(left) && isLetter(right)) {
                gaps.add(right.left() - left.right());
            }
        }
        if (gaps.size() < LEAST_SPACED) {
            return 0;
        }
        gaps.sort(Comparator.naturalOrder());
        float usual = gaps.get(gaps.size() / 2);
        return usual > WORD_GAP * glyphs.getFirst().size() ? usual : 0;
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }
}
