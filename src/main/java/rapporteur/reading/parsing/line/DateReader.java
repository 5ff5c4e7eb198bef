package rapporteur.reading.parsing.line;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.report.PublicationDate;

/**
 * Understands dates as reports write them, at the precision they give: {@code Monday, September 21, 2020}, {@code March
 * 2015}, {@code 18 novembre 2014}, {@code 2020-09-21}, {@code 2015}.
 */
public final class DateReader {

    private static final int LONGEST = 60;
    private static final String DAY = "(?<day>\\d{1,2}) ?(?:st|nd|rd|th|er|eme|e|\\.)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String MONTH = "(?<month>" + Months.ANY + ")";
    private static final String SPACE = "(?:,? |(?<=\\.)| de | of )";

    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile(DAY + "(?: |-|/| de | of )" + MONTH + "(?:,? |-|/| de )" + YEAR);
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(MONTH + " ?" + DAY + ",? " + YEAR);
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(YEAR + "[,]? " + MONTH + "(?: " + DAY + ")?");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + SPACE + YEAR);
    /** Of {@code March–April 2019} and {@code Spring 2019} the year alone is certain. */
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:" + Months.ANY + " ?[–—/-] ?" + Months.ANY
            + " |(?:spring|summer|autumn|fall|winter|printemps|ete|automne|hiver) )?" + YEAR);

    private static final Pattern ISO =
            Pattern.compile(YEAR + "[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?(?:[t ]\\d{1,2}:\\d{2}.{0,24})?");
    /** {@code 2020年9月21日} */
    private static final Pattern CHINESE = Pattern.compile(YEAR + "年(?<month>\\d{1,2})月(?:(?<day>\\d{1,2})日)?");

    private static final Pattern NUMERIC = Pattern.compile("(?<first>\\d{1,2})([/.-])(?<second>\\d{1,2})\\2" + YEAR);

    /** Only a label tells that it is no number of an issue. */
    private static final Pattern MONTH_OF_NUMBERS = Pattern.compile("(?<month>0?[1-9]|1[0-2])[/.-]" + YEAR);

    private static final Pattern WEEKDAY =
            Pattern.compile("^(?:le )?(?:" + Months.ANY_WEEKDAY + ")\\.?,? (?:the |le |den |el )?");
    private static final Pattern BEFORE = Pattern.compile("^(?:on |le |the |dated |@|\\()+");
    private static final String ZONE = "(?: ?\\(?(?:utc|gmt|[ecmp][sd]?t|a[ce][sd]t|cest|bst|ist|[ecw]at|sast)\\)?)?";

    private static final Pattern TIME = Pattern.compile(
            "[,]?[ –|-]*(?:at |a |@ )?\\d{1,2}(?::\\d{2}(?::\\d{2})?|h\\d{2}(?:min)?|\\.\\d{2}(?= ?[ap]\\.?m))(?: ?[ap]\\.?m\\.?)?"
                    + ZONE + "[,;.]?$");
    /** {@code 08:15 GMT on 3 March 2020} */
    private static final Pattern TIME_BEFORE =
            Pattern.compile("^\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?" + ZONE + ",? (?:on )?(?=\\D|\\d{1,2}\\D)");

    /** A bar may stand between it and what the next line says: {@code March 5, 2020 /}. */
    private static final Pattern AFTER = Pattern.compile("(?:[).,;:]| [|/])+$");

    private static final Pattern IN_TEXT =
            Pattern.compile("\\b(?:\\d{1,2}(?:st|nd|rd|th|er)? " + Months.ANY + ",? (?:19|20)\\d{2}|" + Months.ANY
                    + " \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b");

    private final NumericOrder order;
    private final Remembered<Optional<PublicationDate>> said = new Remembered<>(this::date);
    private final Remembered<List<String>> segments = new Remembered<>(line -> Segments.divide(line, this));

    /** Reads dates of numbers in an order. */
    public DateReader(NumericOrder order) {
        this.order = order;
    }

    /** Tells whether a text is nothing but a date, as {@link #read} reads it. */
    public boolean isDate(String text) {
        return read(text).isPresent();
    }

    /** Returns what {@link Segments#of} says of a line. */
    List<String> segments(String line) {
        return segments.of(line);
    }

    /**
     * Reads a text that is nothing but a date; a weekday, an article and a time of day may stand around it.
     *
     * @return the date, or empty where the text is none or can be read as two
     */
    public Optional<PublicationDate> read(String text) {
        return said.of(text);
    }

    private Optional<PublicationDate> date(String text) {
        if (text.length() > LONGEST || text.length() < 4 || !Plain.hasDigit(text)) {
            return Optional.empty();
        }
        String date = bare(text);
        return inWords(date)
                .or(() -> ofNumbers(ISO, date))
                .or(() -> ofNumbers(CHINESE, date))
                .or(() -> numeric(date, order))
                .or(() -> yearAlone(date));
    }

    /** Reads a text that a label says to be a date, which may have the form {@code 03/2015} too. */
    public Optional<PublicationDate> readLabelled(String text) {
        return read(text).or(() -> {
            Matcher form = MONTH_OF_NUMBERS.matcher(text.strip());
            return form.matches() ? month(form.group("year"), Integer.parseInt(form.group("month"))) : Optional.empty();
        });
    }

    /** Tells whether a text is a date of numbers that could be read both ways. */
    public boolean isUndecided(String text) {
        return order == NumericOrder.UNKNOWN
                && text.length() <= LONGEST
                && read(text).isEmpty()
                && (numeric(bare(text), NumericOrder.DAY_FIRST).isPresent()
                        || numeric(bare(text), NumericOrder.MONTH_FIRST).isPresent());
    }

    /** Returns the days that are written out in words, or as ISO 8601 has them, anywhere in some texts. */
    Set<PublicationDate> allIn(List<String> texts) {
        Set<PublicationDate> dates = new HashSet<>();
        for (String text : texts) {
            Matcher matcher = IN_TEXT.matcher(Plain.of(text));
            while (matcher.find()) {
                read(matcher.group()).ifPresent(dates::add);
            }
        }
        return dates;
    }

    /** Tells whether a text begins with the name of a day, as dates do that pages print of themselves. */
    public static boolean beginsWithWeekday(String text) {
        return WEEKDAY.matcher(Plain.of(text)).find();
    }

    private static String bare(String text) {
        String plain = Plain.of(text).strip();
        plain = BEFORE.matcher(plain).replaceFirst("");
        plain = TIME_BEFORE.matcher(plain).replaceFirst("");
        plain = WEEKDAY.matcher(plain).replaceFirst("");
        plain = TIME.matcher(plain).replaceFirst("");
        return AFTER.matcher(plain).replaceFirst("").strip();
    }

    private static Optional<PublicationDate> inWords(String date) {
        for (Pattern pattern : List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY, MONTH_YEAR)) {
            Matcher form = pattern.matcher(date);
            if (form.matches()) {
                return ofMonth(Months.number(form.group("month")), form);
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> ofNumbers(Pattern order, String date) {
        Matcher form = order.matcher(date);
        return form.matches() ? ofMonth(Integer.parseInt(form.group("month")), form) : Optional.empty();
    }

    private static Optional<PublicationDate> ofMonth(int month, Matcher form) {
        String day = form.namedGroups().containsKey("day") ? form.group("day") : null;
        return day == null ? month(form.group("year"), month) : day(form.group("year"), month, day);
    }

    private static Optional<PublicationDate> numeric(String date, NumericOrder order) {
        Matcher matcher = NUMERIC.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group("first"));
        int second = Integer.parseInt(matcher.group("second"));
        String year = matcher.group("year");
        boolean dotted = matcher.group(2).equals(".");
        if (first > 12 || first == second || dotted || order == NumericOrder.DAY_FIRST) {
            return day(year, second, matcher.group("first"));
        }
        if (second > 12 || order == NumericOrder.MONTH_FIRST) {
            return day(year, first, matcher.group("second"));
        }
        return Optional.empty();
    }

    private static Optional<PublicationDate> yearAlone(String date) {
        Matcher matcher = YEAR_ALONE.matcher(date);
        return matcher.matches()
                ? Optional.of(PublicationDate.of(Integer.parseInt(matcher.group("year"))))
                : Optional.empty();
    }

    private static Optional<PublicationDate> month(String year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(PublicationDate.of(Integer.parseInt(year), month))
                : Optional.empty();
    }

    private static Optional<PublicationDate> day(String year, int month, String day) {
        try {
            return Optional.of(PublicationDate.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
