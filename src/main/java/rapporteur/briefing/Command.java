package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A command a person can give. Platforms derive their registration, completion and parsing from it; its description is
 * {@link Wording#command(Command)}.
 *
 * @param name the name it is given by, in lower case
 * @param options its options; the first is the one meant by words without an option's name
 * @param reader makes a request of the options given
 */
public record Command(String name, List<Option> options, Function<Options, Request> reader) {

    public Command {
        options = List.copyOf(options);
    }

    /**
     * Makes a request of options by name. Blank values count as not given, unknown names are passed over.
     *
     * @throws MissingOptionException if a required option is not given
     */
    public Request request(Map<String, String> given) {
        Options values = new Options(given);
        for (Option option : options) {
            if (option.required() && values.get(option) == null) {
                throw new MissingOptionException(this, option);
            }
        }
        return reader.apply(values);
    }
}
