package rapporteur.briefing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.report.PublicationDate;

/**
 * Reads a date as people type it: {@code 2020}, {@code 2020-09}, {@code September 2020}, {@code Sept. 10, 2020},
 * {@code 1er septembre 2020}. Of numbers alone only those with the year first are read, as {@code 10/09/2020} means two
 * days.
 */
final class Dates {

    /** {@code 2020/9/1}: with the year before the month nothing is open. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er)?");
    private static final int SHORTEST_MONTH = 3;

    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;

    private Dates() {}

    /** Returns the date a text names, at its precision, or empty where it names none. */
    static Optional<PublicationDate> parse(String text) {
        Optional<PublicationDate> iso = PublicationDate.parse(text);
        Matcher yearFirst = YEAR_FIRST.matcher(text.strip());
        if (iso.isEmpty() && yearFirst.matches()) {
            return PublicationDate.parse(
                    yearFirst.group(1) + twoDigits(yearFirst.group(2)) + twoDigits(yearFirst.group(3)));
        }
        return iso.isPresent() ? iso : new Dates().read(Words.folded(text).split(" ", -1));
    }

    private static String twoDigits(@Nullable String number) {
        return number == null ? "" : number.length() == 1 ? "-0" + number : "-" + number;
    }

    private Optional<PublicationDate> read(String... words) {
        for (String word : words) {
            if (!take(word)) {
                return Optional.empty();
            }
        }
        if (year == null || month == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    day == null ? PublicationDate.of(year, month) : PublicationDate.of(LocalDate.of(year, month, day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Takes a word for a part of the date and tells whether it is one that was still missing. */
    private boolean take(String word) {
        Matcher number = DAY.matcher(word);
        if (year == null && YEAR.matcher(word).matches()) {
            year = Integer.valueOf(word);
        } else if (day == null && number.matches()) {
            day = Integer.valueOf(number.group(1));
        } else if (month == null) {
            month = month(word);
            return month != null;
        } else {
            return false;
        }
        return true;
    }

    /** Returns the month whose name in any language begins with a word, or {@code null} where none or two do. */
    private static @Nullable Integer month(String word) {
        if (word.length() < SHORTEST_MONTH) {
            return null;
        }
        List<Integer> meant = Wording.LANGUAGES.stream()
                .flatMap(language -> months(language, word))
                .distinct()
                .toList();
        return meant.size() == 1 ? meant.getFirst() : null;
    }

    private static Stream<Integer> months(Locale language, String word) {
        Wording wording = Wording.of(language);
        return IntStream.rangeClosed(1, 12)
                .filter(number -> Words.folded(wording.text("month." + number)).startsWith(word))
                .boxed();
    }
}
