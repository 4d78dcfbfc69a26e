package org.heatshare.integration.file.csv;

import org.heatshare.integration.metering.Quantity;

/**
 * A column with values.
 *
 * @param column by name or place, as in {@link CellSource}
 * @param quantity what its values are
 * @param unit the same for all rows, or a column that names it
 */
public record ValueColumn(String column, Quantity quantity, CellSource unit) {
    public ValueColumn {
        if (column.isBlank()) {
            throw new IllegalArgumentException("The column of " + quantity.key() + " is missing; name it");
        }
    }
}
