package rapporteur.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.report.Place;
import rapporteur.report.RelatedPublication;
import rapporteur.report.Report;
import rapporteur.search.Match;
import rapporteur.search.Question;
import rapporteur.search.index.Scope;

/** {@code /help}: the commands, with examples from the library at hand. */
public record Help() implements Request {

    private static final int MOST_TRIED = 5;

    /** The question where a library talks about nothing. */
    private static final Ask NO_QUESTION = new Ask("…", null, Ask.DEFAULT_LIMIT, false);

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
        List<Report> reports = desk.library().reports();
        List<Request> examples = new ArrayList<>();
        examples.add(new KeyPoints(null, null));
        subject(desk, Place.KeyPoint.class).ifPresent(subject -> examples.add(new KeyPoints(subject, null)));
        examples.add(subject(desk, null)
                .map(subject -> new Ask(subject, null, Ask.DEFAULT_LIMIT, false))
                .orElse(NO_QUESTION));
        examples.add(new Authors(anyAuthor(reports), null));
        examples.add(new Related(null, null, null, null));
        anyType(reports).ifPresent(type -> examples.add(new Related(null, Related.ALL, type, null)));
        examples.add(new Overview(onlyOrFirst(reports)));
        examples.add(new Contents());
        examples.add(this);
        return new Found(this, List.copyOf(examples));
    }

    /** Returns something that is talked about and found when it is asked for. */
    private static Optional<String> subject(Desk desk, @Nullable Class<? extends Place> place) {
        Scope scope = new Scope(null, place);
        return desk.index().subjects(scope, MOST_TRIED).stream()
                .filter(subject ->
                        desk.index().search(new Question(subject, scope, 1)).match() != Match.NONE)
                .findFirst();
    }

    private static Optional<String> anyType(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.related().stream())
                .map(RelatedPublication::type)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static @Nullable String anyAuthor(List<Report> reports) {
        return reports.stream()
                .flatMap(report -> report.authorNames().stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String onlyOrFirst(List<Report> reports) {
        return reports.size() > 1 ? reports.getFirst().id() : null;
    }
}
