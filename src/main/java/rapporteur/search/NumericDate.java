package rapporteur.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date typed in numbers, which reports write in words. */
final class NumericDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");

    private NumericDate() {}

    /**
     * Returns how a date may be written in the languages that are analyzed by their own rules; of day and month in
     * numbers either may come first. Empty for a text that is no date.
     */
    static List<String> inWords(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return yearFirst.group(3) == null
                    ? month(number(yearFirst, 1), number(yearFirst, 2))
                    : day(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher yearLast = YEAR_LAST.matcher(typed);
        if (!yearLast.matches()) {
            return List.of();
        }
        int year = number(yearLast, 4);
        List<String> either = new ArrayList<>(day(year, number(yearLast, 3), number(yearLast, 1)));
        either.addAll(day(year, number(yearLast, 1), number(yearLast, 3)));
        return either;
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static List<String> month(int year, int month) {
        try {
            YearMonth date = YearMonth.of(year, month);
            return Stream.of(Language.ENGLISH, Language.FRENCH)
                    .map(language -> PlaceWords.month(date.getMonth(), language) + " " + year)
                    .toList();
        } catch (DateTimeException noDate) {
            return List.of();
        }
    }

    private static List<String> day(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
        } catch (DateTimeException noDate) {
            return List.of();
        }
        return month(year, month).stream().map(written -> day + " " + written).toList();
    }
}
