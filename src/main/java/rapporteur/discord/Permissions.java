package rapporteur.discord;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What a person may do where they press a button. */
final class Permissions {
    private Permissions() {}

    /**
     * Tells whether the person may manage messages in the channel. Discord says so with each interaction; JDA would
     * work it out from what it keeps of roles.
     *
     * @see <a href="https://docs.discord.com/developers/resources/guild#guild-member-object">The member's
     *     permissions</a>
     */
    static boolean mayManageMessages(ButtonInteractionEvent event) {
        DataObject packet = event.getRawData();
        long granted = packet == null
                ? 0
                : packet.optObject("d")
                        .flatMap(interaction -> interaction.optObject("member"))
                        .map(member -> member.getUnsignedLong("permissions", 0))
                        .orElse(0L);
        return (granted & (Permission.MESSAGE_MANAGE.getRawValue() | Permission.ADMINISTRATOR.getRawValue())) != 0;
    }
}
