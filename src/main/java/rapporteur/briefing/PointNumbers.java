package rapporteur.briefing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that key points are asked for by, as who quotes them writes them: {@code 7}, {@code key point 7},
 * {@code 3-5}, {@code 3 to 5}, {@code 1, 3 and 5}.
 *
 * @param first the number named first, as typed
 * @param labelled whether what was typed says that they are numbers of points; numbers alone may be a topic too
 * @param ranges the numbers, each from one to another
 */
record PointNumbers(String first, boolean labelled, List<Range> ranges) {

    private static final String LABEL =
            "(?:(?:the|les?) )?(?:(?:key ?)?points?(?: cl[ée]s?)?|kp)?" + " ?(?:n[o°º]\\.?|numbers?|num[ée]ros?|#)? ?";

    private static final String RANGE = "(\\d{1,3})(?: ?(?:[-–]|to|through|à|au) ?(\\d{1,3}))?";

    /** But no comma between thousands. */
    private static final String BETWEEN = " ?(?:,(?!\\d{3})|[;&]|,? ?(?:and|or|et|ou)(?= )) ?";

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ALL =
            Pattern.compile("(?<label>" + LABEL + ")" + RANGE + "(?:" + BETWEEN + RANGE + ")*+", FLAGS);
    private static final Pattern ONE = Pattern.compile(RANGE, FLAGS);

    /**
     * The numbers from one to another.
     *
     * @param from the lowest
     * @param to the highest
     */
    record Range(int from, int to) {

        private static Range of(Matcher matcher) {
            int one = Integer.parseInt(matcher.group(1));
            int other = matcher.group(2) == null ? one : Integer.parseInt(matcher.group(2));
            return new Range(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Reads what was typed; empty where it is more than numbers. */
    static Optional<PointNumbers> of(String typed) {
        Matcher all = ALL.matcher(typed.strip());
        if (!all.matches()) {
            return Optional.empty();
        }
        List<Range> ranges = ONE.matcher(all.group())
                .region(all.end("label"), all.end())
                .results()
                .map(range -> ONE.matcher(range.group()))
                .filter(Matcher::matches)
                .map(Range::of)
                .toList();
        return Optional.of(new PointNumbers(all.group(2), all.end("label") > 0, ranges));
    }

    /** Tells whether a number is among them. */
    boolean have(int number) {
        return ranges.stream().anyMatch(range -> range.from() <= number && number <= range.to());
    }
}
