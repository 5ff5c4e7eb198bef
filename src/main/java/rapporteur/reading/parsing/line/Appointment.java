package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.regex.Pattern;

/** When and where people meet, which pages of events tell. */
public final class Appointment {

    private static final int LONGEST = 120;

    private static final String HOUR = "\\d{1,2}(?:[:.h]\\d{2}|h)? ?(?:[ap]\\.?m\\.?)?";

    private static final String HOURS = HOUR
            + " ?(?:[-–—]|to|until|à) ?\\d{1,2}(?:[:.h]\\d{2}| ?[ap]\\.?m)\\.?(?: ?[ap]\\.?m\\.?)?(?: \\(?[a-z]{2,4}\\)?)?";

    private static final Pattern DATE = Pattern.compile("^date ?:");

    private static final Pattern LABELLED = Pattern.compile("^(?:time|venue|heure|horaire|lieu|location) ?:");

    private static final Pattern HOURS_ALONE = Pattern.compile(HOURS);

    private static final Pattern HOURS_BEHIND =
            Pattern.compile("(?:(?:19|20)\\d{2}|day),? (?:[|/·•–—-] |at |from )?" + HOURS + "$");

    private Appointment() {}

    /**
     * Tells whether a line is the day of one: {@code Date: 7 May 2024} above {@code Time: 10:00}, {@code 7 May 2024}
     * with hours right below it or behind it.
     *
     * @param below the next lines, two at most
     */
    public static boolean isDay(String line, List<String> below, DateReader dates) {
        boolean labelled = DATE.matcher(Plain.of(line)).find() && below.stream().anyMatch(Appointment::isLabelled);
        boolean hours = (!below.isEmpty() && isHours(below.getFirst())) || endsWithHours(line);
        return labelled || (hours && Segments.hasDate(line, dates));
    }

    /** Tells whether a line is nothing but the hours from one to another, such as {@code 9:30 am - 11:00 am}. */
    public static boolean isHours(String line) {
        return line.length() <= LONGEST && HOURS_ALONE.matcher(Plain.of(line)).matches();
    }

    private static boolean isLabelled(String line) {
        return LABELLED.matcher(Plain.of(line)).find();
    }

    private static boolean endsWithHours(String line) {
        return line.length() <= LONGEST && HOURS_BEHIND.matcher(Plain.of(line)).find();
    }
}
