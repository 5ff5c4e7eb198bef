package rapporteur.reading;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.page.AsRead;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;

/** What a sidecar states, checked key by key. */
final class Corrections {

    private static final List<String> KEYS =
            List.of("title", "published", "source", "series", "publisher", "language", "links");

    /** More of a wrong value than this says nothing. */
    private static final int LONGEST_SHOWN = 80;

    private static final Pattern RELATED = Pattern.compile("related-([1-9]\\d{0,3})");

    private final Map<String, ConfigValue> values;
    private final Consumer<String> warnings;

    /**
     * Makes the corrections.
     *
     * @param config the sidecar
     * @param warnings takes a sentence for each mistake
     */
    Corrections(Config config, Consumer<String> warnings) {
        this.values = entries(config.root());
        this.warnings = warnings;
    }

    private static Map<String, ConfigValue> entries(ConfigObject object) {
        return new TreeMap<>(object);
    }

    /** Returns the report as the sidecar has it. */
    Report applyTo(Report report) {
        values.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                warn(value, "\"" + key + "\" is no key of a sidecar; known are " + String.join(", ", KEYS));
            }
        });
        return new Report(
                report.id(),
                corrected("title", report.title(), Optional::of),
                corrected("published", report.published(), this::date),
                corrected("language", report.language(), this::language),
                corrected("source", report.source(), this::address),
                corrected("series", report.series(), Optional::of),
                corrected("publisher", report.publisher(), Optional::of),
                report.lede(),
                report.keyPoints(),
                report.aboutReport(),
                report.authors(),
                report.sections(),
                related(report.related()));
    }

    private <T> @Nullable T corrected(String key, @Nullable T read, Function<String, Optional<T>> meaning) {
        ConfigValue value = values.get(key);
        return value == null ? read : corrected(key, value, read, meaning);
    }

    /** A value of {@code null} states that the thing is unknown. */
    private <T> @Nullable T corrected(
            String key, ConfigValue value, @Nullable T read, Function<String, Optional<T>> meaning) {
        if (isNull(value)) {
            return null;
        }
        Optional<String> text = text(key, value);
        if (text.isEmpty()) {
            return read;
        }
        Optional<T> stated = meaning.apply(text.get());
        if (stated.isEmpty()) {
            warn(value, "\"" + key + "\" is \"" + shown(text.get()) + "\", " + wanted(key) + "; it was left out");
            return read;
        }
        return stated.get();
    }

    private static String shown(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
    }

    private static String wanted(String key) {
        return switch (key) {
            case "published" -> "but a date is written 2013, 2013-04 or 2013-04-17";
            case "language" -> "but a language is a tag such as en or fr";
            default -> "but an address begins with https:// or http://";
        };
    }

    private static boolean isNull(ConfigValue value) {
        try {
            return value.valueType() == ConfigValueType.NULL;
        } catch (ConfigException.NotResolved substitution) {
            return false;
        }
    }

    private Optional<String> text(String key, ConfigValue value) {
        try {
            ConfigValueType type = value.valueType();
            boolean simple = type == ConfigValueType.STRING || type == ConfigValueType.NUMBER;
            String text = simple ? AsRead.of(value.atKey("v").getString("v")) : "";
            if (text.isEmpty()) {
                warn(value, "\"" + key + "\" must be text in quotes; it was left out");
                return Optional.empty();
            }
            return Optional.of(text);
        } catch (ConfigException.NotResolved substitution) {
            warn(value, "\"" + key + "\" uses a substitution (${…}), which a sidecar may not; it was left out");
            return Optional.empty();
        }
    }

    private Optional<PublicationDate> date(String text) {
        return PublicationDate.parse(text);
    }

    private Optional<String> language(String text) {
        String language = Locale.forLanguageTag(text.replace('_', '-')).getLanguage();
        return Set.of(Locale.getISOLanguages()).contains(language) ? Optional.of(language) : Optional.empty();
    }

    private Optional<String> address(String text) {
        try {
            URI address = new URI(text);
            boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private List<RelatedPublication> related(List<RelatedPublication> read) {
        ConfigValue value = values.get("links");
        if (value == null || isNull(value)) {
            return read;
        }
        if (!(value instanceof ConfigObject links)) {
            warn(value, "\"links\" must be a group such as { related-1 = \"https://…\" }; it was left out");
            return read;
        }
        List<RelatedPublication> corrected = new ArrayList<>(read);
        try {
            entries(links).forEach((key, link) -> setLink(corrected, key, link));
        } catch (ConfigException.NotResolved substitution) {
            warn(value, "\"links\" uses a substitution (${…}), which a sidecar may not; it was left out");
        }
        return corrected;
    }

    private void setLink(List<RelatedPublication> related, String key, ConfigValue value) {
        Matcher matcher = RELATED.matcher(key);
        if (!matcher.matches()) {
            warn(value, "\"links." + key + "\" names nothing; write related-1, related-2 and so on");
            return;
        }
        int number = Integer.parseInt(matcher.group(1));
        if (number > related.size()) {
            warn(value, "\"links." + key + "\" has no publication to it: the report lists " + related.size());
            return;
        }
        RelatedPublication old = related.get(number - 1);
        String link = corrected("links." + key, value, old.link(), this::address);
        related.set(
                number - 1,
                new RelatedPublication(
                        old.title(), old.published(), old.authors(), old.type(), old.topics(), old.summary(), link));
    }

    private void warn(ConfigValue value, String sentence) {
        int line = value.origin().lineNumber();
        warnings.accept(line > 0 ? "line " + line + ": " + sentence : sentence);
    }
}
