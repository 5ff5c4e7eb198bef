package rapporteur.reading.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a PDF sets its running text and its headings.
 *
 * @param body the size of the running text, in points
 * @param pitch from one baseline of the running text to the next, in points
 * @param headings the level of each size and weight of headings, from 1 for the largest
 */
record PdfStyle(float body, float pitch, Map<Integer, Integer> headings) {

    /** A heading's letters are larger than running text by this factor at least. */
    static final float LARGER = 1.12f;

    /** Notes are set smaller than running text by this factor. */
    private static final float SMALLER = 0.9f;

    private static final int LONGEST_HEADING = 250;
    private static final int LONGEST_BOLD_HEADING = 120;
    private static final float USUAL_PITCH = 1.2f;

    /** Finds the style of a file by all its lines. */
    static PdfStyle of(List<PdfLine> lines) {
        int bodyKey = Usual.of(
                        lines, line -> key(line.size()), line -> line.text().length())
                .orElse(20);
        float body = bodyKey / 2f;
        float pitch = pitch(lines, body);
        TreeMap<Integer, Integer> levels = new TreeMap<>(Comparator.reverseOrder());
        lines.stream()
                .filter(line -> key(line.size()) / 2f >= body * LARGER)
                .forEach(line -> levels.put(look(line), 0));
        PdfHeadingSizes.barelyLarger(lines, body, pitch).forEach(look -> levels.put(look, 0));
        int level = 1;
        for (Map.Entry<Integer, Integer> entry : levels.entrySet()) {
            entry.setValue(level++);
        }
        return new PdfStyle(body, pitch, levels);
    }

    /** Half points tell sizes apart; smaller differences come from scaling. */
    static int key(float size) {
        return Math.round(size * 2);
    }

    /** Of two headings of one size, the bold one is the higher. */
    static int look(PdfLine line) {
        return 2 * key(line.size()) + (line.bold() ? 1 : 0);
    }

    private static float pitch(List<PdfLine> lines, float body) {
        List<Integer> pitches = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            PdfLine above = lines.get(i - 1);
            PdfLine line = lines.get(i);
            float distance = line.baseline() - above.baseline();
            if (line.column() == above.column()
                    && distance > body * 0.8
                    && distance < body * 3
                    && key(line.size()) == key(body)) {
                pitches.add(Math.round(distance * 2));
            }
        }
        return Usual.of(pitches, Function.identity()).map(pitch -> pitch / 2f).orElse(body * USUAL_PITCH);
    }

    /** Returns the level a line would have as a heading, or 0 where it is none. */
    int headingLevel(PdfLine line) {
        Integer level = headings.get(look(line));
        if (level != null && line.text().length() <= LONGEST_HEADING) {
            return level;
        }
        boolean boldLine =
                line.bold() && line.size() >= body * 0.98f && line.text().length() <= LONGEST_BOLD_HEADING;
        return boldLine ? headings.size() + 1 : 0;
    }

    /** Tells whether a line is set as large as most of the text. */
    boolean isRunningText(PdfLine line) {
        return key(line.size()) == key(body);
    }

    /** Tells whether a line is set as notes are. */
    boolean isNote(PdfLine line) {
        return line.size() < body * SMALLER;
    }
}
