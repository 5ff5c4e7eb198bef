package rapporteur.reading.parsing.line;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of publication a line of a related one says it is. */
public final class RelatedType {

    private static final int LONGEST = 70;

    /** {@code Port Brief No. 36}: whatever has a number is a series. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<name>\\p{Lu}[^\\d:]{2,50}?)[,:]? (?:[nN][°ºo]s?\\.? ?|Nr\\.? ?|Issue |Vol\\. ?|#)\\d[\\d/.-]*");

    /** {@code Report - Institute of Ports, Quay School}: the kind, and whose it is. */
    private static final Pattern OF_ORGANISATION =
            Pattern.compile("(?<kind>[^–—-]{4,40}) [–—-] (?<of>\\p{Lu}.{3,120})");

    private RelatedType() {}

    /** Returns the kind of publication or the series that a line is, without its number. */
    public static Optional<String> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return PublicationTypes.kicker(line)
                .map(PublicationTypes.Kicker::type)
                .or(() -> numbered(line))
                .or(() -> PublicationTypes.series(line));
    }

    /** Returns the kind of publication of a line that also says whose it is. */
    public static Optional<String> ofOrganisation(String line) {
        Matcher matcher = OF_ORGANISATION.matcher(line);
        return matcher.matches()
                        && PublicationTypes.isType(matcher.group("kind"))
                        && Names.isOrganisation(matcher.group("of"))
                ? Optional.of(matcher.group("kind"))
                : Optional.empty();
    }

    /** Returns the series of a line that also says which number in it a publication has. */
    public static Optional<String> numbered(String line) {
        Matcher matcher = NUMBERED.matcher(line);
        return line.length() <= LONGEST && matcher.matches() ? Optional.of(matcher.group("name")) : Optional.empty();
    }
}
