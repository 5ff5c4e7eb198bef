package rapporteur.reading.parsing.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.reading.parsing.line.Byline;
import rapporteur.reading.parsing.line.DateReader;
import rapporteur.reading.parsing.line.Names;
import rapporteur.reading.parsing.line.RelatedType;
import rapporteur.reading.parsing.related.RelatedSegments.Segment;

/** Takes apart a related publication that is cited in one line, its title in quotation marks. */
final class RelatedCitation {

    /** {@code Ann Lee, “Cranes for Rent,” Port Brief No. 36, December 2, 2019.} */
    private static final Pattern CITATION = Pattern.compile(
            "(?:(?<authors>[^“”\"«»]{3,150}),? )?[“\"«] ?(?<title>[^“”\"«»]{4,220}?)[,.]? ?[”\"»],? (?<rest>.{4,150})");

    /** {@code 'Cranes for Rent', Port Brief, December 2019} */
    private static final Pattern SINGLE_QUOTES = Pattern.compile("^['‘](?<title>[^“”\"«»]{4,220}?)['’], ");

    private static final Pattern BEHIND_TYPE = Pattern.compile("(?: [–—-]|:)$");

    private final DateReader dates;
    private final DateBehindTitle dateBehind;

    RelatedCitation(DateReader dates, DateBehindTitle dateBehind) {
        this.dates = dates;
        this.dateBehind = dateBehind;
    }

    /** Returns the things of a line that is one: title, authors, type and date; empty of another line. */
    Optional<List<Segment>> read(String line) {
        Matcher matcher = CITATION.matcher(SINGLE_QUOTES.matcher(line).replaceFirst("“${title}”, "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> rest = dateBehind.cutOff(matcher.group("rest"));
        if (!dates.isDate(rest.getLast())) {
            return Optional.empty();
        }
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(matcher.group("title"), RelatedLine.TITLE));
        if (matcher.group("authors") != null) {
            segments.add(typeOr(BEHIND_TYPE.matcher(matcher.group("authors")).replaceFirst(""), RelatedLine.BYLINE));
        }
        if (rest.size() > 1) {
            segments.addAll(typeAndNames(rest.getFirst()));
        }
        segments.add(new Segment(rest.getLast(), RelatedLine.DATE));
        return Optional.of(segments);
    }

    /** {@code Port Brief No. 36, Ann Lee}, in either order; names alone may as well be of a newspaper. */
    private static List<Segment> typeAndNames(String text) {
        for (int comma = text.indexOf(", "); comma > 0; comma = text.indexOf(", ", comma + 1)) {
            Segment before = typeOrNames(text.substring(0, comma));
            Segment behind = typeOrNames(text.substring(comma + 2));
            if (before.known() != behind.known()
                    && before.known() != RelatedLine.OTHER
                    && behind.known() != RelatedLine.OTHER) {
                return List.of(before, behind);
            }
        }
        return Byline.read(text).filter(Names::arePeople).isPresent()
                ? List.of(new Segment(text, RelatedLine.BYLINE))
                : List.of(RelatedSegments.typeOrNothing(text));
    }

    /** {@code Port Brief No. 36:} may stand before the title as names do. */
    private static Segment typeOr(String text, RelatedLine other) {
        return new Segment(text, RelatedType.of(text).isPresent() ? RelatedLine.TYPE : other);
    }

    private static Segment typeOrNames(String text) {
        Segment type = RelatedSegments.typeOrNothing(text);
        boolean names = type.known() == RelatedLine.OTHER && Byline.areNames(text);
        return names ? new Segment(text, RelatedLine.BYLINE) : type;
    }
}
