/**
 * Markdown, with the metadata that some files have in front, and with the tables, notes and links of common dialects.
 * {@link rapporteur.reading.format.markdown.MarkdownPage} leads.
 */
@NullMarked
package rapporteur.reading.format.markdown;

import org.jspecify.annotations.NullMarked;
