/**
 * The entry point: the command line and the wiring of all parts by hand.
 *
 * <p>May use every other package; none may use it. No rules about reports, searching or answers live here.
 */
@NullMarked
package rapporteur.cli;

import org.jspecify.annotations.NullMarked;
