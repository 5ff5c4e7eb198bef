package rapporteur.reading.parsing.line;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The names of months and weekdays, whole and abbreviated, as {@link Plain} writes them. */
public final class Months {

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    /** Written out, as loading the locale data of seven languages takes longer than reading a report. */
    private static final List<String> WHOLE = List.of(
            "january february march april may june july august september october november december",
            "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
            "januar februar marz april mai juni juli august september oktober november dezember",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
            "januari februari maart april mei juni juli augustus september oktober november december");

    static {
        for (String year : WHOLE) {
            List<String> names = List.of(year.split(" ", -1));
            names.forEach(name -> NUMBERS.put(name, names.indexOf(name) + 1));
        }
        List<String> abbreviations = List.of(
                "jan janv ene",
                "feb febr fev fevr",
                "mar mrz",
                "apr avr abr",
                "",
                "jun giu",
                "jul juil lug",
                "aug ago",
                "sep sept set",
                "oct okt ott",
                "nov",
                "dec dez dic");
        for (int i = 0; i < abbreviations.size(); i++) {
            for (String abbreviation : abbreviations.get(i).split(" ", -1)) {
                NUMBERS.put(abbreviation, i + 1);
            }
        }
        NUMBERS.remove("");
    }

    /** Any one name of a month, as a regular expression over plain text. */
    public static final String ANY = NUMBERS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|", "(?:", ")\\.?"));

    /** Any one name of a weekday, as a regular expression over plain text. */
    public static final String ANY_WEEKDAY = "(?:mon|tue|tues|wed|wednes|thu|thurs|thur|fri|sat|satur|sun)(?:day)?"
            + "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim"
            + "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
            + "|lunes|martes|miercoles|jueves|viernes|sabado|domingo"
            + "|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica"
            + "|(?:segunda|terca|quarta|quinta|sexta)-feira";

    /** Their first letters, from Monday on, in English, French, German, Spanish, Italian and Portuguese. */
    private static final String WEEKDAYS = "mon tue wed thu fri sat sun lun mar mer jeu ven sam dim "
            + "mon die mit don fre sam son lun mar mie jue vie sab dom lun mar mer gio ven sab dom seg ter qua qui sex ";

    private static final int WEEKDAYS_APART = 4;

    private Months() {}

    /** Returns the number, from 1, of a month by a name that {@link #ANY} matches. */
    static int number(String name) {
        return Objects.requireNonNull(NUMBERS.get(name.replace(".", "")));
    }

    /** Returns the weekday by a name that {@link #ANY_WEEKDAY} matches. */
    static DayOfWeek weekday(String name) {
        String start = name.substring(0, 3);
        return DayOfWeek.of(WEEKDAYS.indexOf(start) / WEEKDAYS_APART % DayOfWeek.SUNDAY.getValue() + 1);
    }

    /** Tells whether a plain text is the beginning of the name of a month, or nothing at all. */
    static boolean isBeginning(String text) {
        return NUMBERS.keySet().stream().anyMatch(name -> name.startsWith(text));
    }
}
