package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.reading.page.Block;

/** The page of a PDF behind its cover that says whose the publication is and who may copy it. */
public final class ImprintPages {

    /** Further behind the cover is text. */
    private static final int LAST = 3;

    /** An imprint has fewer letters; a page of text may have a line of one at its foot. */
    private static final int MOST_LETTERS = 2_500;

    private static final Pattern SIGN = Pattern.compile(
            "\\bIS[BS]N\\b|^(?:(?i:copyright) )?©|(?i:\\ball rights reserved\\b|\\btous droits réservés\\b)");

    private final Set<Integer> pages;

    private ImprintPages(Set<Integer> pages) {
        this.pages = pages;
    }

    /** Finds them among blocks that are not below a heading of the text. */
    public static ImprintPages of(List<Block> blocks) {
        return new ImprintPages(Stream.iterate(2, page -> page <= LAST, page -> page + 1)
                .filter(page -> isImprint(blocks.stream()
                        .filter(block -> Objects.equals(block.spot().page(), page))
                        .map(Block::text)
                        .toList()))
                .collect(Collectors.toSet()));
    }

    private static boolean isImprint(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum() <= MOST_LETTERS
                && texts.stream().anyMatch(text -> SIGN.matcher(text).find());
    }

    /** Tells whether a block stands on one of them. */
    public boolean hold(Block block) {
        return block.spot().page() != null && pages.contains(block.spot().page());
    }
}
