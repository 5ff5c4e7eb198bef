/** What is true of words in any text, whatever they say. Uses nothing but the JDK, and every package may use it. */
@NullMarked
package rapporteur.text;

import org.jspecify.annotations.NullMarked;
