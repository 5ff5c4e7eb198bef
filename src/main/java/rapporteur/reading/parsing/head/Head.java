package rapporteur.reading.parsing.head;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.Block;
import rapporteur.report.PublicationDate;

/**
 * What stands above the sections of a report.
 *
 * @param title the title, or {@code null}
 * @param published the publication date, or {@code null}
 * @param authors the names in the byline, in order
 * @param series the series, or {@code null}
 * @param publisher the publisher, or {@code null}
 * @param source the address, or {@code null}
 * @param heading the heading that the lede stands under, or {@code null}
 * @param lede the first running text, or {@code null}
 * @param list the list that follows the lede, empty where none does
 * @param ledeAt how many blocks of the rest stand above the lede
 * @param listAt how many blocks of the rest stand above the list
 * @param rest running text that is none of these
 */
public record Head(
        @Nullable String title,
        @Nullable PublicationDate published,
        List<String> authors,
        @Nullable String series,
        @Nullable String publisher,
        @Nullable String source,
        @Nullable Block heading,
        @Nullable Block lede,
        List<Block> list,
        int ledeAt,
        int listAt,
        List<Block> rest) {}
