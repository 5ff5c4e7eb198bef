/**
 * Answers for people and programs at a terminal: as text, as JSON, and in conversation. What is asked and answered is
 * briefing's affair; here a line becomes a request and an answer becomes characters, harmless ones whatever a report
 * holds.
 */
@NullMarked
package rapporteur.console;

import org.jspecify.annotations.NullMarked;
