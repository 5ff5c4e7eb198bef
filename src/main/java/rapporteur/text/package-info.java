/**
 * What is true of words in any text, whatever they say, and words for what happens anywhere. Uses nothing but the JDK,
 * and every package may use it.
 */
@NullMarked
package rapporteur.text;

import org.jspecify.annotations.NullMarked;
