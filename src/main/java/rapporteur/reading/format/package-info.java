/**
 * One reader for each format, from bytes to a {@link rapporteur.reading.page.Page}: plain text, HTML, Markdown and PDF.
 * A format is told by {@linkplain rapporteur.reading.format.Format content}, with the file's name as a hint. Each
 * reader is bounded in memory and time whatever the bytes are, and says in a sentence what it can't read. What the
 * words mean is not decided here.
 *
 * <p>{@link rapporteur.reading.format.PageReader} leads, and each format has a package of its own. Those of HTML,
 * Markdown and PDF use that of plain text, Markdown also that of HTML; none uses this one.
 */
@NullMarked
package rapporteur.reading.format;

import org.jspecify.annotations.NullMarked;
