package rapporteur.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What was measured on a machine.
 *
 * @param machine the machine, in a few words
 * @param tables the tables, in the order they were measured
 */
public record Measurements(String machine, List<Table> tables) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public Measurements {
        tables = List.copyOf(tables);
    }

    /** Returns all of it as text that ends with a line feed. */
    public String as(Format format) {
        return switch (format) {
            case TEXT ->
                machine + "\n" + tables.stream().map(Measurements::text).collect(Collectors.joining());
            case MARKDOWN ->
                machine + "\n" + tables.stream().map(Measurements::markdown).collect(Collectors.joining());
            case JSON -> json().toPrettyString() + "\n";
        };
    }

    private static String text(Table table) {
        StringBuilder text = new StringBuilder("\n" + table.caption() + "\n");
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> width(table, column))
                .toArray();
        appendLine(text, table, table.headings(), widths);
        for (int row = 0; row < table.rows().size(); row++) {
            appendLine(text, table, shown(table, row), widths);
        }
        return text.toString();
    }

    private static int width(Table table, int column) {
        int widest = table.headings().get(column).length();
        for (int row = 0; row < table.rows().size(); row++) {
            widest = Math.max(widest, table.shown(row, column).length());
        }
        return widest;
    }

    private static void appendLine(StringBuilder text, Table table, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String blanks = " ".repeat(widths[column] - cells.get(column).length());
            String cell = cells.get(column);
            line.append("  ").append(table.isNumeric(column) ? blanks + cell : cell + blanks);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private static List<String> shown(Table table, int row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.shown(row, column))
                .toList();
    }

    private static String markdown(Table table) {
        StringBuilder text = new StringBuilder("\n" + table.caption() + "\n\n");
        text.append(markdownLine(table.headings()));
        text.append(markdownLine(IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.isNumeric(column) ? "---:" : "---")
                .toList()));
        for (int row = 0; row < table.rows().size(); row++) {
            text.append(markdownLine(shown(table, row)));
        }
        return text.toString();
    }

    private static String markdownLine(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private ObjectNode json() {
        ObjectNode all = JSON.createObjectNode().put("machine", machine);
        for (Table table : tables) {
            ArrayNode rows = all.putArray(table.name());
            for (List<Object> row : table.rows()) {
                ObjectNode values = rows.addObject();
                for (int column = 0; column < row.size(); column++) {
                    put(values, table.columns().get(column).key(), row.get(column));
                }
            }
        }
        return all;
    }

    private static void put(ObjectNode values, String key, Object value) {
        if (value instanceof Double number && number.isNaN()) {
            values.putNull(key);
        } else {
            values.putPOJO(key, value);
        }
    }
}
