package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.List;
import rapporteur.reading.format.pdf.PdfGlyphs.Glyph;

/**
 * Tells gutters from gaps between words where one row alone doesn't: where it is narrow, as many columns have it, or
 * stands before the large letters of a heading. The rows around leave a gutter empty, and have text on both its sides.
 */
final class PdfNarrowGutters {

    /** So wide is a gutter at least, in times its letters' size; words may be as far apart in a row, hardly in many. */
    private static final float NARROWEST = 0.7f;

    /** So many rows have text on each side. */
    private static final int LEAST_ROWS = 5;

    /** So many rows above and below are looked at. */
    private static final int FURTHEST = 30;

    /** What has fewer letters is a number or a bullet before the text it belongs to, or an entry of a table. */
    private static final int SHORTEST_TEXT = 12;

    /** A part of a row without wide gaps. */
    private record Part(float left, float right, int letters) {}

    private final List<List<Part>> rows = new ArrayList<>();
    private final float narrowest;

    /**
     * Makes a finder.
     *
     * @param rows the letters of each row from left to right, the rows from top to bottom
     */
    PdfNarrowGutters(List<List<Glyph>> rows) {
        this.narrowest = NARROWEST
                * Usual.of(rows.stream().flatMap(List::stream).toList(), Glyph::size)
                        .orElse(0f);
        rows.forEach(row -> this.rows.add(parts(row)));
    }

    private List<Part> parts(List<Glyph> row) {
        List<Part> parts = new ArrayList<>();
        float left = 0;
        float right = 0;
        float size = 0;
        int letters = 0;
        for (Glyph glyph : row) {
            if (glyph.text().isBlank()) {
                continue;
            }
            if (letters > 0 && glyph.left() - right >= Math.max(narrowest, NARROWEST * Math.min(size, glyph.size()))) {
                parts.add(new Part(left, right, letters));
                letters = 0;
            }
            left = letters == 0 ? glyph.left() : left;
            right = letters == 0 ? glyph.right() : Math.max(right, glyph.right());
            size = glyph.size();
            letters++;
        }
        if (letters > 0) {
            parts.add(new Part(left, right, letters));
        }
        return parts;
    }

    /**
     * Tells whether a gap in a row is a part of a gutter.
     *
     * @param row the number of the row
     * @param left where the gap begins
     * @param right where it ends
     */
    boolean hold(int row, float left, float right) {
        if (right - left < narrowest) {
            return false;
        }
        Gap gap = new Gap(left, right);
        gap.follow(row, 1);
        gap.follow(row - 1, -1);
        return gap.isBetweenColumns() || gap.isMarginOf(rows.get(row));
    }

    /** What the rows that were looked at so far leave empty. */
    private final class Gap {
        private final float start;
        private final float end;
        private float left;
        private float right;
        private int onLeft;
        private int onRight;

        /** The number of rows that end where it starts, and of those that start where it ends. */
        private int ending;

        private int starting;

        /** The number of rows whose part behind it starts where it ends, and is text. */
        private int startingBehind;

        Gap(float left, float right) {
            this.start = left;
            this.end = right;
            this.left = left;
            this.right = right;
        }

        boolean isBetweenColumns() {
            return onLeft >= LEAST_ROWS && onRight >= LEAST_ROWS;
        }

        /** Beside text that is set flush there may be a line of a note in the margin; its last one may be short. */
        boolean isMarginOf(List<Part> row) {
            int before = 0;
            int behind = 0;
            for (Part part : row) {
                before += part.right <= start ? part.letters : 0;
                behind += part.right > start ? part.letters : 0;
            }
            return (starting >= LEAST_ROWS && before >= SHORTEST_TEXT)
                    || (ending >= LEAST_ROWS && (behind >= SHORTEST_TEXT || startingBehind > 0));
        }

        /** Goes from row to row up to one that crosses it. */
        void follow(int start, int step) {
            int row = start;
            while (row >= 0 && row < rows.size() && Math.abs(row - start) < FURTHEST && narrow(rows.get(row))) {
                row += step;
            }
        }

        private boolean narrow(List<Part> parts) {
            if (parts.isEmpty()) { // nothing but spaces
                return true;
            }
            float middle = (left + right) / 2;
            float from = left;
            float to = right;
            boolean textOnLeft = false;
            boolean textOnRight = false;
            boolean beyond = false;
            for (Part part : parts) {
                boolean text = part.letters >= SHORTEST_TEXT;
                startingBehind += text && Math.abs(part.left - end) < 1 ? 1 : 0;
                if (part.right <= middle) {
                    from = Math.max(from, part.right);
                    textOnLeft = text;
                } else if (part.left >= middle) {
                    textOnRight |= text && !beyond;
                    beyond = true;
                    to = Math.min(to, part.left);
                } else {
                    return false;
                }
            }
            if (to - from < narrowest) {
                return false;
            }
            left = from;
            right = to;
            onLeft += textOnLeft ? 1 : 0;
            onRight += textOnRight ? 1 : 0;
            ending += Math.abs(parts.getLast().right - start) < 1 ? 1 : 0;
            starting += Math.abs(parts.getFirst().left - end) < 1 ? 1 : 0;
            return true;
        }
    }
}
