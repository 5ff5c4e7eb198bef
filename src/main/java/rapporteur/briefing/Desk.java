package rapporteur.briefing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Answer.Nothing;
import rapporteur.briefing.Answer.Reason;
import rapporteur.briefing.Answer.Refused;
import rapporteur.briefing.AuthorIndex.Listed;
import rapporteur.briefing.Option.Completion;
import rapporteur.library.Library;
import rapporteur.report.Passage;
import rapporteur.report.Passages;
import rapporteur.report.Place;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.search.Excerpt;
import rapporteur.search.Findings;
import rapporteur.search.Hit;
import rapporteur.search.Match;
import rapporteur.search.PassageIndex;
import rapporteur.search.Question;
import rapporteur.search.Suggester;
import rapporteur.search.index.Scope;

/** What the commands answer from: one state of the library, with the small tasks they have in common. */
final class Desk {

    /** The evidence of an answer for which no words were searched. */
    static final Evidence NOT_SEARCHED = new Evidence(Match.NONE, List.of(), Map.of());

    private static final int SHORTEST_NAME = 3;
    private static final int SHORTEST_WITH_SLIP = 6;
    private static final int MOST_CHOICES = 5;
    private static final int MOST_SUBJECTS = 6;

    private final Shelf shelf;
    private final @Nullable Function<String, URI> searchLink;

    Desk(Shelf shelf, @Nullable Function<String, URI> searchLink) {
        this.shelf = shelf;
        this.searchLink = searchLink;
    }

    Library library() {
        return shelf.library();
    }

    PassageIndex index() {
        return shelf.index();
    }

    /** Answers from the report a person named, or from all where none was. */
    Answer inScope(
            Request request,
            @Nullable String named,
            @Nullable Class<? extends Place> place,
            Function<Scope, Answer> answer) {
        if (library().reports().isEmpty()) {
            return new Refused(request, Reason.NO_REPORTS, "", List.of());
        }
        return named == null
                ? answer.apply(new Scope(null, place))
                : onReport(request, named, report -> answer.apply(new Scope(report.id(), place)));
    }

    /**
     * Answers from the report a person named, by itself or in what is asked, or from all where none was.
     *
     * @param answer takes what is asked without the report's name
     */
    Answer inScope(
            Request request,
            @Nullable String named,
            String asked,
            @Nullable Class<? extends Place> place,
            BiFunction<Scope, String, Answer> answer) {
        Optional<NamedReport> report = named == null ? NamedReport.in(asked, library()) : Optional.empty();
        return report.map(one -> answer.apply(new Scope(one.report().id(), place), one.question()))
                .orElseGet(() -> inScope(request, named, place, scope -> answer.apply(scope, asked)));
    }

    /**
     * Returns the evidence of what was found. Where nothing but a report is asked for, the one named in what is asked
     * is a subject, found in its title.
     *
     * @param named the report that was named by itself, or {@code null}
     * @param scope what was searched
     */
    Evidence evidence(Findings findings, @Nullable String named, Scope scope) {
        Evidence evidence = Evidence.of(findings).with(elsewhere(findings.missing(), scope));
        boolean asked = named == null && scope.report() != null;
        return asked && evidence.match() == Match.OPENING ? evidence.as(Match.WORDS) : evidence;
    }

    /** Returns what finds those of some words that stand in other passages than those of a scope, if any do. */
    private @Nullable Ask elsewhere(List<String> missing, Scope scope) {
        if (missing.isEmpty() || scope.place() == null) {
            return null;
        }
        Question question = new Question(String.join(" ", missing), new Scope(scope.report(), null), 1);
        Findings findings = index().search(question);
        List<String> found = missing.stream()
                .filter(Predicate.not(findings.missing()::contains))
                .toList();
        boolean byWords = findings.match() == Match.WORDS || findings.match() == Match.SPELLING;
        return byWords && !found.isEmpty()
                ? new Ask(String.join(" ", found), scope.report(), Ask.DEFAULT_LIMIT, false)
                : null;
    }

    /** Answers from the one report a person named, or from the only one. */
    Answer onReport(Request request, @Nullable String named, Function<Report, Answer> answer) {
        List<Report> all = library().reports();
        if (all.isEmpty()) {
            return new Refused(request, Reason.NO_REPORTS, "", List.of());
        }
        List<Report> meant = named == null ? all : meant(named);
        if (meant.size() == 1) {
            return answer.apply(meant.getFirst());
        }
        if (named == null) {
            return new Refused(request, Reason.WHICH_REPORT, "", ids(all));
        }
        return meant.isEmpty()
                ? new Refused(request, Reason.NO_SUCH_REPORT, named, nearestReports(named))
                : new Refused(request, Reason.SEVERAL_REPORTS, named, ids(meant));
    }

    private List<Report> meant(String named) {
        List<Report> meant = library().named(named);
        return meant.isEmpty()
                ? NamedReport.in(named, library()).map(NamedReport::report).stream()
                        .toList()
                : meant;
    }

    private static List<String> ids(List<Report> reports) {
        return reports.stream().map(Report::id).limit(MOST_CHOICES).toList();
    }

    private List<String> nearestReports(String named) {
        List<Report> nearest = shelf.suggester(Completion.REPORTS).suggest(named, MOST_CHOICES).stream()
                .flatMap(this::labelled)
                .toList();
        return ids(nearest.isEmpty() ? library().reports() : nearest);
    }

    private Stream<Report> labelled(String label) {
        return library().reports().stream().filter(report -> report.label().equals(label));
    }

    /** Returns the reports of a scope. */
    List<Report> reports(Scope scope) {
        return scope.report() == null
                ? library().reports()
                : library().report(scope.report()).stream().toList();
    }

    /** Returns the authors that the reports of a scope name. */
    AuthorIndex authors(Scope scope) {
        return scope.report() == null ? shelf.authors() : new AuthorIndex(reports(scope));
    }

    List<Quotation> quotations(Findings findings) {
        return findings.hits().stream().map(this::quotation).toList();
    }

    Quotation quotation(Hit hit) {
        Passage passage = hit.passage();
        Report report = library().report(passage.report()).orElseThrow();
        return new Quotation(report, passage, hit.excerpt(), hit.match(), hit.score(), link(report, passage));
    }

    /** Quotes all passages of a scope in full, in the reports' order. */
    List<Quotation> whole(Scope scope) {
        return reports(scope).stream()
                .flatMap(report -> Passages.of(report).stream()
                        .filter(passage ->
                                scope.place() == null || scope.place().isInstance(passage.place()))
                        .map(passage -> whole(report, passage)))
                .toList();
    }

    private Quotation whole(Report report, Passage passage) {
        Excerpt all = new Excerpt(passage.text(), 0, List.of());
        return new Quotation(report, passage, all, null, 0, link(report, passage));
    }

    /** Returns the related publications the reports of a scope list, in the lists' order. */
    List<Publication> publications(Scope scope) {
        return reports(scope).stream()
                .flatMap(report -> IntStream.rangeClosed(1, report.related().size())
                        .mapToObj(number -> publication(new Listed(report, number))))
                .toList();
    }

    Publication publication(Listed listed) {
        RelatedPublication related = listed.by().related().get(listed.number() - 1);
        return new Publication(listed.by(), listed.number(), related, null, link(related));
    }

    @Nullable Link link(Report report, Passage passage) {
        if (passage.place() instanceof Place.Related place) {
            return link(report.related().get(place.number() - 1));
        }
        String source = report.source();
        if (source == null) {
            return null;
        }
        boolean pages = passage.page() != null
                && source.indexOf('#') < 0
                && source.toLowerCase(Locale.ROOT).endsWith(".pdf");
        return new Link(pages ? source + "#page=" + passage.page() : source, false);
    }

    private @Nullable Link link(RelatedPublication related) {
        if (related.link() != null) {
            return new Link(related.link(), false);
        }
        return searchLink == null
                ? null
                : new Link(searchLink.apply(related.title()).toString(), true);
    }

    Answer nothing(Request request, Evidence evidence, Scope scope) {
        return nothing(request, evidence, scope, 0);
    }

    /** Says that nothing was found in a scope, and what there is to find. */
    Answer nothing(Request request, Evidence evidence, Scope scope, int older) {
        Scope report = new Scope(scope.report(), null);
        return new Nothing(request, evidence, List.of(), index().subjects(report, MOST_SUBJECTS), older);
    }

    /**
     * Says that nothing has a name, and which names are near it, or begin like one of its words, or there are.
     *
     * @param names the names there are: of authors, or of types of publications
     */
    Answer unknown(Request request, String name, Completion names) {
        Suggester known = shelf.suggester(names);
        List<String> whole = known.suggest(name, MOST_CHOICES);
        List<String> nearest = !whole.isEmpty()
                ? whole
                : Stream.of(name.split(" "))
                        .filter(part -> part.length() >= SHORTEST_NAME)
                        .map(part -> sharing(part, known))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        List<String> all = nearest.isEmpty() ? known.suggest("", MOST_SUBJECTS) : List.of();
        Evidence evidence =
                names == Completion.NAMES ? NOT_SEARCHED : new Evidence(Match.NONE, List.of(name), Map.of());
        return new Nothing(request, evidence, nearest, all, 0);
    }

    /** Returns the names with a part of another; a short one a slip away is another name: no John is a Jonathan. */
    private static List<String> sharing(String part, Suggester known) {
        return known.suggest(part, MOST_CHOICES).stream()
                .filter(name -> part.length() >= SHORTEST_WITH_SLIP || Words.names(name, part))
                .toList();
    }

    /** Returns what to offer for an option while it is typed. */
    List<Suggestion> suggestions(Completion completion, String typed, int limit) {
        Stream<String> values = shelf.suggester(completion).suggest(typed, limit).stream();
        Stream<Suggestion> suggestions = completion == Completion.REPORTS
                ? values.flatMap(this::labelled).map(report -> new Suggestion(report.id(), report.label()))
                : values.map(value -> new Suggestion(value, value));
        return suggestions.limit(limit).toList();
    }
}
