package rapporteur.discord;

import net.dv8tion.jda.api.components.container.Container;

/**
 * What is said when something went wrong.
 *
 * @param reference what finds the fault in the log
 * @param message the message, which names the reference
 */
record Apology(String reference, Container message) {}
