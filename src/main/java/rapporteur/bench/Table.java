package rapporteur.bench;

import java.util.List;
import java.util.Locale;

/**
 * Measurements side by side.
 *
 * @param name its name in JSON
 * @param caption what was measured, and in which units
 * @param columns what each value is
 * @param rows the values: words or numbers, {@link Double#NaN} where there is none
 */
record Table(String name, String caption, List<Column> columns, List<List<Object>> rows) {

    private static final String NOTHING = "–";

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("A row of \"" + name + "\" hasn't a value for each column");
        }
    }

    /** Returns the headings. */
    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    /** Returns a value as a person reads it. */
    String shown(int row, int column) {
        Object value = rows.get(row).get(column);
        if (!(value instanceof Number number)) {
            return value.toString();
        }
        double amount = number.doubleValue();
        return Double.isNaN(amount)
                ? NOTHING
                : String.format(Locale.ROOT, columns.get(column).format(), amount);
    }

    /** Tells whether a column holds numbers. */
    boolean isNumeric(int column) {
        return rows.stream().allMatch(row -> row.get(column) instanceof Number);
    }
}
