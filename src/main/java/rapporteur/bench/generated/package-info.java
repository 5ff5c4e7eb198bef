/**
 * A library made up for measuring, of any size and always the same: reports of the usual build in words of an invented
 * language, as frequent as words are in real text, with questions to them and vectors for them. Nothing of it is
 * stored; nothing in this package measures.
 */
@NullMarked
package rapporteur.bench.generated;

import org.jspecify.annotations.NullMarked;
