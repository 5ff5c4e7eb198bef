package rapporteur.discord;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.entities.messages.MessageSnapshot;

/** All words that can be read in a chat message: its text, its embeds and components, and what it forwards. */
final class MessageText {
    /**
     * What is no word of a message: addresses, mentions, custom emoji and times as <a
     * href="https://docs.discord.com/developers/reference#message-formatting">Discord writes them</a>, and emoji.
     */
    private static final Pattern NO_WORDS = Pattern.compile("(?:https?://|www\\.)[^\\s<>)]+"
            + "|<(?:[@#/]|a?:|t:|id:)[^<>\\n]*>"
            + "|@(?:everyone|here)\\b"
            + "|[`\\p{IsEmoji_Presentation}\\p{IsExtended_Pictographic}" + Markdown.DIRECTIONAL + "]");

    private MessageText() {}

    static String of(Message message) {
        Stream<String> forwarded = message.getMessageSnapshots().stream().map(MessageSnapshot::getContentRaw);
        Stream<String> embedded = message.getEmbeds().stream().flatMap(MessageText::of);
        Stream<String> components = message.getComponentTree().findAll(TextDisplay.class).stream()
                .map(text -> Markdown.unescape(text.getContent()));
        return Stream.of(Stream.of(message.getContentRaw()), embedded, components, forwarded)
                .flatMap(part -> part)
                .map(text -> NO_WORDS.matcher(text).replaceAll(" "))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> of(MessageEmbed embed) {
        Stream<String> fields =
                embed.getFields().stream().flatMap(field -> Stream.of(field.getName(), field.getValue()));
        return Stream.concat(Stream.of(embed.getTitle(), embed.getDescription()), fields)
                .filter(Objects::nonNull);
    }
}
