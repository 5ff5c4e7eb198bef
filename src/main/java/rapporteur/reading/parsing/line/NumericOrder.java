package rapporteur.reading.parsing.line;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.report.PublicationDate;

/** Which number comes first in the file's dates of numbers, such as {@code 04/10/2026}. */
public enum NumericOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing in the file decides it, or the file contradicts itself. */
    UNKNOWN;

    private static final int LONGEST_WEEKDAY = 20;

    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d/-])");

    /** The day before a date tells which of its numbers is the month's: {@code Thu, 06/11/2015}. */
    private static final Pattern WEEKDAY_BEFORE =
            Pattern.compile("\\b(?<day>" + Months.ANY_WEEKDAY + ")\\.?,? +(?:the |le )?$");

    /** English is written in both orders; these of its countries have the day first, and only these the month. */
    private static final Set<String> ENGLISH_DAY_FIRST = Set.of("GB", "IE", "AU", "NZ", "IN", "KE", "NG", "GH", "UG");

    /** Languages of countries that all write the day first. */
    private static final Set<String> DAY_FIRST_LANGUAGES = Set.of("fr", "de", "es", "it", "pt", "nl");

    /**
     * Finds the order from all dates of a file: one whose day is beyond twelve, or one that is also written out in
     * words; else from the file's language, where its speakers agree.
     *
     * @param texts the file's texts
     * @param language the language's tag with the country where it is known, or {@code null}
     * @param dates understands dates of words
     */
    public static NumericOrder of(List<String> texts, @Nullable String language, DateReader dates) {
        List<int[]> undecided = new ArrayList<>();
        int dayFirst = 0;
        int monthFirst = 0;
        for (String text : texts) {
            Matcher matcher = NUMERIC.matcher(Plain.hasDigit(text) ? text : "");
            while (matcher.find()) {
                int first = Integer.parseInt(matcher.group(1));
                int second = Integer.parseInt(matcher.group(3));
                int year = Integer.parseInt(matcher.group(4));
                if (first > 12 && second <= 12) {
                    dayFirst++;
                } else if (second > 12 && first <= 12) {
                    monthFirst++;
                } else if (first != second && first <= 12) {
                    NumericOrder told = fromWeekday(
                            text.substring(Math.max(0, matcher.start() - LONGEST_WEEKDAY), matcher.start()),
                            first,
                            second,
                            year);
                    dayFirst += told == DAY_FIRST ? 1 : 0;
                    monthFirst += told == MONTH_FIRST ? 1 : 0;
                    undecided.add(new int[] {first, second, year});
                }
            }
        }
        if (dayFirst > 0 || monthFirst > 0) {
            return dayFirst > 0 && monthFirst > 0 ? UNKNOWN : dayFirst > 0 ? DAY_FIRST : MONTH_FIRST;
        }
        if (undecided.isEmpty()) {
            return UNKNOWN;
        }
        NumericOrder written = fromDatesInWords(undecided, dates.allIn(texts));
        return written == UNKNOWN ? fromLanguage(language) : written;
    }

    private static NumericOrder fromWeekday(String before, int first, int second, int year) {
        Matcher weekday = WEEKDAY_BEFORE.matcher(Plain.of(before));
        if (first == 0 || second == 0 || !weekday.find()) {
            return UNKNOWN;
        }
        DayOfWeek day = Months.weekday(weekday.group("day"));
        boolean dayFirst = LocalDate.of(year, second, first).getDayOfWeek() == day;
        boolean monthFirst = LocalDate.of(year, first, second).getDayOfWeek() == day;
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static NumericOrder fromDatesInWords(List<int[]> numeric, Set<PublicationDate> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        for (int[] date : numeric) {
            dayFirst |= contains(written, date[2], date[1], date[0]);
            monthFirst |= contains(written, date[2], date[0], date[1]);
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }

    private static boolean contains(Set<PublicationDate> dates, int year, int month, int day) {
        try {
            return dates.contains(PublicationDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException impossible) {
            return false;
        }
    }

    private static NumericOrder fromLanguage(@Nullable String tag) {
        if (tag == null) {
            return UNKNOWN;
        }
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().equals("en")) {
            return locale.getCountry().equals("US")
                    ? MONTH_FIRST
                    : ENGLISH_DAY_FIRST.contains(locale.getCountry()) ? DAY_FIRST : UNKNOWN;
        }
        return DAY_FIRST_LANGUAGES.contains(locale.getLanguage()) ? DAY_FIRST : UNKNOWN;
    }
}
