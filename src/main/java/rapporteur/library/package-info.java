/**
 * The reports at hand. A {@link rapporteur.library.LibraryFolder} loads a folder of files into a
 * {@link rapporteur.library.Library} and notices changes on disk; a file it can't take is named with the reason while
 * the others still load. A {@link rapporteur.library.ReadingCache} spares the next start what was read. How a file
 * becomes a report is reading's affair, what is found in reports is search's.
 */
@NullMarked
package rapporteur.library;

import org.jspecify.annotations.NullMarked;
