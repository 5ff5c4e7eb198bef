/**
 * From the blocks of a {@link rapporteur.reading.page.Page} to a {@link rapporteur.report.Report}, the same for every
 * format. {@link rapporteur.reading.parsing.ReportParser} leads; each other class understands one thing: titles, dates,
 * bylines, key points, authors, related publications, languages. All texts of a report are runs of the page as read.
 * What a page does not say clearly stays unknown. Nothing here knows files or formats.
 */
@NullMarked
package rapporteur.reading.parsing;

import org.jspecify.annotations.NullMarked;
