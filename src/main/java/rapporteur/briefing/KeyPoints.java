package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Place;
import rapporteur.search.Findings;
import rapporteur.search.Hit;
import rapporteur.search.Match;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

/**
 * {@code /keypoints}: the key points, all or those on a topic.
 *
 * @param topic what they are to be on, or the numbers of some; {@code null} for all
 * @param report the report to take them from, or {@code null} for all
 */
public record KeyPoints(@Nullable String topic, @Nullable String report) implements Request {

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
        return topic == null
                ? desk.inScope(this, report, Place.KeyPoint.class, scope -> all(desk, scope))
                : desk.inScope(
                        this,
                        report,
                        topic,
                        Place.KeyPoint.class,
                        (scope, asked) -> count(desk, scope) == 0
                                ? desk.nothing(this, Desk.NOT_SEARCHED, scope)
                                : PointNumbers.of(asked)
                                        .map(numbers -> numbered(desk, scope, asked, numbers))
                                        .orElseGet(() -> onTopic(desk, scope, search(desk, scope, asked))));
    }

    private Answer all(Desk desk, Scope scope) {
        List<Quotation> all = desk.whole(scope);
        return all.isEmpty() ? desk.nothing(this, Desk.NOT_SEARCHED, scope) : new Found(this, null, all);
    }

    private static int count(Desk desk, Scope scope) {
        return desk.reports(scope).stream()
                .mapToInt(one -> one.keyPoints().size())
                .sum();
    }

    private static Findings search(Desk desk, Scope scope, String asked) {
        return desk.index().search(new Question(asked, scope, count(desk, scope)));
    }

    private Answer onTopic(Desk desk, Scope scope, Findings findings) {
        Evidence evidence = desk.evidence(findings, report, scope);
        return switch (findings.match()) {
            case NONE -> desk.nothing(this, evidence, scope);
            case OPENING -> new Found(this, evidence, desk.whole(scope));
            default -> onTopic(desk, scope, evidence, findings.hits());
        };
    }

    /** What only the title of its report has of the words is no more on them than the other points of that report. */
    private Answer onTopic(Desk desk, Scope scope, Evidence evidence, List<Hit> found) {
        List<Hit> own = found.stream().filter(Hit::isOnSubject).toList();
        if (own.size() == found.size() || own.stream().anyMatch(Hit::own)) {
            return new Found(
                    this,
                    evidence.as(own.getFirst().match()),
                    own.stream().map(desk::quotation).toList());
        }
        Set<String> reports = found.stream()
                .filter(Predicate.not(Hit::isOnSubject))
                .map(hit -> hit.passage().report())
                .collect(Collectors.toSet());
        List<Quotation> all = desk.whole(scope).stream()
                .filter(point -> reports.contains(point.report().id()))
                .toList();
        return new Found(this, evidence.as(Match.OPENING), all);
    }

    /**
     * Whoever quotes points by their numbers may ask for them by those. A number alone that no point has may be what
     * one is on; but what is only near it in meaning is not.
     */
    private Answer numbered(Desk desk, Scope scope, String asked, PointNumbers wanted) {
        List<Quotation> all = desk.whole(scope);
        List<Quotation> numbered =
                all.stream().filter(point -> wanted.have(number(point))).toList();
        if (!numbered.isEmpty()) {
            return new Found(this, null, numbered);
        }
        Findings findings = search(desk, scope, asked);
        return !wanted.labelled() && findings.match() == Match.WORDS
                ? onTopic(desk, scope, findings)
                : new Answer.Refused(this, Answer.Reason.NO_SUCH_KEY_POINT, wanted.first(), numbers(all));
    }

    private static List<String> numbers(List<Quotation> points) {
        return points.stream()
                .map(KeyPoints::number)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
    }

    private static int number(Quotation point) {
        return point.passage().place() instanceof Place.KeyPoint place ? place.number() : 0;
    }
}
