package org.heatshare.billing.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * Writes many rows of one table with the server's bulk protocol, some ten times as fast as a statement a row.
 *
 * <p>Values are what the columns hold: numbers, texts, dates, bytes, instants (kept as UTC) or null.
 */
public final class BulkInsert {

    private static final int ROWS_AT_ONCE = 4_000;

    private final String sql;
    private final int columns;

    private BulkInsert(String sql, int columns) {
        this.sql = sql;
        this.columns = columns;
    }

    public static BulkInsert into(Table<?> table, Field<?>... fields) {
        String names = List.of(fields).stream().map(Field::getName).collect(Collectors.joining(", "));
        String marks = List.of(fields).stream().map(field -> "?").collect(Collectors.joining(", "));
        return new BulkInsert(
                "INSERT INTO %s (%s) VALUES (%s)".formatted(table.getName(), names, marks), fields.length);
    }

    /** Where a row with the same key is there already, these columns of it take the new values. */
    public BulkInsert replacing(Field<?>... fields) {
        String updates = List.of(fields).stream()
                .map(field -> "%1$s = VALUES(%1$s)".formatted(field.getName()))
                .collect(Collectors.joining(", "));
        return new BulkInsert(sql + " ON DUPLICATE KEY UPDATE " + updates, columns);
    }

    public <T> void write(DSLContext tx, Collection<T> rows, Function<T, @Nullable Object[]> values) {
        if (!rows.isEmpty()) {
            tx.connection(connection -> write(connection, rows, values));
        }
    }

    private <T> void write(Connection connection, Collection<T> rows, Function<T, @Nullable Object[]> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (T row : rows) {
                bind(statement, values.apply(row));
                if (++waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }

    private void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        if (values.length != columns) {
            throw new IllegalArgumentException("a row has " + values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(
                    i + 1, value instanceof Instant instant ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC) : value);
        }
        statement.addBatch();
    }
}
