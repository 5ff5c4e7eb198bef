package rapporteur.briefing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapporteur.briefing.Option.Completion;
import rapporteur.report.Passage;
import rapporteur.report.Place;
import rapporteur.report.Report;
import rapporteur.search.Findings;
import rapporteur.search.Match;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

/**
 * {@code /ask}: the best excerpts on a question.
 *
 * @param question the question, at most {@value #MAX_LENGTH} characters
 * @param report the report to take them from, or {@code null} for all
 * @param limit the most excerpts wanted, from 1 to {@value #MAX_LIMIT}
 * @param cut whether the question was longer than is searched
 */
public record Ask(String question, @Nullable String report, int limit, boolean cut) implements Request {

    /** The most characters of a question that are searched; more is cut at a word, with a note. */
    public static final int MAX_LENGTH = 300;

    /** The number of excerpts where none is wanted explicitly. */
    public static final int DEFAULT_LIMIT = 5;

    /** The most excerpts that can be wanted. */
    public static final int MAX_LIMIT = 50;

    private static final int MOST_AUTHORS = 10;

    private static final Option QUESTION = new Option("question", true, MAX_LENGTH, Completion.NOTHING);

    /** The command's declaration. */
    public static final Command COMMAND = new Command("ask", List.of(QUESTION, Option.REPORT), Ask::of);

    public Ask {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("From 1 to " + MAX_LIMIT + " excerpts can be wanted, not " + limit);
        }
    }

    private static Ask of(Options options) {
        String question = Objects.requireNonNull(options.get(QUESTION));
        String searched = Words.cut(question, MAX_LENGTH);
        return new Ask(
                searched,
                options.get(Option.REPORT),
                options.limit(DEFAULT_LIMIT),
                searched.length() < question.length());
    }

    /**
     * The excerpts.
     *
     * @param request what was asked
     * @param evidence how they were found
     * @param results the excerpts, best first; at least one
     * @param more whether there are more than were wanted
     */
    public record Found(Ask request, Evidence evidence, List<Quotation> results, boolean more) implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Request.given(
                "question",
                question,
                "report",
                report,
                Options.LIMIT,
                limit == DEFAULT_LIMIT ? null : Integer.toString(limit));
    }

    Answer answer(Desk desk) {
        return desk.inScope(this, report, question, null, (scope, asked) -> {
            Findings findings = desk.index().search(new Question(asked, scope, limit + 1));
            Evidence found = desk.evidence(findings, report, scope);
            Evidence evidence = found.isThin()
                    ? found.with(desk.authors(scope))
                    : found.with(authors(asked, findings, scope, desk));
            if (findings.match() == Match.NONE) {
                return desk.nothing(this, evidence, scope);
            }
            List<Quotation> results = desk.quotations(findings);
            boolean more = results.size() > limit;
            return new Found(this, evidence, more ? results.subList(0, limit) : results, more);
        });
    }

    /**
     * Returns who wrote what was found, where that is asked and the report names its authors but has no note on them,
     * so that no passage tells.
     */
    private static List<String> authors(String asked, Findings findings, Scope scope, Desk desk) {
        boolean named = findings.match() == Match.WORDS;
        if (!(named || findings.match() == Match.OPENING) || !desk.index().asksForAuthor(asked)) {
            return List.of();
        }
        Passage first = findings.hits().getFirst().passage();
        List<Report> reports = desk.reports(named ? new Scope(first.report(), null) : scope);
        return first.place() instanceof Place.AboutAuthor || reports.size() > 1
                ? List.of()
                : reports.getFirst().authorNames().stream().limit(MOST_AUTHORS).toList();
    }
}
