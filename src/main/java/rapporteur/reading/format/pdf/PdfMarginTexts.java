package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects what is left out of pages because it stands in their margins. */
final class PdfMarginTexts {

    /** Of a page, at the end or the start of a line. */
    private static final Pattern NUMBER_BESIDE =
            Pattern.compile("^\\d{1,4}(?:\\s*[|•·–—-]\\s*|\\s{2,}|$)|\\s*[|•·–—-]\\s*(?i:page )?\\d{1,4}$");

    /** A file made to be slow may have other words on each page. */
    private static final int MOST = 1_000;

    private final Map<String, Set<Integer>> pages = new LinkedHashMap<>();

    /** Returns lines without those that stand in a margin. */
    List<PdfLine> without(List<PdfLine> lines, Predicate<PdfLine> isInMargin) {
        List<PdfLine> rest = new ArrayList<>();
        for (PdfLine line : lines) {
            if (isInMargin.test(line)) {
                add(line);
            } else {
                rest.add(line);
            }
        }
        return rest;
    }

    private void add(PdfLine line) {
        String words = NUMBER_BESIDE.matcher(line.text()).replaceAll("");
        if (!words.isBlank() && (pages.size() < MOST || pages.containsKey(words))) {
            pages.computeIfAbsent(words, text -> new HashSet<>()).add(line.page());
        }
    }

    /** Returns what stood in the margins of several pages, without their numbers. */
    List<String> texts() {
        return pages.entrySet().stream()
                .filter(text -> text.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
