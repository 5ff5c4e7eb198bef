package rapporteur.reading.parsing;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The names of months and weekdays, whole and abbreviated, as {@link Plain} writes them. */
final class Months {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    private static final List<Locale> LOCALES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.GERMAN,
            Locale.of("es"),
            Locale.ITALIAN,
            Locale.of("pt"),
            Locale.of("nl"));

    static {
        for (Month month : Month.values()) {
            for (Locale locale : LOCALES) {
                NUMBERS.put(Plain.of(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
            }
        }
        List<String> abbreviations = List.of(
                "jan janv",
                "feb febr fev fevr",
                "mar",
                "apr avr",
                "",
                "jun",
                "jul juil",
                "aug",
                "sep sept",
                "oct",
                "nov",
                "dec");
        for (int i = 0; i < abbreviations.size(); i++) {
            for (String abbreviation : abbreviations.get(i).split(" ", -1)) {
                NUMBERS.put(abbreviation, i + 1);
            }
        }
        NUMBERS.remove("");
    }

    /** Any one name of a month, as a regular expression over plain text. */
    static final String ANY = NUMBERS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", ")\\.?"));

    /** Any one name of a weekday, as a regular expression over plain text. */
    static final String ANY_WEEKDAY = "(?:mon|tue|tues|wed|wednes|thu|thurs|thur|fri|sat|satur|sun)(?:day)?"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim";

    private Months() {}

    /** Returns the number of a month by its plain name, from 1. */
    static OptionalInt number(String name) {
        Integer number = NUMBERS.get(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
