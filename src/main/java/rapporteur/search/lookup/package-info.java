/**
 * What the library has of each word of a question, in which form: as written, in another form or language, misspelt, as
 * part of a name or of an expression. {@link rapporteur.search.lookup.QuestionLookup} leads and
 * {@link rapporteur.search.lookup.WordLookup} takes one word after another; what comes of them is
 * {@link rapporteur.search.lookup.WordEvidence}. Nothing here ranks passages.
 */
@NullMarked
package rapporteur.search.lookup;

import org.jspecify.annotations.NullMarked;
