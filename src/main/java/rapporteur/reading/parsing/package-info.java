/**
 * From the blocks of a {@link rapporteur.reading.page.Page} to a {@link rapporteur.report.Report}, the same for every
 * format. All texts of a report are runs of the page as read. What a page does not say clearly stays unknown. Nothing
 * here knows files or formats.
 *
 * <p>{@link rapporteur.reading.parsing.ReportParser} leads, and each other class understands one thing.
 * {@link rapporteur.reading.parsing.Parts} divides a page at its headings;
 * {@link rapporteur.reading.parsing.HeadReader} reads what stands above the text,
 * {@link rapporteur.reading.parsing.TitleFinder} the title in it; {@link rapporteur.reading.parsing.KeyPoints},
 * {@link rapporteur.reading.parsing.AuthorNotes} and {@link rapporteur.reading.parsing.RelatedItems} the parts of their
 * kind, {@link rapporteur.reading.parsing.EndMatter} what articles end with. What a line says by itself is told by
 * {@link rapporteur.reading.parsing.Byline}, {@link rapporteur.reading.parsing.DateReader},
 * {@link rapporteur.reading.parsing.Field}, {@link rapporteur.reading.parsing.Names},
 * {@link rapporteur.reading.parsing.PublicationTypes} and {@link rapporteur.reading.parsing.Words}.
 */
@NullMarked
package rapporteur.reading.parsing;

import org.jspecify.annotations.NullMarked;
