package rapporteur.briefing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
import rapporteur.library.Library;
import rapporteur.report.Report;
import rapporteur.search.PassageIndex;
import rapporteur.search.Suggester;
import rapporteur.search.index.Scope;

/** A library with the index over its passages: one consistent state of what can be asked. */
public final class Shelf {

    private static final int SUBJECTS_SUGGESTED = 50;

    private final Library library;
    private final PassageIndex index;
    private final Map<Completion, Suggester> suggesters = new ConcurrentHashMap<>();
    private volatile @Nullable AuthorIndex authors;

    /** Puts a library beside the index over its passages. */
    public Shelf(Library library, PassageIndex index) {
        this.library = library;
        this.index = index;
    }

    /** Returns the library. */
    public Library library() {
        return library;
    }

    /** Returns the index over the library's passages. */
    public PassageIndex index() {
        return index;
    }

    /** Returns the authors that all reports name. */
    AuthorIndex authors() {
        AuthorIndex known = authors;
        if (known == null) {
            known = new AuthorIndex(library.reports());
            authors = known;
        }
        return known;
    }

    Suggester suggester(Completion completion) {
        return suggesters.computeIfAbsent(
                completion, one -> new Suggester(values(one).distinct().toList()));
    }

    private Stream<String> values(Completion completion) {
        Stream<Report> reports = library.reports().stream();
        return switch (completion) {
            case NOTHING -> Stream.empty();
            case REPORTS -> reports.map(Report::label);
            case TOPICS ->
                Stream.concat(
                        reports.flatMap(report -> report.related().stream()).flatMap(item -> item.topics().stream()),
                        index.subjects(Scope.EVERYTHING, SUBJECTS_SUGGESTED).stream());
            case NAMES -> authors().all().stream().map(AuthorIndex.Entry::name);
            case TYPES ->
                reports.flatMap(report -> report.related().stream()).flatMap(item -> Stream.ofNullable(item.type()));
        };
    }
}
