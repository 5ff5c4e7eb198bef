package rapporteur.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
import rapporteur.report.Author;
import rapporteur.report.Place;
import rapporteur.report.Report;
import rapporteur.search.Match;
import rapporteur.search.Scope;

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
    public record Entry(String name, List<Quotation> bios, List<Report> reports, List<Publication> related) {}

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
            List<Entry> all = entries(desk, scope);
            if (name == null) {
                List<Entry> ofReports =
                        all.stream().filter(one -> !one.reports().isEmpty()).toList();
                return ofReports.isEmpty()
                        ? desk.nothing(this, Desk.NOT_SEARCHED, scope)
                        : new Found(this, null, ofReports);
            }
            String person = Words.withoutHonorific(name);
            List<Entry> named = named(all, person);
            if (!named.isEmpty()) {
                return new Found(this, new Evidence(Match.WORDS, List.of(), Map.of()), named);
            }
            List<String> near = NearNames.of(all.stream().map(Entry::name).toList(), person);
            return near.size() == 1
                    ? new Found(
                            this,
                            new Evidence(Match.SPELLING, List.of(), Map.of(name, near.getFirst())),
                            named(all, near.getFirst()))
                    : desk.unknown(this, person, Completion.NAMES);
        });
    }

    private static List<Entry> named(List<Entry> all, String name) {
        List<Entry> exact =
                all.stream().filter(one -> Words.same(one.name(), name)).toList();
        return exact.isEmpty()
                ? all.stream().filter(one -> Words.names(one.name(), name)).toList()
                : exact;
    }

    /** Gathers the authors of the reports in scope; their works are looked for in the whole library. */
    private static List<Entry> entries(Desk desk, Scope scope) {
        Map<String, Entry> byName = new LinkedHashMap<>();
        for (Report one : desk.reports(scope)) {
            one.authors().forEach(author -> byName.putIfAbsent(Words.folded(author.name()), entry(author.name())));
        }
        for (Publication item : desk.publications(new Scope(scope.report(), Place.Related.class))) {
            item.publication().authors().forEach(author -> byName.putIfAbsent(Words.folded(author), entry(author)));
        }
        desk.library().reports().forEach(one -> addReport(desk, byName, one));
        desk.publications(Scope.EVERYTHING)
                .forEach(item -> item.publication().authors().forEach(author -> {
                    Entry entry = byName.get(Words.folded(author));
                    if (entry != null) {
                        entry.related().add(item);
                    }
                }));
        return List.copyOf(byName.values());
    }

    private static Entry entry(String name) {
        return new Entry(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static void addReport(Desk desk, Map<String, Entry> byName, Report report) {
        for (Author author : report.authors()) {
            Entry entry = byName.get(Words.folded(author.name()));
            if (entry != null) {
                entry.reports().add(report);
                desk.bio(report, author).ifPresent(entry.bios()::add);
            }
        }
    }
}
