package rapporteur.briefing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.report.PublicationDate;

/** Reads a date as people type it: {@code 2020}, {@code 2020-09}, {@code September 2020}, {@code 10 septembre 2020}. */
final class Dates {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "d MMMM u", "d MMM u", "MMMM d, u", "MMMM u", "MMM u")
            .flatMap(pattern -> Stream.of(Locale.ENGLISH, Locale.FRENCH)
                    .map(locale -> new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(pattern)
                            .toFormatter(locale)))
            .toList();

    private Dates() {}

    static Optional<PublicationDate> parse(String text) {
        return PublicationDate.parse(text)
                .or(() -> WRITTEN.stream()
                        .flatMap(format -> parse(text, format).stream())
                        .findFirst());
    }

    private static Optional<PublicationDate> parse(String text, DateTimeFormatter format) {
        try {
            TemporalAccessor parsed = format.parseBest(text, LocalDate::from, YearMonth::from);
            return Optional.of(
                    parsed instanceof LocalDate day
                            ? PublicationDate.of(day)
                            : PublicationDate.of(
                                    YearMonth.from(parsed).getYear(),
                                    YearMonth.from(parsed).getMonthValue()));
        } catch (DateTimeException notThisFormat) {
            return Optional.empty();
        }
    }
}
