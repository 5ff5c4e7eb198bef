/**
 * What a line says by itself, wherever it stands: a date, a byline, a name, a labelled field, a kind of publication, a
 * heading that many pages share, a button. {@link rapporteur.reading.parsing.line.Words} and
 * {@link rapporteur.reading.parsing.line.Plain} are what all of them look at;
 * {@link rapporteur.reading.parsing.line.Segments} takes apart lines that say several things. What many pages say in
 * the same words lies in files beside, which {@link rapporteur.reading.parsing.line.Phrases} reads.
 */
@NullMarked
package rapporteur.reading.parsing.line;

import org.jspecify.annotations.NullMarked;
