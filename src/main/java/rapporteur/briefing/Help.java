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
        subjects(desk, Place.KeyPoint.class)
                .map(subject -> new KeyPoints(subject, null))
                .filter(example -> example.answer(desk) instanceof KeyPoints.Found)
                .findFirst()
                .ifPresent(examples::add);
        examples.add(subjects(desk, null)
                .map(subject -> new Ask(subject, null, Ask.DEFAULT_LIMIT, false))
                .filter(example -> example.answer(desk) instanceof Ask.Found)
                .findFirst()
                .orElse(NO_QUESTION));
        examples.add(new Authors(anyAuthor(reports), null));
        examples.add(new Related(null, null, null, null));
        anyType(reports).ifPresent(type -> examples.add(new Related(null, Related.ALL, type, null)));
        examples.add(new Overview(onlyOrFirst(reports)));
        examples.add(new Contents());
        examples.add(this);
        return new Found(this, List.copyOf(examples));
    }

    private static Stream<String> subjects(Desk desk, @Nullable Class<? extends Place> place) {
        return desk.index().subjects(new Scope(null, place), MOST_TRIED).stream();
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
