package rapporteur.reading.parsing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What kind of publication a line of a related one says it is. */
final class RelatedType {

    private static final int LONGEST = 70;

    /** {@code Port Brief No. 36}: whatever has a number is a series. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?<name>\\p{Lu}[^\\d]{2,50}?),? (?:[nN][°ºo]s?\\.? ?|Nr\\.? ?|Issue |Vol\\. ?|#)\\d[\\d/.-]*");

    private RelatedType() {}

    /** Returns the kind of publication or the series that a line is, without its number. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return PublicationTypes.kicker(line)
                .map(PublicationTypes.Kicker::type)
                .or(() -> numbered(line))
                .or(() -> PublicationTypes.series(line));
    }

    /** Returns the series of a line that also says which number in it a publication has. */
    static Optional<String> numbered(String line) {
        Matcher matcher = NUMBERED.matcher(line);
        return line.length() <= LONGEST && matcher.matches() ? Optional.of(matcher.group("name")) : Optional.empty();
    }
}
