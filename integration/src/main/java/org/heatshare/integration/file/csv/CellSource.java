package org.heatshare.integration.file.csv;

/**
 * Where a row's text comes from: a column, or the same text for every row.
 *
 * @param column by its name in the last header row, or by its place, {@code #1} being the first; empty for none
 * @param fixed the text of every row where there is no column
 */
public record CellSource(String column, String fixed) {
    public CellSource {
        column = column == null ? "" : column.strip();
        fixed = fixed == null ? "" : fixed.strip();
        if (!column.isEmpty() && !fixed.isEmpty()) {
            throw new IllegalArgumentException(
                    "Both column '" + column + "' and the fixed text '" + fixed + "' are given; give one of them");
        }
    }

    public static CellSource column(String column) {
        return new CellSource(column, "");
    }

    public static CellSource fixed(String text) {
        return new CellSource("", text);
    }

    /** Whether it is a column. Not named as a property: a template is kept as JSON of its components alone. */
    public boolean comesFromColumn() {
        return !column.isEmpty();
    }
}
