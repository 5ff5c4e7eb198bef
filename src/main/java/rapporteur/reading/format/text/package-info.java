/**
 * Plain text as it comes from web pages and word processors: which line breaks end a paragraph, what is an item of a
 * list and how deep, which hyphens divide a word. {@link rapporteur.reading.format.text.PlainText} leads. The other
 * formats use {@link rapporteur.reading.format.text.LineJoiner}, {@link rapporteur.reading.format.text.ListMarker},
 * {@link rapporteur.reading.format.text.Hyphens} and {@link rapporteur.reading.format.text.NoteNumbers} where their
 * files hold plain text too.
 */
@NullMarked
package rapporteur.reading.format.text;

import org.jspecify.annotations.NullMarked;
