/**
 * Saved web pages. {@link rapporteur.reading.format.html.HtmlPage} leads: what is no content is taken out, metadata and
 * title are read, and {@link rapporteur.reading.format.html.HtmlBlocks} makes blocks of the rest. No script is run and
 * no address is visited.
 */
@NullMarked
package rapporteur.reading.format.html;

import org.jspecify.annotations.NullMarked;
