package rapporteur.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
import rapporteur.report.Author;
import rapporteur.report.Place;
import rapporteur.report.Report;
import rapporteur.search.Match;
import rapporteur.search.index.Scope;

/**
 * {@code /author}: who wrote a report, and what else in the library is by them.
 *
 * @param name the author's name or part of it, or {@code null} for the authors of the reports
 * @param report the report whose authors are wanted, or {@code null} for all
 */
public record Authors(@Nullable String name, @Nullable String report) implements Request {

    private static final Option NAME = new Option("name", false, 100, Completion.NAMES);

    /** The command's declaration. */
    public static final Command COMMAND = new Command(
            "author",
            List.of(NAME, Option.REPORT),
            options -> new Authors(options.get(NAME), options.get(Option.REPORT)));

    /**
     * One author.
     *
     * @param name the name as written
     * @param bios what the reports say about them
     * @param reports the reports they wrote
     * @param related the related publications by them
     */
    public record Entry(String name, List<Quotation> bios, List<Report> reports, List<Publication> related) {

        public Entry {
            bios = List.copyOf(bios);
            reports = List.copyOf(reports);
            related = List.copyOf(related);
        }
    }

    /**
     * The authors.
     *
     * @param request what was asked
     * @param evidence how they were found, or {@code null} where no name was given
     * @param results the authors, those of reports first; at least one
     */
    public record Found(Authors request, @Nullable Evidence evidence, List<Entry> results) implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Request.given("name", name, "report", report);
    }

    Answer answer(Desk desk) {
        return desk.inScope(this, report, null, scope -> {
            List<String> ofReports = distinct(desk.reports(scope).stream().flatMap(Authors::of));
            if (name != null) {
                Stream<String> ofRelated = desk.reports(scope).stream()
                        .flatMap(one -> one.related().stream())
                        .flatMap(item -> item.authors().stream());
                return named(desk, name, scope, distinct(Stream.concat(ofReports.stream(), ofRelated)));
            }
            return ofReports.isEmpty()
                    ? desk.nothing(this, Desk.NOT_SEARCHED, scope)
                    : new Found(this, null, entries(desk, ofReports));
        });
    }

    private Answer named(Desk desk, String typed, Scope scope, List<String> all) {
        String person = Words.withoutHonorific(typed);
        List<String> named = named(all, person);
        if (named.isEmpty()) {
            named = introduced(desk.reports(scope), person);
        }
        if (!named.isEmpty()) {
            return new Found(this, new Evidence(Match.WORDS, List.of(), Map.of()), entries(desk, named));
        }
        List<String> near = NearNames.of(all, person);
        if (near.size() != 1) {
            return desk.unknown(this, person, Completion.NAMES);
        }
        Map<String, String> corrections = Map.of(typed, near.getFirst());
        return new Found(this, new Evidence(Match.SPELLING, List.of(), corrections), entries(desk, near));
    }

    private static Stream<String> of(Report report) {
        return report.authorNames().stream();
    }

    /** Returns the names of those whose note begins with another form of it, "Rosa M. Lind" for "Rosa Lind". */
    private static List<String> introduced(List<Report> reports, String name) {
        String form = Words.folded(name) + " ";
        return form.strip().indexOf(' ') < 0
                ? List.of()
                : distinct(reports.stream()
                        .flatMap(report -> report.authors().stream())
                        .filter(author -> author.bio() != null
                                && Words.folded(author.bio().text()).startsWith(form))
                        .map(Author::name));
    }

    /** Returns names in their order, those that are one person's once, in the form that comes first. */
    static List<String> distinct(Stream<String> names) {
        Map<String, String> byPerson = new LinkedHashMap<>();
        names.forEach(name -> byPerson.putIfAbsent(Words.person(name), name));
        return List.copyOf(byPerson.values());
    }

    private static List<String> named(List<String> all, String name) {
        List<String> exact = all.stream()
                .filter(one -> Words.person(one).equals(Words.person(name)))
                .toList();
        return exact.isEmpty()
                ? all.stream().filter(one -> Words.names(one, name)).toList()
                : exact;
    }

    /** Gathers what is by some people, and on them, in the whole library. */
    private static List<Entry> entries(Desk desk, List<String> names) {
        Map<String, List<Report>> reports = byAuthor(desk.library().reports(), Authors::of);
        Map<String, List<Publication>> related =
                byAuthor(desk.publications(Scope.EVERYTHING), item -> item.publication().authors().stream());
        return names.stream()
                .map(name -> {
                    String person = Words.person(name);
                    List<Report> own = reports.getOrDefault(person, List.of());
                    return new Entry(name, bios(desk, own, person), own, related.getOrDefault(person, List.of()));
                })
                .toList();
    }

    private static <T> Map<String, List<T>> byAuthor(List<T> works, Function<T, Stream<String>> authors) {
        Map<String, List<T>> byAuthor = new HashMap<>();
        works.forEach(work -> authors.apply(work)
                .map(Words::person)
                .distinct()
                .forEach(name ->
                        byAuthor.computeIfAbsent(name, _ -> new ArrayList<>()).add(work)));
        return byAuthor;
    }

    private static List<Quotation> bios(Desk desk, List<Report> reports, String person) {
        return reports.stream()
                .flatMap(report -> desk.whole(new Scope(report.id(), Place.AboutAuthor.class)).stream())
                .filter(bio -> bio.passage().place() instanceof Place.AboutAuthor about
                        && Words.person(about.name()).equals(person))
                .toList();
    }
}
