package rapporteur.reading.page;

import org.jspecify.annotations.Nullable;
import rapporteur.report.Paragraph;

/**
 * A run of a page's words that belong together.
 *
 * @param kind what it is by its looks
 * @param text its words as read; not blank
 * @param depth of a heading its level, from 1, or 0 where a line only looks like a heading; of a list item how deep it
 *     is nested, from 0; else 0
 * @param marker the bullet or number in front of a list item as it stands in the file, else empty
 * @param spot where it begins
 * @param link the address its words link to, or {@code null}
 */
public record Block(
        Kind kind,
        String text,
        int depth,
        String marker,
        Spot spot,
        @Nullable String link) {

    /** What a block is by its looks. */
    public enum Kind {
        HEADING,
        PROSE,
        ITEM,
        /** A row of a table. */
        ROW
    }

    public Block {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A block without words");
        }
    }

    /** Returns a heading of a level, from 1, or 0 where it only looks like one. */
    public static Block heading(String text, int level, Spot spot) {
        return new Block(Kind.HEADING, text, level, "", spot, null);
    }

    /** Returns a paragraph, or a line that stands alone. */
    public static Block prose(String text, Spot spot) {
        return new Block(Kind.PROSE, text, 0, "", spot, null);
    }

    /** Returns an item of a list at a depth, from 0. */
    public static Block item(String text, int depth, String marker, Spot spot) {
        return new Block(Kind.ITEM, text, depth, marker, spot, null);
    }

    /** Returns a row of a table. */
    public static Block row(String text, Spot spot) {
        return new Block(Kind.ROW, text, 0, "", spot, null);
    }

    /** Returns it with other words. */
    public Block withText(String words) {
        return new Block(kind, words, depth, marker, spot, link);
    }

    /** Returns it with the words of one that follows it. */
    public Block followedBy(Block next) {
        return withText(text + " " + next.asRead());
    }

    /** Returns it as something else by its looks. */
    public Block as(Kind other, int otherDepth) {
        return new Block(other, text, otherDepth, other == Kind.ITEM ? marker : "", spot, link);
    }

    /** Returns it with an address its words link to. */
    public Block linkedTo(@Nullable String address) {
        return new Block(kind, text, depth, marker, spot, address);
    }

    /** Returns it with another place. */
    public Block at(Spot other) {
        return new Block(kind, text, depth, marker, other, link);
    }

    /** Tells whether it is of a kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Tells whether it begins on the line directly below the one where another does. */
    public boolean follows(Block above) {
        return spot.follows(above.spot);
    }

    /** Tells whether it is a heading that is marked or set as one, and not a line that only looks like one. */
    public boolean isCertainHeading() {
        return kind == Kind.HEADING && depth > 0;
    }

    /** Returns its words as a paragraph of a report. */
    public Paragraph paragraph() {
        return new Paragraph(text, spot.page());
    }

    /** Returns its words with the marker in front, as the file has them. */
    public String asRead() {
        return marker.isEmpty() ? text : marker + " " + text;
    }
}
