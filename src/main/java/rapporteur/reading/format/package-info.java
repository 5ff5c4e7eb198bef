/**
 * One reader for each format, from bytes to a {@link rapporteur.reading.page.Page}: plain text, HTML, Markdown and PDF.
 * A format is told by {@linkplain rapporteur.reading.format.Format content}, with the file's name as a hint. Each
 * reader is bounded in memory and time whatever the bytes are, and says in a sentence what it can't read. What the
 * words mean is not decided here.
 *
 * <p>{@link rapporteur.reading.format.PageReader} leads; {@link rapporteur.reading.format.PlainText},
 * {@link rapporteur.reading.format.HtmlPage}, {@link rapporteur.reading.format.MarkdownPage} and
 * {@link rapporteur.reading.format.PdfPage} each read a format with the classes of their name;
 * {@link rapporteur.reading.format.LineJoiner}, {@link rapporteur.reading.format.ListMarker} and
 * {@link rapporteur.reading.format.NoteNumbers} serve them all.
 */
@NullMarked
package rapporteur.reading.format;

import org.jspecify.annotations.NullMarked;
