package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Place;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.Question;
import rapporteur.search.Scope;

/**
 * {@code /keypoints}: the key points, all or those on a topic.
 *
 * @param topic what they are to be on, or the number of one; {@code null} for all
 * @param report the report to take them from, or {@code null} for all
 */
public record KeyPoints(@Nullable String topic, @Nullable String report) implements Request {

    /** The most key points on a topic. */
    public static final int MOST_ON_TOPIC = 50;

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:key ?)?points?|kp|points? cl[ée]s?|n[o°º]\\.?|#)? ?(?<number>\\d{1,3})", Pattern.CASE_INSENSITIVE);

    /** The command's declaration. */
    public static final Command COMMAND = new Command(
            "keypoints",
            List.of(Option.TOPIC, Option.REPORT),
            options -> new KeyPoints(options.get(Option.TOPIC), options.get(Option.REPORT)));

    /**
     * The key points.
     *
     * @param request what was asked
     * @param evidence how they were found, or {@code null} where all are listed or one by its number
     * @param results in their order, or best first where a topic was given; at least one
     */
    public record Found(KeyPoints request, @Nullable Evidence evidence, List<Quotation> results) implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Request.given("topic", topic, "report", report);
    }

    Answer answer(Desk desk) {
        return desk.inScope(this, report, Place.KeyPoint.class, scope -> {
            if (topic == null) {
                List<Quotation> all = desk.whole(scope);
                return all.isEmpty() ? desk.nothing(this, Desk.NOT_SEARCHED, scope) : new Found(this, null, all);
            }
            List<Quotation> numbered = numbered(desk, scope, topic);
            if (!numbered.isEmpty()) {
                return new Found(this, null, numbered);
            }
            Findings findings = desk.index().search(new Question(topic, scope, MOST_ON_TOPIC));
            return findings.match() == Match.NONE
                    ? desk.nothing(this, Evidence.of(findings), scope)
                    : new Found(this, Evidence.of(findings), desk.quotations(findings));
        });
    }

    /** {@code 7}, {@code key point 7}: whoever quotes a point by its number may ask for it by that. */
    private static List<Quotation> numbered(Desk desk, Scope scope, String topic) {
        Matcher number = NUMBER.matcher(topic.strip());
        return number.matches()
                ? desk.whole(scope).stream()
                        .filter(point -> point.passage()
                                .place()
                                .equals(new Place.KeyPoint(Integer.parseInt(number.group("number")))))
                        .toList()
                : List.of();
    }
}
