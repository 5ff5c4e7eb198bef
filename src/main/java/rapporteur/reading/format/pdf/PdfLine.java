package rapporteur.reading.format.pdf;

/**
 * A line of a PDF, or the part of one that stands in a column. Lengths are points, from the page's upper left corner.
 *
 * @param text its characters
 * @param page the number of its page, from 1
 * @param left where it begins
 * @param right where it ends
 * @param baseline how far its letters stand from the upper edge
 * @param size the size most of its letters have
 * @param bold whether nearly all of its letters are bold
 * @param column tells lines of one column from those of others in the same file; 0 where that is not known yet
 */
record PdfLine(String text, int page, float left, float right, float baseline, float size, boolean bold, int column) {

    /** Baselines nearer than this, in times the letters' size, are one. */
    private static final float ONE_BASELINE = 0.3f;

    PdfLine inColumn(int number) {
        return new PdfLine(text, page, left, right, baseline, size, bold, number);
    }

    PdfLine withText(String other) {
        return new PdfLine(other, page, left, right, baseline, size, bold, column);
    }

    /** Returns the line with another one that stands to its right. */
    PdfLine followedBy(PdfLine other) {
        return new PdfLine(text + " " + other.text, page, left, other.right, baseline, other.size, other.bold, column);
    }

    float width() {
        return right - left;
    }

    /** Tells whether another one stands to its right, on its baseline. */
    boolean isLeftOf(PdfLine other) {
        return page == other.page && other.left >= right && Math.abs(baseline - other.baseline) < ONE_BASELINE * size;
    }
}
