package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Field;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.Navigation;
import rapporteur.reading.parsing.line.PublicationTypes;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.line.Remembered;
import rapporteur.reading.parsing.line.Segments;
import rapporteur.reading.parsing.line.Words;

/** Takes apart the lines of a list of related publications, some of which hold a whole item, as references do. */
final class RelatedSegments {

    /**
     * One thing of a line.
     *
     * @param text its words
     * @param known what it is where its place in the line tells, else {@code null}
     */
    record Segment(String text, @Nullable RelatedLine known) {}

    private static final int LONGEST = 300;

    /** Shorter lines of date and type. */
    private static final int LONGEST_KICKER = 60;

    static final int MOST_WORDS_OF_TYPE = 3;
    private static final int LEAST_WORDS_OF_DAY = 3;
    private static final Pattern BYLINE_BEHIND =
            Pattern.compile("(?<before>.{3,220}?)(?:,| [–—-]) (?<byline>(?:by|By|par|Par) .{3,120})");

    /** Titles have that word too; only where type and date follow is it surely none of theirs. */
    private static final Pattern BYLINE_WITHOUT_COMMA =
            Pattern.compile("(?<before>.{3,220}[^,–—-])(?:,| [–—-])? (?<byline>(?:by|By|par|Par) .{3,120})");

    /** {@code Cranes for Rent (Port Brief, March 2009) by Ann Lee} */
    private static final Pattern BYLINE_BEHIND_DATE =
            Pattern.compile("(?<before>.{3,220}?\\d\\)?),? (?<byline>(?:by|By|par|Par) .{3,120})");

    private static final Pattern BEFORE_NAMES = Pattern.compile(", | [–—] ");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,8}");

    /** {@code , 4 pages} */
    private static final Pattern EXTENT =
            Pattern.compile(",? ?\\d{1,4} (?:pages?|pp?\\.?|Seiten|min(?:ute)?s?\\.?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern BAR = Pattern.compile("[|•·]| (?:[/–—-]|--) ");

    private final DateReader dates;
    private final DateBehindTitle dateBehind;
    private final RelatedCitation citation;
    private final RelatedDetails details;
    private final Remembered<List<Segment>> segments =
            new Remembered<>(line -> List.copyOf(ofBare(Segments.withoutLeadingBar(line))));

    /** Makes a divider that understands dates as a reader does. */
    RelatedSegments(DateReader dates) {
        this.dates = dates;
        this.dateBehind = new DateBehindTitle(dates);
        this.citation = new RelatedCitation(dates, dateBehind);
        this.details = new RelatedDetails(dates, dateBehind);
    }

    /** Returns the things a line holds, or the line alone where it holds one. */
    List<Segment> of(String line) {
        return segments.of(line);
    }

    private List<Segment> ofBare(String line) {
        if (line.length() > LONGEST
                || dates.isDate(line)
                || Field.readDate(line, dates).isPresent()) {
            return List.of(new Segment(line, null));
        }
        return citation.read(line)
                .or(() -> details.read(line))
                .or(() -> kicker(line))
                .or(() -> bylineBehindDate(line))
                .orElseGet(() -> withoutButtons(titleAndBehind(line)));
    }

    /** Tells whether segments are a whole item: its title first, its date further behind. */
    boolean areItem(List<Segment> segments) {
        Segment first = segments.getFirst();
        boolean title = first.known == null
                ? !dates.isDate(first.text)
                        && PublicationTypes.kicker(first.text).isEmpty()
                        && Byline.read(first.text).isEmpty()
                        && Field.read(first.text).isEmpty()
                : first.known == RelatedLine.TITLE;
        return title
                && segments.size() > 1
                && segments.stream().skip(1).anyMatch(segment -> dates.isDate(segment.text));
    }

    /** Tells whether a segment tells when something came out or who wrote it. */
    boolean isDateOrByline(String segment) {
        return dates.isDate(segment)
                || Byline.read(segment).isPresent()
                || Field.readDate(segment, dates).filter(Field::isOfPublication).isPresent();
    }

    private Optional<List<Segment>> bylineBehindDate(String line) {
        Matcher matcher = BYLINE_BEHIND_DATE.matcher(line);
        if (!matcher.matches() || !isBylineOfPeople(matcher.group("byline"))) {
            return Optional.empty();
        }
        List<Segment> segments = new ArrayList<>(ofBare(matcher.group("before")));
        boolean dated = segments.size() > 1 && dates.isDate(segments.getLast().text);
        segments.add(new Segment(matcher.group("byline"), RelatedLine.BYLINE));
        return dated ? Optional.of(segments) : Optional.empty();
    }

    /** Tells whether a text is a type by its last word, or else nothing of it. */
    static Segment typeOrNothing(String text) {
        boolean endsWithKind = PublicationTypes.isType(text.substring(text.lastIndexOf(' ') + 1));
        return new Segment(
                text, endsWithKind || RelatedType.of(text).isPresent() ? RelatedLine.TYPE : RelatedLine.OTHER);
    }

    /** {@code April 11, 2017 News Release}, {@code Paper 27th January 2021} */
    private Optional<List<Segment>> kicker(String line) {
        if (line.length() > LONGEST_KICKER) {
            return Optional.empty();
        }
        for (int space = line.indexOf(' '); space > 0; space = line.indexOf(' ', space + 1)) {
            String before = line.substring(0, space).strip();
            String after = line.substring(space).strip();
            if (dates.isDate(before) && isTypeBehind(before, after)) {
                return Optional.of(known(List.of(before, after), RelatedLine.DATE, RelatedLine.TYPE));
            }
            if (PublicationTypes.isType(before) && dates.isDate(after)) {
                return Optional.of(known(List.of(before, after), RelatedLine.TYPE, RelatedLine.DATE));
            }
        }
        return Optional.empty();
    }

    /** Behind a whole date few words are a type, even if nobody else has it. */
    private static boolean isTypeBehind(String date, String words) {
        boolean day = Words.areAtLeast(date, LEAST_WORDS_OF_DAY);
        boolean few = Words.areAtMost(words, MOST_WORDS_OF_TYPE)
                && words.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ')
                && !Byline.areNames(words);
        return PublicationTypes.isType(words)
                || (day && few && Byline.read(words).isEmpty());
    }

    private List<Segment> titleAndBehind(String line) {
        boolean bars = BAR.matcher(line).find();
        List<String> pieces = bars ? Segments.of(line, dates) : dateBehind.cutOff(line);
        if (bars && isTypeByPlace(pieces)) {
            return known(pieces, RelatedLine.DATE, RelatedLine.TYPE, RelatedLine.BYLINE);
        }
        if (!bars && pieces.size() > 2) {
            return detailsBehind(pieces);
        }
        List<String> cut = pieces.size() == 1 ? dateBehind.cutOff(line) : pieces;
        return details(cut, bars).orElseGet(() -> title(cut.size() == 1 ? Segments.of(line, dates) : cut));
    }

    /** Two details below a title. */
    private Optional<List<Segment>> details(List<String> pieces, boolean bars) {
        if (pieces.size() != 2) {
            return Optional.empty();
        }
        String first = pieces.getFirst();
        String last = pieces.getLast();
        List<String> typeAndByline = Segments.of(first, dates);
        if (isTypeAndByline(typeAndByline) && dates.isDate(last)) {
            List<Segment> details = new ArrayList<>(known(typeAndByline, RelatedLine.TYPE, RelatedLine.BYLINE));
            details.add(new Segment(last, RelatedLine.DATE));
            return Optional.of(details);
        }
        if (bars && dates.isDate(first) && isTypeBehind(first, last)) {
            return Optional.of(known(pieces, RelatedLine.DATE, RelatedLine.TYPE));
        }
        return isPublisher(first) && dates.isDate(last)
                ? Optional.of(known(pieces, RelatedLine.OTHER, RelatedLine.DATE))
                : Optional.empty();
    }

    /** The title, with byline and type perhaps, and what stands behind it. */
    private List<Segment> title(List<String> pieces) {
        String first = pieces.getFirst();
        boolean dated = pieces.size() > 1;
        int comma = first.lastIndexOf(", ");
        boolean typed = dated && comma > 0 && PublicationTypes.isType(first.substring(comma + 2));
        List<Segment> segments =
                new ArrayList<>(bylineBehind(typed ? first.substring(0, comma) : first, BYLINE_BEHIND, dated));
        if (typed) {
            segments.add(new Segment(first.substring(comma + 2), RelatedLine.TYPE));
        }
        pieces.stream().skip(1).map(piece -> new Segment(piece, null)).forEach(segments::add);
        return segments;
    }

    static List<Segment> known(List<String> pieces, RelatedLine... kinds) {
        return IntStream.range(0, kinds.length)
                .mapToObj(i -> new Segment(pieces.get(i), kinds[i]))
                .toList();
    }

    /** {@code July 2008 | Quayside Briefing | Ann Lee} below a title: between date and names stands the kind. */
    private boolean isTypeByPlace(List<String> pieces) {
        return pieces.size() == 3
                && dates.isDate(pieces.getFirst())
                && Words.areAtMost(pieces.get(1), MOST_WORDS_OF_TYPE)
                && Byline.areNames(pieces.getLast());
    }

    /** {@code Special Report by Ann Lee, April 2012} below a title. */
    private static boolean isTypeAndByline(List<String> pieces) {
        return pieces.size() == 2 && PublicationTypes.isType(pieces.getFirst()) && isBylineOfPeople(pieces.getLast());
    }

    /** {@code PORTS} */
    static boolean isPublisher(String text) {
        return ACRONYM.matcher(text).matches() || Names.isNameOfOrganisation(text);
    }

    /** {@code Cranes for Rent by Ann Lee (Port Brief, March 2009)} */
    private List<Segment> detailsBehind(List<String> pieces) {
        List<Segment> segments = new ArrayList<>(bylineBehind(pieces.getFirst(), BYLINE_WITHOUT_COMMA, true));
        String detail = pieces.get(1);
        segments.add(Byline.areNames(detail) ? new Segment(detail, null) : typeOrNothing(detail));
        segments.add(new Segment(pieces.getLast(), RelatedLine.DATE));
        return segments;
    }

    /** {@code Cranes for Rent, by Ann Lee}; where a date follows, names alone are a byline too. */
    private List<Segment> bylineBehind(String text, Pattern behind, boolean dated) {
        Matcher matcher = behind.matcher(text);
        if (matcher.matches() && isBylineOfPeople(matcher.group("byline"))) {
            return List.of(
                    new Segment(matcher.group("before"), null),
                    new Segment(matcher.group("byline"), RelatedLine.BYLINE));
        }
        Matcher between = BEFORE_NAMES.matcher(text);
        boolean names = dated && between.find() && Byline.areNames(text.substring(between.end()));
        return names && between.start() > 0 && !Byline.areNames(text)
                ? List.of(
                        new Segment(text.substring(0, between.start()), null),
                        new Segment(text.substring(between.end()), RelatedLine.BYLINE))
                : List.of(new Segment(text, null));
    }

    private static boolean isBylineOfPeople(String text) {
        return Byline.read(text).filter(Names::arePeople).isPresent();
    }

    /** Buttons and reading times in a line of several things are none of them. */
    private static List<Segment> withoutButtons(List<Segment> segments) {
        List<Segment> kept = segments.stream()
                .filter(segment -> !Navigation.is(segment.text)
                        && !EXTENT.matcher(segment.text).matches())
                .toList();
        return kept.isEmpty() ? segments : kept;
    }
}
