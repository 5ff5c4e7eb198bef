package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
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

    private static final int LONGEST_BETWEEN = 100;

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
            AuthorIndex authors = desk.authors(scope);
            if (name != null) {
                return named(desk, name, scope, authors);
            }
            return authors.ofReports().isEmpty()
                    ? desk.nothing(this, Desk.NOT_SEARCHED, scope)
                    : new Found(this, null, entries(desk, authors.ofReports()));
        });
    }

    private Answer named(Desk desk, String typed, Scope scope, AuthorIndex authors) {
        String person = Words.withoutHonorific(typed);
        List<AuthorIndex.Entry> named = authors.named(person);
        if (named.isEmpty()) {
            named = introduced(desk.reports(scope), person, authors);
        }
        if (!named.isEmpty()) {
            return new Found(this, new Evidence(Match.WORDS, List.of(), Map.of()), entries(desk, named));
        }
        List<AuthorIndex.Entry> near = NearNames.of(authors.all(), person);
        if (near.size() != 1) {
            return desk.unknown(this, person, Completion.NAMES);
        }
        Map<String, String> corrections = Map.of(typed, near.getFirst().name());
        return new Found(this, new Evidence(Match.SPELLING, List.of(), corrections), entries(desk, near));
    }

    /** Returns those whose note begins with another form of a name, "Rosa M. Lind" for "Rosa Lind". */
    private static List<AuthorIndex.Entry> introduced(List<Report> reports, String name, AuthorIndex authors) {
        String form = Words.folded(name) + " ";
        return form.strip().indexOf(' ') < 0
                ? List.of()
                : reports.stream()
                        .flatMap(report -> report.authors().stream())
                        .filter(author -> author.bio() != null
                                && Words.folded(beginning(author.bio().text(), name))
                                        .startsWith(form))
                        .flatMap(author -> Stream.ofNullable(authors.of(author.name())))
                        .distinct()
                        .toList();
    }

    /** Returns as much of a text as a name at its beginning can take, whatever signs are between its words. */
    private static String beginning(String text, String name) {
        return text.substring(0, Math.min(text.length(), 2 * name.length() + LONGEST_BETWEEN));
    }

    /** Gathers what is by some people, and on them, in the whole library. */
    private static List<Entry> entries(Desk desk, List<AuthorIndex.Entry> people) {
        AuthorIndex all = desk.authors(Scope.EVERYTHING);
        return people.stream()
                .map(one -> {
                    AuthorIndex.Entry works = Objects.requireNonNullElse(all.of(one.name()), one);
                    List<Publication> related =
                            works.related().stream().map(desk::publication).toList();
                    return new Entry(one.name(), bios(desk, works), works.reports(), related);
                })
                .toList();
    }

    private static List<Quotation> bios(Desk desk, AuthorIndex.Entry author) {
        return author.reports().stream()
                .flatMap(report -> desk.whole(new Scope(report.id(), Place.AboutAuthor.class)).stream())
                .filter(bio -> bio.passage().place() instanceof Place.AboutAuthor about
                        && Words.person(about.name()).equals(author.person()))
                .toList();
    }
}
