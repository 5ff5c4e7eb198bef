package rapporteur.reading.format.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import rapporteur.reading.page.Block;
import rapporteur.reading.page.Metadata;
import rapporteur.reading.page.Page;
import rapporteur.reading.page.UnreadablePageException;

/** Reads a saved web page. */
public final class HtmlPage {

    /** No page for readers nests its elements this deep; the parser flattens what is deeper. */
    private static final int DEEPEST = 400;

    /** Knowing each element's line costs memory, which large files have no room for. */
    private static final int LARGEST_WITH_LINES = 1024 * 1024;

    /** A page with fewer words that runs scripts gets its text from them. */
    private static final int LEAST_WORDS = 15;

    private HtmlPage() {}

    /**
     * Reads a page.
     *
     * @param html the whole file
     * @throws UnreadablePageException if it holds no text, or can't be a page for readers
     */
    public static Page read(String html) throws UnreadablePageException {
        Parser parser =
                Parser.htmlParser().setMaxDepth(DEEPEST + 2).setTrackPosition(html.length() <= LARGEST_WITH_LINES);
        Document document = parser.parseInput(html, "");
        Metadata metadata = HtmlMetadata.of(document, html);
        if (metadata.source() != null) {
            document.setBaseUri(metadata.source());
        }
        boolean scripted =
                !document.select("script:not([type=application/ld+json])").isEmpty();
        HtmlTitle.raise(document, metadata.title());
        HtmlContent.strip(document);
        List<Block> blocks = HtmlBlocks.of(HtmlContent.start(document), document.body(), DEEPEST);
        if (scripted && words(blocks) < LEAST_WORDS) {
            throw new UnreadablePageException(
                    "holds no text of its own: scripts build the page when it is opened. Open it in a"
                            + " browser and save the text, or print it to PDF");
        }
        return Page.of(metadata, blocks);
    }

    private static int words(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block.text().split(" ", LEAST_WORDS).length)
                .sum();
    }
}
