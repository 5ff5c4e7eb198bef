package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises what is left of a line where a file ends within it. */
public final class CutOff {

    private static final int LONGEST = 40;

    private static final List<String> FIELDS = List.of("by:", "type:", "topics:", "date:", "par :");

    /** A shorter word may be anything. */
    private static final int LEAST_OF_NAME = 2;

    private static final int LEAST_OF_MONTH = 3;

    private static final Pattern DAY = Pattern.compile("^\\d{1,2} ");

    /** {@code March}, {@code April 3, 20}, {@code 3 avril} */
    private static final Pattern DAY_OR_MONTH = Pattern.compile(Months.ANY
            + "(?: (?:\\d{1,2}(?:, ?\\d{0,3})?|\\d{0,3}))?" + "|\\d{1,2}(?: " + Months.ANY + "(?: \\d{0,3})?)?");

    private static final List<String> WEEKDAYS =
            List.of(("monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi"
                            + " samedi dimanche")
                    .split(" ", -1));

    /** With these no title ends, nor a list of topics. */
    private static final Pattern OPEN_END = Pattern.compile(
            ",$|\\s(?:a|an|the|of|and|or|its|their|le|la|les|un|une|de|du|des|et|ou|aux)$", Pattern.CASE_INSENSITIVE);

    private static final int LEAST_WORDS_OF_SENTENCE = 10;

    private CutOff() {}

    /** Tells whether a text is of many words, the last of which wants another: {@code … when boats from the}. */
    public static boolean isSentence(String text) {
        return Words.areAtLeast(text, LEAST_WORDS_OF_SENTENCE)
                && OPEN_END.matcher(text).find();
    }

    /**
     * Tells whether a text is the beginning of a date or of the name of a field, such as {@code Friday, Mar}. A letter
     * alone is the beginning of something, whatever that is.
     */
    public static boolean isDetail(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = Plain.of(text).strip();
        return plain.length() == 1 || FIELDS.stream().anyMatch(field -> field.startsWith(plain)) || isDate(plain);
    }

    private static boolean isDate(String plain) {
        String rest = plain;
        int comma = plain.indexOf(',');
        String first = comma < 0 ? plain : plain.substring(0, comma);
        boolean weekday = first.length() >= LEAST_OF_NAME
                && WEEKDAYS.stream().anyMatch(day -> comma < 0 ? day.startsWith(first) : day.equals(first));
        if (weekday) {
            rest = comma < 0 ? "" : plain.substring(comma + 1).strip();
        }
        String month = DAY.matcher(rest).replaceFirst("");
        boolean told = weekday || month.length() < rest.length() || month.length() >= LEAST_OF_MONTH;
        return DAY_OR_MONTH.matcher(rest).matches() || (told && Months.isBeginning(month));
    }
}
