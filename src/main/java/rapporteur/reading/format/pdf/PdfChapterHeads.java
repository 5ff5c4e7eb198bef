package rapporteur.reading.format.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows the headings that the tops of later pages repeat, perhaps of one page only, with the number of the chapter. */
final class PdfChapterHeads {

    /** {@code Chapter 3. }, {@code CHAPITRE 3. }, {@code 3.2 } */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\p{L}{4,9} )?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})[.:]?\\s+");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

    /** Shorter words may stand anywhere. */
    private static final int LEAST_LETTERS = 6;

    private final Map<String, Integer> pages = new HashMap<>();
    private final PdfStyle style;

    PdfChapterHeads(List<List<PdfLine>> pages, PdfStyle style) {
        this.style = style;
        for (List<PdfLine> page : pages) {
            page.stream()
                    .filter(line -> line.size() >= PdfStyle.LARGER * style.body())
                    .forEach(line -> this.pages.putIfAbsent(letters(line.text()), line.page()));
        }
    }

    /**
     * Tells whether a line at a page's end, set as large as the text or smaller, repeats a heading of a page before.
     */
    boolean repeat(PdfLine line) {
        String letters = letters(line.text());
        int page = pages.getOrDefault(letters, Integer.MAX_VALUE);
        return letters.length() >= LEAST_LETTERS && style.headingLevel(line) == 0 && page < line.page();
    }

    private static String letters(String text) {
        String words = NUMBER.matcher(text).replaceFirst("");
        return NO_LETTERS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
