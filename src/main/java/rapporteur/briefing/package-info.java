/**
 * The use cases: a {@link rapporteur.briefing.Request} goes in, an {@link rapporteur.briefing.Answer} comes out. Each
 * command is one file here: its declaration, its request, its answer and how the one becomes the other; the
 * {@link rapporteur.briefing.Catalogue} lists them all. {@link rapporteur.briefing.Wording} has the messages in the
 * reader's language. Every sentence about a subject is a quotation from a report; nothing here composes any, and
 * nothing knows how a platform shows it.
 */
@NullMarked
package rapporteur.briefing;

import org.jspecify.annotations.NullMarked;
