/**
 * What is known of words before any report is read: how a language's texts are cut into words and stems, which words
 * only ask, which forms, near synonyms and translations a word has, how it sounds, where sentences end.
 * {@link rapporteur.search.language.Language} and {@link rapporteur.search.language.WordAnalyzer} lead. Nothing here
 * knows passages, an index or a question.
 */
@NullMarked
package rapporteur.search.language;

import org.jspecify.annotations.NullMarked;
