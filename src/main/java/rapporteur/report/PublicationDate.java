package rapporteur.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day.
 *
 * @param first the first day it can mean: the day itself, the first of the month, or the first of January
 * @param precision how much of it is known
 */
public record PublicationDate(LocalDate first, Precision precision) implements Comparable<PublicationDate> {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PublicationDate {
        first = switch (precision) {
            case YEAR -> first.withDayOfYear(1);
            case MONTH -> first.withDayOfMonth(1);
            case DAY -> first;
        };
    }

    /** Returns the date of a whole year. */
    public static PublicationDate of(int year) {
        return new PublicationDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** Returns the date of a month of a year. */
    public static PublicationDate of(int year, int month) {
        return new PublicationDate(LocalDate.of(year, month, 1), Precision.MONTH);
    }

    /** Returns the date of one day. */
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, Precision.DAY);
    }

    /**
     * Reads a date as ISO 8601 writes it: {@code 2013}, {@code 2013-04} or {@code 2013-04-17}.
     *
     * @return the date, or empty where the text is none
     */
    public static Optional<PublicationDate> parse(String text) {
        Matcher iso = ISO.matcher(text);
        if (!iso.matches()) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(iso.group(1));
            if (iso.group(2) == null) {
                return Optional.of(of(year));
            }
            int month = Integer.parseInt(iso.group(2));
            return Optional.of(
                    iso.group(3) == null
                            ? of(year, month)
                            : of(LocalDate.of(year, month, Integer.parseInt(iso.group(3)))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Returns the last day it can mean. */
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case DAY -> first;
        };
    }

    /** Tells whether it is certainly later than another date: its first day follows the other's last. */
    public boolean isAfter(PublicationDate other) {
        return first.isAfter(other.last());
    }

    /** Tells whether it is another date known more precisely: a day of its month, or a month of its year. */
    public boolean refines(PublicationDate other) {
        return precision.compareTo(other.precision) > 0 && !isAfter(other) && !other.isAfter(this);
    }

    @Override
    public int compareTo(PublicationDate other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : precision.compareTo(other.precision);
    }

    /** Returns the date as ISO 8601 writes it, at its precision. */
    @Override
    public String toString() {
        String day = first.toString();
        return switch (precision) {
            case YEAR -> day.substring(0, day.length() - 6);
            case MONTH -> day.substring(0, day.length() - 3);
            case DAY -> day;
        };
    }
}
