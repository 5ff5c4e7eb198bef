package rapporteur.reading.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what is printed on every page around the text: running titles and page numbers. */
final class PdfFurniture {

    /** So many lines at the top and the bottom of a page may be furniture. */
    private static final int OUTERMOST = 2;

    /** Furniture stands within this part of the page's text, from its upper and lower end. */
    private static final float MARGIN = 0.12f;

    /** A line that is furniture stands on at least this part of the pages. */
    private static final float LEAST_SHARE = 0.2f;

    /** Where later pages repeat the title in their margin, its letters are smaller by this factor at least. */
    private static final float SMALLER = 0.5f;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)(?:page\\s+)?(?:\\d{1,4}|[ivxlc]{1,6})(?:\\s*(?:/|of|sur|\\|)\\s*\\d{1,4})?");

    private final Map<String, Set<Integer>> pagesByText = new HashMap<>();
    private final int pages;
    private final String title;
    private final float titleSize;

    /**
     * Makes a finder.
     *
     * @param pages all lines of a file by page
     */
    PdfFurniture(List<List<PdfLine>> pages) {
        this.pages = pages.size();
        List<PdfLine> first = pages.isEmpty() ? List.of() : pages.getFirst();
        this.titleSize = (float) first.stream().mapToDouble(PdfLine::size).max().orElse(0);
        this.title = letters(first.stream()
                .filter(line -> line.size() == titleSize)
                .map(PdfLine::text)
                .collect(Collectors.joining()));
        for (List<PdfLine> page : pages) {
            Margins margins = Margins.of(page);
            page.stream()
                    .filter(margins::hold)
                    .forEach(line -> pagesByText
                            .computeIfAbsent(key(line), key -> new HashSet<>())
                            .add(line.page()));
        }
    }

    /** Returns the lines of a page that are its text. */
    List<PdfLine> without(List<PdfLine> page) {
        Margins margins = Margins.of(page);
        return page.stream()
                .filter(line -> !(margins.hold(line) && isFurniture(line)))
                .toList();
    }

    private boolean isFurniture(PdfLine line) {
        if (PAGE_NUMBER.matcher(line.text()).matches()) {
            return true;
        }
        if (line.page() > 1
                && line.size() <= SMALLER * titleSize
                && letters(line.text()).equals(title)) {
            return true;
        }
        int repeated = pagesByText.getOrDefault(key(line), Set.of()).size();
        return repeated >= 2 && repeated >= pages * LEAST_SHARE;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String key(PdfLine line) {
        return DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#") + "@" + Math.round(line.size());
    }

    /**
     * The parts of a page where furniture may stand.
     *
     * @param upper the lowest baseline at the top
     * @param lower the highest baseline at the bottom
     */
    private record Margins(double upper, double lower) {

        static Margins of(List<PdfLine> page) {
            double[] baselines = page.stream()
                    .mapToDouble(PdfLine::baseline)
                    .sorted()
                    .distinct()
                    .toArray();
            if (baselines.length == 0) {
                return new Margins(0, 0);
            }
            int last = baselines.length - 1;
            int outermost = Math.min(OUTERMOST - 1, last);
            double margin = Math.max(1, (baselines[last] - baselines[0]) * MARGIN);
            return new Margins(
                    Math.min(baselines[0] + margin, baselines[outermost] + 1),
                    Math.max(baselines[last] - margin, baselines[last - outermost] - 1));
        }

        boolean hold(PdfLine line) {
            return line.baseline() <= upper || line.baseline() >= lower;
        }
    }
}
