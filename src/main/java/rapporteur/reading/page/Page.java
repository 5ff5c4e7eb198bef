package rapporteur.reading.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A file as it is read, whatever its format.
 *
 * @param metadata what the file says about itself beside its words
 * @param blocks its words, in reading order
 * @param warnings sentences about what looked odd while reading, without the file's name
 * @param margins what is printed in the margins of several pages, without their numbers
 */
public record Page(Metadata metadata, List<Block> blocks, List<String> warnings, List<String> margins) {

    public Page {
        blocks = List.copyOf(blocks);
        warnings = List.copyOf(warnings);
        margins = List.copyOf(margins);
    }

    /** Makes a page of a file that has no margins. */
    public Page(Metadata metadata, List<Block> blocks, List<String> warnings) {
        this(metadata, blocks, warnings, List.of());
    }

    /** Returns a page that nothing odd was seen on. */
    public static Page of(Metadata metadata, List<Block> blocks) {
        return new Page(metadata, blocks, List.of());
    }

    /** Returns all its words as read: every text of a report made from it is a run of these characters. */
    public String asRead() {
        return blocks.stream().map(Block::asRead).collect(Collectors.joining(" "));
    }
}
