package rapporteur.search;

/**
 * A matched word in an excerpt, as UTF-16 offsets into the excerpt's text.
 *
 * @param start the offset of its first character
 * @param end the offset after its last character
 */
public record Highlight(int start, int end) {

    public Highlight {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a run of characters: " + start + " to " + end);
        }
    }
}
