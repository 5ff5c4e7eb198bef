package rapporteur.reading.parsing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;

/** A related publication while its lines are read. */
final class RelatedItem {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    @Nullable Block title;

    @Nullable PublicationDate published;

    final List<String> authors = new ArrayList<>();

    @Nullable String type;

    @Nullable String topicLine;

    boolean topicsAnnounced;
    final List<Block> summary = new ArrayList<>();

    @Nullable String link;

    /** Tells whether anything but the title is known. */
    boolean hasDetails() {
        return published != null || !authors.isEmpty() || type != null || topicLine != null || !summary.isEmpty();
    }
    /** Tells whether it has what stands at the end of an item. */
    boolean isComplete() {
        return type != null || topicLine != null || !summary.isEmpty();
    }

    /** Makes the publication of what was read; its title must be known. */
    RelatedPublication build(Block titleBlock, Topics topics, Verbatim verbatim) {
        List<String> names = topicLine == null
                ? List.of()
                : topicsAnnounced ? topics.splitAnnounced(topicLine) : topics.split(topicLine);
        return new RelatedPublication(
                titleBlock.text(),
                published,
                authors,
                type,
                names,
                verbatim.join(summary).paragraph(), webAddress(link));
    }

    /** A script or a local file is no address to offer. */
    private static @Nullable String webAddress(@Nullable String link) {
        return link != null && WEB_ADDRESS.matcher(link).matches() ? link : null;
    }
}
