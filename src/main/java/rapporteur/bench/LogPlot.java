package rapporteur.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws lines over two logarithmic axes as part of an SVG image. */
final class LogPlot {

    /** A point; both coordinates above 0. */
    record Point(double x, double y) {}

    /**
     * A line.
     *
     * @param name what it shows
     * @param points its points from left to right, at least one
     */
    record Line(String name, List<Point> points) {

        Line {
            points = List.copyOf(points);
        }
    }

    /** The width of the drawing in pixels. */
    static final int WIDTH = 380;

    /** The height of the drawing in pixels. */
    static final int HEIGHT = 356;

    private static final int LEFT = 62;
    private static final int RIGHT = 30;
    private static final int TOP = 90;
    private static final int BOTTOM = 50;
    private static final int LEGEND_TOP = 40;
    private static final int LEGEND_LINE = 16;
    private static final int LEGEND_COLUMN = 150;

    private static final String GRID = "#ddd";

    /** Told apart by the colour-blind too: <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito's</a>. */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00");

    private final List<String> elements = new ArrayList<>();
    private final LogAxis x;
    private final LogAxis y;

    private LogPlot(List<Line> lines) {
        this.x = axis(lines, Point::x, LEFT, WIDTH - RIGHT);
        this.y = axis(lines, Point::y, HEIGHT - BOTTOM, TOP);
    }

    private static LogAxis axis(List<Line> lines, ToDoubleFunction<Point> coordinate, int from, int to) {
        double[] values = lines.stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(coordinate)
                .toArray();
        return LogAxis.over(values, from, to);
    }

    /**
     * Returns the SVG elements of a plot {@link #WIDTH} wide and {@link #HEIGHT} high.
     *
     * @param lines at least one and at most five
     */
    static String draw(String title, String xLabel, List<Line> lines) {
        LogPlot plot = new LogPlot(lines);
        plot.text(WIDTH / 2, 20, "middle", "font-weight=\"bold\"", title);
        plot.text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "middle", "", xLabel);
        plot.grid();
        for (int i = 0; i < lines.size(); i++) {
            plot.legend(lines.get(i).name(), i);
            plot.line(lines.get(i), COLOURS.get(i));
        }
        return String.join("\n", plot.elements);
    }

    private void grid() {
        for (double tick : x.ticks()) {
            stroke(x.at(tick), TOP, x.at(tick), HEIGHT - BOTTOM, GRID, 1);
            text(x.at(tick), HEIGHT - BOTTOM + 17, "middle", "", LogAxis.label(tick));
        }
        for (double tick : y.ticks()) {
            stroke(LEFT, y.at(tick), WIDTH - RIGHT, y.at(tick), GRID, 1);
            text(LEFT - 7, y.at(tick) + 4, "end", "", LogAxis.label(tick));
        }
    }

    private void stroke(double x1, double y1, double x2, double y2, String colour, int width) {
        elements.add(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>",
                x1,
                y1,
                x2,
                y2,
                colour,
                width));
    }

    private void legend(String name, int index) {
        double left = LEFT + index % 2 * LEGEND_COLUMN;
        double middle = LEGEND_TOP + index / 2 * LEGEND_LINE;
        stroke(left, middle, left + 18, middle, COLOURS.get(index), 3);
        text(left + 24, middle + 4, "start", "", name);
    }

    private void line(Line line, String colour) {
        List<String> path = new ArrayList<>();
        for (Point point : line.points()) {
            double left = x.at(point.x());
            double top = y.at(point.y());
            path.add(String.format(Locale.ROOT, "%.1f,%.1f", left, top));
            elements.add(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", left, top, colour));
        }
        elements.add("<polyline points=\"" + String.join(" ", path) + "\" fill=\"none\" stroke=\"" + colour
                + "\" stroke-width=\"2\"/>");
    }

    private void text(double left, double bottom, String anchor, String style, String text) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
        elements.add(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" %s>%s</text>",
                left,
                bottom,
                anchor,
                style,
                escaped));
    }
}
