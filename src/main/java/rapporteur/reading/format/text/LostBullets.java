package rapporteur.reading.format.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the lists whose bullets a browser left out when their text was copied: lines below a heading that are indented
 * deeper than it, of which there are several and some are sentences.
 */
final class LostBullets {

    private static final int LEAST_INDENT = 2;
    private static final int LEAST_ITEMS = 2;
    private static final int LONGEST_ITEM = 500;

    private final List<TextLine> lines;
    private final Set<Integer> items = new HashSet<>();
    private final Set<Integer> indents = new HashSet<>();

    private LostBullets(List<TextLine> lines) {
        this.lines = lines;
    }

    /** Returns the numbers of the lines that are such items. */
    static Set<Integer> of(List<TextLine> lines) {
        LostBullets finder = new LostBullets(lines);
        finder.find(LEAST_ITEMS);
        if (!finder.items.isEmpty()) {
            // Beside lists of several items, under headings of their own, there are lists of one.
            finder.find(1);
        }
        return finder.items;
    }

    private void find(int least) {
        TextLine above = null;
        int at = 0;
        while (at < lines.size()) {
            int end = runEnd(at);
            if (end == at) {
                above = lines.get(at).isBlank() ? above : lines.get(at);
                at++;
                continue;
            }
            List<TextLine> run = lines.subList(at, end);
            if (above != null && isHeadingOver(above, run.getFirst()) && isList(run, least)) {
                run.forEach(item -> items.add(item.number()));
                indents.add(run.getFirst().indent());
            }
            above = run.getLast();
            at = end;
        }
    }

    /** Lines that stand directly below one another, equally far in. */
    private int runEnd(int start) {
        int end = start;
        while (end < lines.size()
                && isIndented(lines.get(end))
                && lines.get(end).indent() == lines.get(start).indent()) {
            end++;
        }
        return end;
    }

    private static boolean isIndented(TextLine line) {
        return !line.isBlank()
                && line.indent() >= LEAST_INDENT
                && line.text().length() <= LONGEST_ITEM
                && ListMarker.of(line.text()).isEmpty();
    }

    private static boolean isHeadingOver(TextLine above, TextLine first) {
        return above.indent() + LEAST_INDENT <= first.indent()
                && ListMarker.of(above.text()).isEmpty()
                && (PlainText.looksLikeHeading(above.text()) || above.text().endsWith(":"));
    }

    private boolean isList(List<TextLine> run, int least) {
        long sentences = run.stream().filter(line -> isSentence(line.text())).count();
        boolean whole = run.stream()
                .allMatch(line -> Character.isUpperCase(line.text().codePointAt(0))
                        || Character.isDigit(line.text().codePointAt(0))
                        || ";".indexOf(line.text().charAt(line.text().length() - 1)) >= 0);
        boolean likeOthers = least > 1 || indents.contains(run.getFirst().indent());
        return run.size() >= least && whole && likeOthers && sentences * 2 >= run.size();
    }

    private static boolean isSentence(String line) {
        return ".;?!".indexOf(line.charAt(line.length() - 1)) >= 0 && line.indexOf(' ') > 0;
    }
}
