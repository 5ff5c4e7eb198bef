/**
 * The Discord bot. It turns interactions into requests and answers into messages, and sees to it that each interaction
 * gets exactly one answer, whatever Discord or the network does. {@link rapporteur.discord.Bot} is the way in; texts
 * become inert Markdown in {@link rapporteur.discord.Markdown}, answers become components in
 * {@link rapporteur.discord.AnswerDraft} and {@link rapporteur.discord.Layout}, and what a button needs to know stands
 * in its {@link rapporteur.discord.ButtonId}. Nothing here searches, and nothing is remembered that a restart may not
 * forget.
 */
@NullMarked
package rapporteur.discord;

import org.jspecify.annotations.NullMarked;
