/**
 * From the blocks of a {@link rapporteur.reading.page.Page} to a {@link rapporteur.report.Report}, the same for every
 * format. All texts of a report are runs of the page as read. What a page does not say clearly stays unknown. Nothing
 * here knows files or formats.
 *
 * <p>{@link rapporteur.reading.parsing.ReportParser} leads. {@link rapporteur.reading.parsing.Parts} divides a page at
 * its headings; {@code head} reads what stands above the text, {@link rapporteur.reading.parsing.KeyPoints},
 * {@link rapporteur.reading.parsing.AuthorNotes} and {@code related} the parts of their kind,
 * {@link rapporteur.reading.parsing.EndMatter} what articles end with. What a line says by itself is told by the
 * classes of {@code line}, which all of them use.
 */
@NullMarked
package rapporteur.reading.parsing;

import org.jspecify.annotations.NullMarked;
