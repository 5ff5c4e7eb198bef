package rapporteur.search;

import java.util.List;

/**
 * The words of a passage shown for a question: whole sentences, verbatim.
 *
 * @param text an unbroken run of the passage's text
 * @param start the offset in the passage's text at which it begins
 * @param highlights the matched words, in order, none overlapping another; empty for a match by meaning alone
 */
public record Excerpt(String text, int start, List<Highlight> highlights) {

    public Excerpt {
        highlights = List.copyOf(highlights);
    }
}
