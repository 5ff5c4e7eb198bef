/**
 * What is kept on disk between starts and can be made again at any time: where it lies, and when it is forgotten. What
 * an entry holds is the affair of whoever keeps it. Uses nothing but the JDK.
 */
@NullMarked
package rapporteur.store;

import org.jspecify.annotations.NullMarked;
