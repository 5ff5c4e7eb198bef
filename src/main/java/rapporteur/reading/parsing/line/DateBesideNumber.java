package rapporteur.reading.parsing.line;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a date from the number or the kind of a publication that stands right beside it. */
final class DateBesideNumber {

    /** {@code Report N° 231 / Africa 1 December 2010}; of {@code Paper Number 3 April 2016} the number is no day. */
    private static final Pattern KICKER_DATE = Pattern.compile(
            "(?<before>.{4,60}?),? (?<date>(?:(?<![Nn]umber |[Nn]um[ée]ro |[Nn]o\\.? |[Nn] ?[°º] |[Ii]ssue )\\d{1,2} )?\\p{L}{3,9}\\.? (?:\\d{1,2}, )?(?:19|20)\\d{2}|\\d{1,2}([-./])\\d{1,2}\\3(?:19|20)\\d{2})");

    /** {@code Results BriefsJanuary 16, 2024}: two things that a page shows apart. */
    private static final Pattern GLUED_DATE = Pattern.compile(
            "(?<before>\\p{Lu}.{2,40}\\p{Ll})(?<date>\\p{Lu}\\p{Ll}{2,8}\\.? (?:\\d{1,2}, )?(?:19|20)\\d{2})");

    /** {@code No. 12, April 2014}, {@code Vol. 3, No. 2 (April 2014)} */
    private static final Pattern NUMBER_DATE = Pattern.compile(
            "(?<number>(?:(?:[Vv]ol(?:ume)?|[Nn]o|[Nn]r|[Ii]ssue|[Nn] ?[°º])\\.? ?\\d{1,4}(?:[/-]\\d{1,4})?,? ){1,3})\\(?(?<date>[^()]{4,30})\\)?");

    /** {@code Policy Paper No. 9 (2014)} */
    private static final Pattern KIND_AND_DATE = Pattern.compile("(?<before>.{4,60}\\d) \\((?<date>[^()]{4,30})\\)");

    /** {@code August 3, 2021 R46877}, {@code August 3, 2021 (R46877)}; {@code April 2014, Volume 3, Issue 2.} */
    private static final Pattern DATE_NUMBER = Pattern.compile(
            "(?<date>.{4,40}?),? \\(?(?<number>\\p{Lu}{1,6}[- ]?\\d{2,6}(?:[./-]\\d{1,4})?|[Vv]ersion [\\d.]+\\d|Vol(?:ume|\\.) \\d{1,4}(?:, (?:No|Issue|Number)\\.? \\d{1,4})?)\\)?\\.?");

    /** {@code March 5, 2020 Report}; of a month, it may be called so. */
    private static final Pattern DATE_KIND = Pattern.compile(
            "(?<date>(?:\\p{L}{3,9}\\.? \\d{1,2},|\\d{1,2} \\p{L}{3,9}\\.?) (?:19|20)\\d{2}) (?<kind>\\p{Lu}[^\\d|]{2,40})");

    /** {@code PORTnote 601}, which is no year. */
    private static final Pattern NUMBERED_WORD =
            Pattern.compile("\\p{Lu}[\\p{L}-]{3,}(?: \\p{L}+){0,2} (?!(?:19|20)\\d\\d)\\d{2,4}");

    private DateBesideNumber() {}

    /**
     * Returns the date and what stands beside it, as they stand in a line; empty where a line is not just these two.
     */
    static Optional<List<String>> in(String line, DateReader dates) {
        return beside(NUMBER_DATE.matcher(line), "number", "date", dates)
                .or(() -> beside(DATE_NUMBER.matcher(line), "date", "number", dates))
                .or(() -> beside(KICKER_DATE.matcher(line), "before", "date", dates)
                        .filter(both -> PublicationTypes.isKickerOrNumber(both.getFirst())
                                || NUMBERED_WORD.matcher(both.getFirst()).matches()))
                .or(() -> beside(DATE_KIND.matcher(line), "date", "kind", dates)
                        .filter(both -> PublicationTypes.isType(both.getLast())))
                .or(() -> beside(KIND_AND_DATE.matcher(line), "before", "date", dates)
                        .filter(both -> PublicationTypes.isKickerOrNumber(both.getFirst())))
                .or(() -> beside(GLUED_DATE.matcher(line), "before", "date", dates));
    }

    private static Optional<List<String>> beside(Matcher line, String first, String last, DateReader dates) {
        return line.matches() && dates.isDate(line.group("date"))
                ? Optional.of(List.of(line.group(first).strip(), line.group(last)))
                : Optional.empty();
    }
}
