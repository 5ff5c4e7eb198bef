package rapporteur.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import rapporteur.bench.LogPlot.Line;
import rapporteur.bench.LogPlot.Point;

/** What a growing library costs, as a table or a drawing. */
public final class Growth {

    /**
     * What a library of one size costs.
     *
     * @param reports its size in reports
     * @param passages its size in passages
     * @param rate passages indexed in a second
     * @param megabytes heap in use for the library and its index, in millions of bytes
     * @param words how long answers by words take
     * @param meaning how long answers by words and meaning take, every passage compared
     * @param graph how long they take where a graph leads to the nearest passages; unknown where none is made
     * @param graphBuilt seconds that making the graph takes
     * @param start seconds from the start of a process to its first answer, the reports read from files
     * @param startAgain the same, where reports and index are on disk since an earlier start
     */
    record Size(
            int reports,
            int passages,
            double rate,
            double megabytes,
            Latency words,
            Latency meaning,
            Latency graph,
            double graphBuilt,
            double start,
            double startAgain) {}

    private static final String REPORTS = "reports";

    private final String machine;
    private final List<Size> sizes;

    Growth(String machine, List<Size> sizes) {
        this.machine = machine;
        this.sizes = List.copyOf(sizes);
    }

    /** Returns a table with a row for each size. */
    public Measurements measurements() {
        Table table = new Table(
                "scale",
                "A growing library: passages indexed per second, heap with library and index in MB, answers in"
                        + " milliseconds (by meaning first with every passage compared, then through a graph), and"
                        + " seconds from a cold start to the first answer, also where reports and index are on disk since"
                        + " an earlier start",
                List.of(
                        Column.count("reports", REPORTS),
                        Column.count("passages", "passages"),
                        Column.count("rate", "passages/s"),
                        Column.decimal("megabytes", "heap MB"),
                        Column.milliseconds("wordsP50", "words p50"),
                        Column.milliseconds("wordsP99", "words p99"),
                        Column.milliseconds("meaningP50", "meaning p50"),
                        Column.milliseconds("meaningP99", "meaning p99"),
                        Column.milliseconds("graphP50", "graph p50"),
                        Column.milliseconds("graphP99", "graph p99"),
                        Column.decimal("graphBuilt", "graph built s"),
                        Column.decimal("start", "start s"),
                        Column.decimal("startAgain", "again s")),
                sizes.stream().map(Growth::row).toList());
        return new Measurements(machine, List.of(table));
    }

    private static List<Object> row(Size size) {
        return List.of(
                size.reports(),
                size.passages(),
                size.rate(),
                size.megabytes(),
                size.words().median(),
                size.words().p99(),
                size.meaning().median(),
                size.meaning().p99(),
                size.graph().median(),
                size.graph().p99(),
                size.graphBuilt(),
                size.start(),
                size.startAgain());
    }

    /**
     * Returns an SVG image with answers, memory and start over the number of reports; what wasn't measured is left out.
     */
    public String svg() {
        List<String> plots = Stream.of(
                        plot(
                                "An answer, ms",
                                line("words, median", size -> size.words().median()),
                                line("words, p99", size -> size.words().p99()),
                                line("meaning, median", size -> size.meaning().median()),
                                line("meaning, p99", size -> size.meaning().p99()),
                                line(
                                        "through a graph, median",
                                        size -> size.graph().median())),
                        plot("Heap, MB", line("library and index", Size::megabytes)),
                        plot(
                                "Cold start to the first answer, s",
                                line("from files", Size::start),
                                line("kept on disk", Size::startAgain)))
                .filter(plot -> !plot.isEmpty())
                .toList();
        StringBuilder svg =
                new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
                font-family="system-ui, sans-serif" font-size="12" fill="#333">
                <rect width="100%%" height="100%%" fill="#fff"/>
                """, plots.size() * LogPlot.WIDTH, LogPlot.HEIGHT));
        for (int i = 0; i < plots.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT, "<g transform=\"translate(%d 0)\">\n%s\n</g>\n", i * LogPlot.WIDTH, plots.get(i)));
        }
        return svg.append("</svg>\n").toString();
    }

    private static String plot(String title, Line... lines) {
        List<Line> measured =
                Stream.of(lines).filter(line -> !line.points().isEmpty()).toList();
        return measured.isEmpty() ? "" : LogPlot.draw(title, REPORTS, measured);
    }

    private Line line(String name, ToDoubleFunction<Size> value) {
        return new Line(
                name,
                sizes.stream()
                        .filter(size -> value.applyAsDouble(size) > 0)
                        .map(size -> new Point(size.reports(), value.applyAsDouble(size)))
                        .toList());
    }
}
