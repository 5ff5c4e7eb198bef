package rapporteur.reading.format.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Finds line breaks that only wrap a paragraph where a link makes its line look short: {@code as} above {@code [Port
 * News](https://…)}, which is as long in the file as a whole line.
 */
final class MarkdownWraps {

    private static final int NARROWEST = 60;

    private static final String LINK = "](";

    /** Before titles, names and dates lines end otherwise. */
    private static final Pattern OPEN = Pattern.compile("(?:^|[ (\\[\"“*_])\\p{Ll}[\\p{L}’'-]*$|[,—–-]$");

    private final List<String> lines;

    /** Makes one for the lines of a file. */
    MarkdownWraps(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Returns the words of a paragraph without such breaks.
     *
     * @param words the words, with its line breaks
     * @param paragraph where they stand
     */
    String without(String words, Node paragraph) {
        List<String> source =
                paragraph.getSourceSpans().stream().map(this::source).toList();
        List<String> read = words.lines().toList();
        if (source.size() != read.size() || source.stream().noneMatch(line -> line.contains(LINK))) {
            return words;
        }
        int width = source.stream()
                .filter(line -> !line.contains(LINK))
                .mapToInt(String::length)
                .reduce(NARROWEST, Math::max);
        StringBuilder joined = new StringBuilder(read.getFirst());
        boolean within = false;
        for (int i = 1; i < read.size(); i++) {
            String above = source.get(i - 1);
            String below = source.get(i);
            boolean linked = above.contains(LINK) || below.contains(LINK);
            boolean inLink = above.lastIndexOf('[') > above.lastIndexOf(']');
            boolean open = OPEN.matcher(above).find() || (within && endsInLink(above));
            within = linked && (inLink || (open && above.length() + firstWordLength(below) >= width));
            joined.append(within ? ' ' : '\n').append(read.get(i));
        }
        return joined.toString();
    }

    private String source(SourceSpan span) {
        String line = lines.get(span.getLineIndex());
        return line.substring(
                Math.min(span.getColumnIndex(), line.length()),
                Math.min(span.getColumnIndex() + span.getLength(), line.length()));
    }

    private static boolean endsInLink(String line) {
        int link = line.indexOf(LINK);
        return link >= 0 && line.indexOf(' ', link) < 0;
    }

    private static int firstWordLength(String line) {
        int end = line.indexOf(' ');
        return end < 0 ? line.length() : end;
    }
}
