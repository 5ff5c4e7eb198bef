package rapporteur.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
import rapporteur.report.Place;
import rapporteur.report.PublicationDate;
import rapporteur.report.RelatedPublication;
import rapporteur.search.Findings;
import rapporteur.search.Hit;
import rapporteur.search.Match;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

/**
 * {@code /related}: the publications the reports list as related, newest first.
 *
 * @param topic one of their topics, or words on what they are to be on; or {@code null}
 * @param since from when on: a year, a month, a date, or {@value #ALL}; {@code null} for those newer than their report
 * @param type part of their type, or {@code null}
 * @param report the report that lists them, or {@code null} for all
 */
public record Related(
        @Nullable String topic,
        @Nullable String since,
        @Nullable String type,
        @Nullable String report) implements Request {

    /** The value of {@code since} for older ones too. */
    public static final String ALL = "all";

    private static final Option SINCE = new Option("since", false, 30, Completion.NOTHING);
    private static final Option TYPE = new Option("type", false, 100, Completion.TYPES);

    /** The command's declaration. */
    public static final Command COMMAND = new Command(
            "related",
            List.of(Option.TOPIC, SINCE, TYPE, Option.REPORT),
            options -> new Related(
                    options.get(Option.TOPIC), options.get(SINCE), options.get(TYPE), options.get(Option.REPORT)));

    /**
     * The publications.
     *
     * @param request what was asked
     * @param evidence how they were found, or {@code null} where no words were searched
     * @param results newest first, those without a date last; at least one
     * @param older how many were left out because they are not newer than their report
     */
    public record Found(Related request, @Nullable Evidence evidence, List<Publication> results, int older)
            implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Request.given("topic", topic, "since", since, "type", type, "report", report);
    }

    Answer answer(Desk desk) {
        Optional<PublicationDate> from = since == null ? Optional.empty() : Dates.parse(since);
        if (since != null && from.isEmpty() && !isAll()) {
            return new Answer.Refused(
                    this, Answer.Reason.NOT_A_DATE, since, List.of("2020", "2020-09", "2020-09-10", ALL));
        }
        return topic == null
                ? desk.inScope(this, report, Place.Related.class, scope -> answer(desk, scope, null, from))
                : desk.inScope(
                        this, report, topic, Place.Related.class, (scope, asked) -> answer(desk, scope, asked, from));
    }

    private Answer answer(Desk desk, Scope scope, @Nullable String asked, Optional<PublicationDate> from) {
        List<Publication> all = desk.publications(scope);
        List<Publication> ofType = type == null ? all : ofType(all, type);
        if (type != null && ofType.isEmpty() && !all.isEmpty()) {
            return desk.unknown(this, type, Completion.TYPES);
        }
        OnTopic onTopic = new OnTopic(null, ofType);
        if (asked != null && !all.isEmpty()) {
            onTopic = new OnTopic(
                    null, ofType.stream().filter(item -> hasTopic(item, asked)).toList());
            if (onTopic.items().isEmpty()) {
                Question question = new Question(asked, scope, all.size());
                Findings findings = desk.index().search(question);
                onTopic = onTopic(desk, ofType, findings, desk.evidence(findings, report, scope));
            }
        }
        return answer(desk, scope, onTopic.evidence(), onTopic.items(), wanted(from));
    }

    private static List<Publication> ofType(List<Publication> all, String type) {
        List<Publication> ofType = all.stream()
                .filter(item -> Words.contains(item.publication().type(), type))
                .toList();
        return ofType.isEmpty()
                ? all.stream()
                        .filter(item ->
                                Words.containsSingular(item.publication().type(), type))
                        .toList()
                : ofType;
    }

    private Answer answer(
            Desk desk,
            Scope scope,
            @Nullable Evidence evidence,
            List<Publication> candidates,
            Predicate<Publication> wanted) {
        Map<String, List<Publication>> alike = candidates.stream()
                .collect(Collectors.groupingBy(Related::key, LinkedHashMap::new, Collectors.toList()));
        List<Publication> results = alike.values().stream()
                .flatMap(items -> best(items.stream().filter(wanted)).stream())
                .sorted(Related::newestFirst)
                .toList();
        int all = alike.size();
        if (!results.isEmpty()) {
            return new Found(this, evidence, results, since == null ? all - results.size() : 0);
        }
        Evidence searched = candidates.isEmpty() && evidence != null ? evidence : Desk.NOT_SEARCHED;
        return desk.nothing(this, searched, scope, all);
    }

    /** Orders the newest first; those without a date last. */
    private static int newestFirst(Publication one, Publication other) {
        PublicationDate published = one.publication().published();
        PublicationDate otherPublished = other.publication().published();
        if (published == null || otherPublished == null) {
            return Boolean.compare(published == null, otherPublished == null);
        }
        return otherPublished.first().compareTo(published.first());
    }

    private boolean isAll() {
        return ALL.equalsIgnoreCase(since) || "tout".equalsIgnoreCase(since);
    }

    private static boolean hasTopic(Publication item, String topic) {
        return item.publication().topics().stream().anyMatch(one -> Words.same(one, topic));
    }

    private Predicate<Publication> wanted(Optional<PublicationDate> from) {
        if (from.isPresent()) {
            LocalDate first = from.get().first();
            return item -> {
                PublicationDate published = item.publication().published();
                return published != null && !published.last().isBefore(first);
            };
        }
        return isAll() ? item -> true : Related::isNewerThanItsReport;
    }

    /** A publication or a report without a date is not known to be older, so it is not left out. */
    private static boolean isNewerThanItsReport(Publication item) {
        PublicationDate published = item.publication().published();
        PublicationDate reported = item.listedBy().published();
        return published == null || reported == null || published.isAfter(reported);
    }

    /**
     * What is on a topic.
     *
     * @param evidence how it was found, or {@code null} where no words were searched
     */
    private record OnTopic(@Nullable Evidence evidence, List<Publication> items) {}

    private static OnTopic onTopic(Desk desk, List<Publication> candidates, Findings findings, Evidence evidence) {
        return switch (findings.match()) {
            case NONE -> new OnTopic(evidence, List.of());
            case OPENING -> new OnTopic(evidence, candidates);
            default -> onSubject(desk, candidates, findings, evidence);
        };
    }

    /** What only the title of its report has of the words is no more on them than all that report lists. */
    private static OnTopic onSubject(Desk desk, List<Publication> candidates, Findings findings, Evidence evidence) {
        Map<String, Hit> hits = new LinkedHashMap<>();
        findings.hits().forEach(hit -> hits.put(hit.passage().id(), hit));
        List<Publication> own = new ArrayList<>();
        List<Publication> others = new ArrayList<>();
        Set<Match> matches = EnumSet.noneOf(Match.class);
        for (Publication item : candidates) {
            Hit hit = hits.get(item.listedBy().id() + "#related-" + item.number());
            if (hit != null && hit.isOnSubject()) {
                matches.add(hit.match());
                own.add(new Publication(
                        item.listedBy(), item.number(), item.publication(), desk.quotation(hit), item.link()));
            } else if (hit != null) {
                others.add(item);
            }
        }
        boolean byWords = !own.isEmpty() && !matches.equals(EnumSet.of(Match.MEANING));
        if (!byWords && !others.isEmpty()) {
            return new OnTopic(evidence.as(Match.OPENING), others);
        }
        if (own.isEmpty()) {
            return new OnTopic(evidence, own);
        }
        if (byWords) {
            // by their dates, what is only near in meaning would come before what was asked for
            own.removeIf(Publication::isByMeaning);
            matches.remove(Match.MEANING);
        }
        Match best = matches.contains(evidence.match())
                ? evidence.match()
                : matches.iterator().next();
        return new OnTopic(evidence.as(best), own);
    }

    /** Returns what is the same of what several reports list alike. */
    private static String key(Publication item) {
        RelatedPublication publication = item.publication();
        return Words.folded(publication.title()) + "|" + publication.published();
    }

    /** Returns the first of what several reports list alike, or the first with an address. */
    private static Optional<Publication> best(Stream<Publication> alike) {
        return alike.reduce((first, second) ->
                first.publication().link() == null && second.publication().link() != null ? second : first);
    }
}
