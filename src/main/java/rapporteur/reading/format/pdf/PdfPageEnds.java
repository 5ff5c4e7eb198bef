package rapporteur.reading.format.pdf;

import java.util.List;

/**
 * The upper and the lower end of a page, where furniture may stand.
 *
 * @param upper the lowest baseline at the top
 * @param lower the highest baseline at the bottom
 */
record PdfPageEnds(double upper, double lower) {

    /** So many lines at the top and the bottom of a page may be furniture. */
    private static final int OUTERMOST = 2;

    /** Furniture stands within this part of the page's text, from its upper and lower end. */
    private static final float MARGIN = 0.12f;

    static PdfPageEnds of(List<PdfLine> page) {
        double[] baselines =
                page.stream().mapToDouble(PdfLine::baseline).sorted().distinct().toArray();
        if (baselines.length == 0) {
            return new PdfPageEnds(0, 0);
        }
        int last = baselines.length - 1;
        int outermost = Math.min(OUTERMOST - 1, last);
        double margin = Math.max(1, (baselines[last] - baselines[0]) * MARGIN);
        return new PdfPageEnds(
                Math.min(baselines[0] + margin, baselines[outermost] + 1),
                Math.max(baselines[last] - margin, baselines[last - outermost] - 1));
    }

    boolean hold(PdfLine line) {
        return line.baseline() <= upper || line.baseline() >= lower;
    }
}
