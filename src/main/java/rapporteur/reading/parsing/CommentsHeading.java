package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Block.Kind;
import rapporteur.reading.parsing.line.KnownHeadings;
import rapporteur.reading.parsing.line.PartKind;
import rapporteur.reading.parsing.line.Plain;

/** Finds headings over what readers wrote below a report. Buttons above it have the same words. */
final class CommentsHeading {

    private static final int LONGEST = 150;

    private static final Pattern CERTAIN = Pattern.compile(
            "(?:comments?|replies|responses?|commentaires?|reponses?) ?\\(\\d{1,4}\\)|(?:\\d{1,4}|one|un) (?:comments?|replies|responses?|commentaires?|reponses?"
                    + "|(?:comments?|responses?|thoughts?|commentaires?|reponses?|reflexions?) (?:on|to|sur|a|au) [\"“«].+)"
                    + "|discussion (?:about|a propos de) (?:this|ce) post|(?:join|start) the (?:discussion|conversation)"
                    + "|(?:leave|post|write) a (?:reply|comment)(?: cancel reply)?|laisser un commentaire(?: annuler la reponse)?");

    /** Reports have sections that are called so, too. */
    private static final Pattern LAST = Pattern.compile("(?:reader )?comments?|commentaires");

    private static final int LINES_OF_COMMENT = 3;

    /** {@code Jane says:} */
    private static final Pattern SAYS = Pattern.compile(
            " (?:says|said|wrote|writes|(?:a )?(?:dit|ecrit)|schreibt|sagt|dice|dijo|disse|scrive) ?:$");

    private final List<Block> blocks;

    /** Makes a finder for all blocks of a page. */
    CommentsHeading(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Tells whether a block below the text of a report is such a heading. */
    boolean isAt(int index) {
        Block block = blocks.get(index);
        if (!block.is(Kind.HEADING) || block.link() != null || block.text().length() > LONGEST) {
            return false;
        }
        String heading = Plain.heading(block.text());
        return CERTAIN.matcher(heading).matches()
                || (block.depth() > 0 && LAST.matcher(heading).matches() && isLast(index));
    }

    /** Tells whether a block is such a heading, whatever stands above it: somebody has written something below it. */
    boolean isAboveComment(int index) {
        return isAt(index)
                && blocks.stream()
                        .skip(index + 1L)
                        .limit(LINES_OF_COMMENT)
                        .anyMatch(line -> line.text().length() <= LONGEST
                                && SAYS.matcher(Plain.of(line.text())).find());
    }

    /** Tells whether no section follows at its level or a higher one. */
    private boolean isLast(int index) {
        return blocks.subList(index + 1, blocks.size()).stream()
                .takeWhile(other -> !KnownHeadings.is(other.text(), PartKind.RELATED))
                .noneMatch(other -> other.isCertainHeading()
                        && other.depth() <= blocks.get(index).depth());
    }
}
