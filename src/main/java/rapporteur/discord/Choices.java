package rapporteur.discord;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import rapporteur.briefing.Briefing;
import rapporteur.briefing.Catalogue;
import rapporteur.briefing.Suggestion;

/** Makes the choices that are offered while an option is typed. */
final class Choices {
    private Choices() {}

    static List<Choice> of(Briefing briefing, CommandAutoCompleteInteractionEvent event) {
        AutoCompleteQuery typed = event.getFocusedOption();
        return Catalogue.command(event.getName()).stream()
                .flatMap(command -> command.options().stream())
                .filter(option -> option.name().equals(typed.getName()))
                .findFirst()
                .map(option ->
                        choices(briefing.suggestions(option, Typed.cleaned(typed.getValue()), OptionData.MAX_CHOICES)))
                .orElse(List.of());
    }

    /** Makes choices within Discord's limits, no two alike. */
    static List<Choice> choices(List<Suggestion> suggestions) {
        List<Choice> choices = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> values = new HashSet<>();
        for (Suggestion suggestion : suggestions) {
            String value = Cut.beginning(Typed.cleaned(suggestion.value()), Choice.MAX_STRING_VALUE_LENGTH);
            String label = Typed.cleaned(suggestion.label());
            String name = Cut.end(label, Choice.MAX_NAME_LENGTH);
            if (names.contains(name)) {
                String end = " · " + value;
                name = Cut.end(label, Math.max(1, Choice.MAX_NAME_LENGTH - end.length())) + end;
            }
            boolean fits = !value.isEmpty() && !name.isEmpty() && name.length() <= Choice.MAX_NAME_LENGTH;
            if (fits && values.add(value) && names.add(name)) {
                choices.add(new Choice(name, value));
            }
        }
        return choices.subList(0, Math.min(choices.size(), OptionData.MAX_CHOICES));
    }
}
