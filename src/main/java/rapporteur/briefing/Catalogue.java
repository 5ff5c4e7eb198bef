package rapporteur.briefing;

import java.util.List;
import java.util.Optional;
import rapporteur.text.Nearest;

/** All commands. What a platform registers, completes and parses is derived from here. */
public final class Catalogue {

    /** The commands, in the order they are shown. */
    public static final List<Command> COMMANDS = List.of(
            KeyPoints.COMMAND,
            Ask.COMMAND,
            Authors.COMMAND,
            Related.COMMAND,
            Overview.COMMAND,
            Contents.COMMAND,
            Help.COMMAND);

    private Catalogue() {}

    /** Returns the command of a name. */
    public static Optional<Command> command(String name) {
        return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
    }

    /** Returns the command whose name a person may have meant by another, or empty where none is near. */
    public static Optional<Command> nearest(String name) {
        return Nearest.to(name, COMMANDS.stream().map(Command::name).toList()).flatMap(Catalogue::command);
    }
}
