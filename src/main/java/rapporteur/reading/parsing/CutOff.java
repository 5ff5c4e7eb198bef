package rapporteur.reading.parsing;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what is left of a line where a file ends within it. */
final class CutOff {

    private static final int LONGEST = 40;

    private static final int LEAST_LETTERS = 2;
    private static final List<String> FIELDS = List.of("by:", "type:", "topics:", "date:", "par :");

    private static final int LEAST_OF_NAME = 3;

    /** {@code March}, {@code April 3, 20}, {@code 3 avril} */
    private static final Pattern DAY_OR_MONTH =
            Pattern.compile(Months.ANY + "(?: (?:\\d{1,2}(?:, ?\\d{0,3})?|\\d{0,3}))?" + "|\\d{1,2}(?: (?:" + Months.ANY
                    + "(?: \\d{0,3})?|\\p{L}{1,3}))?");

    private static final List<String> WEEKDAYS = List.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "lundi",
            "mardi",
            "mercredi",
            "jeudi",
            "vendredi",
            "samedi",
            "dimanche");

    private CutOff() {}

    /** Tells whether a text is the beginning of a date or of the name of a field, such as {@code Friday, March}. */
    static boolean isDetail(String text) {
        if (text.length() > LONGEST || text.length() < LEAST_LETTERS) {
            return false;
        }
        String plain = Plain.of(text).strip();
        return FIELDS.stream().anyMatch(field -> field.startsWith(plain)) || isDate(plain);
    }

    private static boolean isDate(String plain) {
        String rest = plain;
        int comma = plain.indexOf(',');
        String first = comma < 0 ? plain : plain.substring(0, comma);
        boolean weekday = WEEKDAYS.stream().anyMatch(day -> comma < 0 ? day.startsWith(first) : day.equals(first));
        if (weekday && first.length() >= LEAST_OF_NAME) {
            rest = comma < 0 ? "" : plain.substring(comma + 1).strip();
        }
        return rest.isEmpty() || DAY_OR_MONTH.matcher(rest).matches();
    }
}
