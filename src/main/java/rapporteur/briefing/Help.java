package rapporteur.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Author;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.search.Scope;

/** {@code /help}: the commands, with examples from the library at hand. */
public record Help() implements Request {

    /** The command's declaration. */
    public static final Command COMMAND = new Command("help", List.of(), options -> new Help());

    /**
     * The commands.
     *
     * @param request what was asked
     * @param examples requests that this library answers, in the catalogue's order, with at least one of each command
     */
    public record Found(Help request, List<Request> examples) implements Answer {}

    @Override
    public Command command() {
        return COMMAND;
    }

    @Override
    public Map<String, String> options() {
        return Map.of();
    }

    Answer answer(Desk desk) {
        List<String> subjects = desk.index().subjects(Scope.EVERYTHING, 2);
        List<Request> examples = new ArrayList<>();
        examples.add(new KeyPoints(null, null));
        subjects.stream().limit(1).forEach(subject -> examples.add(new KeyPoints(subject, null)));
        String question = subjects.isEmpty() ? "…" : subjects.getLast();
        examples.add(new Ask(question, null, Ask.DEFAULT_LIMIT, false));
        examples.add(new Authors(anyAuthor(desk.library().reports()), null));
        examples.add(new Related(null, null, null, null));
        desk.library().reports().stream()
                .flatMap(report -> report.related().stream())
                .map(RelatedPublication::type)
                .filter(type -> type != null)
                .findFirst()
                .ifPresent(type -> examples.add(new Related(null, Related.ALL, type, null)));
        examples.add(new Overview(onlyOrFirst(desk.library().reports())));
        examples.add(new Contents());
        examples.add(this);
        return new Found(this, List.copyOf(examples));
    }

    private static @Nullable String anyAuthor(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.authors().stream())
                .map(Author::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String onlyOrFirst(List<Report> reports) {
        return reports.size() > 1 ? reports.getFirst().id() : null;
    }
}
