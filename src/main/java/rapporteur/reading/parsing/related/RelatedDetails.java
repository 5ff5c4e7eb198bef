package rapporteur.reading.parsing.related;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.Words;
import rapporteur.reading.parsing.related.RelatedSegments.Segment;

/** Takes apart a line below the title of a related publication that tells several things of it. */
final class RelatedDetails {

    private static final Pattern IN_PARENTHESES = Pattern.compile("[(\\[](?<inner>[^()\\[\\]]{4,150})[)\\]]");

    private static final Pattern ABOVE_SUMMARY =
            Pattern.compile("(?<type>[^,.]{3,40}), (?<date>[^.]{4,30})\\. (?<summary>\\p{Lu}.{20,})");

    /** {@code (Washington, DC: Port Bank, 2018-05-02) Lee, Ann; Roe, John} below a title. */
    private static final Pattern IMPRINT_AND_NAMES = Pattern.compile(
            "\\([^()]{2,60}: (?<publisher>[^():]{2,60}), (?<date>[^(),]{4,20})\\) ?(?<names>\\p{L}.{2,200})");

    private static final Pattern DAY_BEFORE = Pattern.compile(
            "(?<date>\\d{1,2}(?:(?:st|nd|rd|th)? \\p{L}{3,9}\\.? |[./]\\d{1,2}[./])(?:19|20)\\d{2}|\\p{L}{3,9}\\.? \\d{1,2}, (?:19|20)\\d{2})"
                    + " ?(?<rest>\\p{Lu}\\S*(?: \\S+){3,})");

    private static final int MORE_THAN_A_TITLE = 18;

    private final DateReader dates;
    private final DateBehindTitle dateBehind;

    RelatedDetails(DateReader dates, DateBehindTitle dateBehind) {
        this.dates = dates;
        this.dateBehind = dateBehind;
    }

    /** Returns the things of such a line; empty of another. */
    Optional<List<Segment>> read(String line) {
        return inParentheses(line)
                .or(() -> imprintAndNames(line))
                .or(() -> aboveSummary(line))
                .or(() -> dayBefore(line));
    }

    /** {@code (Policy Brief, March 2021)} below a title. */
    private Optional<List<Segment>> inParentheses(String line) {
        Matcher matcher = IN_PARENTHESES.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> pieces = dateBehind.cutOff(matcher.group("inner"));
        if (!dates.isDate(pieces.getLast())) {
            return Optional.empty();
        }
        Segment date = new Segment(pieces.getLast(), RelatedLine.DATE);
        return Optional.of(
                pieces.size() == 1 ? List.of(date) : List.of(RelatedSegments.typeOrNothing(pieces.getFirst()), date));
    }

    private Optional<List<Segment>> imprintAndNames(String line) {
        Matcher matcher = IMPRINT_AND_NAMES.matcher(line);
        return matcher.matches() && dates.isDate(matcher.group("date"))
                ? Optional.of(RelatedSegments.known(
                        List.of(matcher.group("date"), matcher.group("names")), RelatedLine.DATE, RelatedLine.BYLINE))
                : Optional.empty();
    }

    /** {@code Analysis, 4 June 2018. One crane in forty is let …} */
    private Optional<List<Segment>> aboveSummary(String line) {
        Matcher matcher = ABOVE_SUMMARY.matcher(line);
        boolean above = matcher.matches()
                && PublicationTypes.isType(matcher.group("type"))
                && dates.isDate(matcher.group("date"));
        return above
                ? Optional.of(RelatedSegments.known(
                        List.of(matcher.group("type"), matcher.group("date"), matcher.group("summary")),
                        RelatedLine.TYPE,
                        RelatedLine.DATE,
                        RelatedLine.SUMMARY))
                : Optional.empty();
    }

    /** {@code 3rd July 2014 One crane in forty is let …}, {@code 14.11.2016 Cranes for Rent}: summary or title. */
    private Optional<List<Segment>> dayBefore(String line) {
        Matcher matcher = DAY_BEFORE.matcher(line);
        if (!matcher.matches() || !dates.isDate(matcher.group("date"))) {
            return Optional.empty();
        }
        String rest = matcher.group("rest");
        boolean summary = Words.isProse(rest) || Words.areAtLeast(rest, MORE_THAN_A_TITLE);
        return Optional.of(RelatedSegments.known(
                List.of(matcher.group("date"), rest),
                RelatedLine.DATE,
                summary ? RelatedLine.SUMMARY : RelatedLine.TITLE));
    }
}
