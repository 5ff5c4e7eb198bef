package rapporteur.reading.parsing.related;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Months;

/** Cuts off the date that a line about a related publication ends with, behind a comma or in parentheses. */
final class DateBehindTitle {

    private static final int MOST_COMMAS_OF_DATE = 3;

    private static final Pattern DATE_BEHIND = Pattern.compile("(?<before>.{3,}?),? \\((?<date>[^()]{4,30})\\)");
    private static final Pattern DETAILS_BEHIND =
            Pattern.compile("(?<before>.{3,}?),? \\((?<details>[^()]{4,60}, [^()]{4,30})\\)\\.?");

    /** The year behind it is a part of the date. */
    private static final Pattern ENDS_WITH_DAY =
            Pattern.compile("\\b" + Months.ANY + "\\.? \\d{1,2}$", Pattern.CASE_INSENSITIVE);

    private final DateReader dates;

    DateBehindTitle(DateReader dates) {
        this.dates = dates;
    }

    /** Returns what stands before the date that a line ends with, and the date; or the line alone. */
    List<String> cutOff(String line) {
        Matcher matcher = DATE_BEHIND.matcher(line);
        if (matcher.matches() && dates.isDate(matcher.group("date"))) {
            return List.of(matcher.group("before"), matcher.group("date"));
        }
        Matcher within = DETAILS_BEHIND.matcher(line);
        if (within.matches()) {
            List<String> details = cutOff(within.group("details"));
            if (details.size() == 2) {
                return List.of(within.group("before"), details.getFirst(), details.getLast());
            }
        }
        String whole = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        List<String> cut = List.of(line);
        int comma = whole.lastIndexOf(", ");
        for (int i = 0; i < MOST_COMMAS_OF_DATE && comma > 0; i++) {
            String date = whole.substring(comma + 2);
            boolean whose = dates.isDate(date)
                    && !ENDS_WITH_DAY.matcher(whole.substring(0, comma)).find();
            cut = whose ? List.of(whole.substring(0, comma), date) : cut;
            comma = whole.lastIndexOf(", ", comma - 1);
        }
        return cut.size() == 1 && dates.isDate(whole) ? List.of(whole) : cut;
    }
}
