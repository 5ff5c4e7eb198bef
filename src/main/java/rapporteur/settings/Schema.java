package rapporteur.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigUtil;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rapporteur.text.Nearest;

/** The names of the settings there are: those {@code reference.conf} has. */
final class Schema {

    private static final String TOKEN = "discord.token";

    private final List<String> names;
    private final Set<String> groups = new TreeSet<>();

    Schema(Config reference) {
        names = reference.entrySet().stream()
                // a comparator that can be serialized, as Comparator makes them, costs a short run milliseconds
                .sorted((one, other) -> Integer.compare(line(one), line(other)))
                .map(Map.Entry::getKey)
                .toList();
        for (String name : names) {
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                groups.add(name.substring(0, dot));
            }
        }
    }

    private static int line(Map.Entry<String, ConfigValue> setting) {
        return setting.getValue().origin().lineNumber();
    }

    /** Returns the names of all settings, in the order of {@code reference.conf}. */
    List<String> names() {
        return names;
    }

    /** Returns a configuration without what is unknown or out of place in it, and adds that to the problems. */
    Config checked(Config given, Problems problems) {
        Set<String> wrong = new HashSet<>();
        check(given.root(), List.of(), problems, wrong);
        Config right = given;
        for (String path : wrong) {
            right = right.withoutPath(path);
        }
        return right;
    }

    private void check(ConfigObject object, List<String> above, Problems problems, Set<String> wrong) {
        object.forEach((key, value) -> {
            List<String> path = new ArrayList<>(above);
            path.add(key);
            String name = ConfigUtil.joinPath(path);
            boolean isGroup = value.valueType() == ConfigValueType.OBJECT;
            if (isGroup && groups.contains(name)) {
                check((ConfigObject) value, path, problems, wrong);
            } else if (isGroup || !names.contains(name) || value.valueType() == ConfigValueType.NULL) {
                problems.add(value.origin(), complaint(name, value));
                wrong.add(name);
            }
        });
    }

    private String complaint(String name, ConfigValue value) {
        if (name.equals(TOKEN)) {
            return "the token is a secret and doesn't belong in a settings file; put it into the environment variable "
                    + TokenSource.VARIABLE + ", or alone into a file that discord.token-file names";
        }
        if (names.contains(name)) {
            return value.valueType() == ConfigValueType.OBJECT
                    ? "\"" + name + "\" takes a value and no settings in braces"
                    : "\"" + name + "\" has no value; leave the line out for the default";
        }
        if (groups.contains(name)) {
            return "\"" + name + "\" is a group of settings; set one of them: " + members(name);
        }
        Set<String> known = new TreeSet<>(groups);
        known.addAll(names);
        return "there is no setting \"" + name + "\""
                + Nearest.to(name, known)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse("; there are " + String.join(", ", names));
    }

    private String members(String group) {
        return names.stream().filter(name -> name.startsWith(group + ".")).collect(Collectors.joining(", "));
    }
}
