package rapporteur.settings;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set, checked.
 *
 * @param library the folder of reports; it need not exist
 * @param language the language of messages
 * @param searchLink how to search the web for what has no known address, or {@code null} for not at all
 * @param search how reports are searched
 * @param discord how the bot serves Discord
 * @param effective every setting as it is in force, to be shown, in the order of {@code reference.conf}
 */
public record Settings(
        Path library,
        Language language,
        @Nullable SearchLink searchLink,
        SearchSettings search,
        DiscordSettings discord,
        List<EffectiveSetting> effective) {

    public Settings {
        effective = List.copyOf(effective);
    }

    /** Returns these settings with the folder of reports that an option of the command line names. */
    public Settings withLibrary(Path folder) {
        EffectiveSetting named = new EffectiveSetting(Interpretation.LIBRARY, folder.toString(), "option --library");
        List<EffectiveSetting> shown = effective.stream()
                .map(setting -> setting.name().equals(named.name()) ? named : setting)
                .toList();
        return new Settings(folder, language, searchLink, search, discord, shown);
    }
}
