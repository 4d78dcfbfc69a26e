package org.heatshare.integration.metering.internal.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** Writes many rows in few statements: new ones are added, those with a known natural key take over the rest. */
final class Upsert {
    private static final int ROWS_A_STATEMENT = 500;

    private Upsert() {}

    /** @param columns the natural key's columns are among them and are written to themselves */
    static <R extends Record, T> void run(
            DSLContext tx,
            Table<R> table,
            List<TableField<R, ?>> columns,
            List<T> entries,
            Function<T, List<? extends Object>> values) {
        for (int from = 0; from < entries.size(); from += ROWS_A_STATEMENT) {
            InsertValuesStepN<R> insert = tx.insertInto(table, columns);
            for (T entry : entries.subList(from, Math.min(entries.size(), from + ROWS_A_STATEMENT))) {
                insert = insert.values(values.apply(entry));
            }
            Map<Field<?>, Field<?>> taken = new LinkedHashMap<>();
            columns.forEach(column -> taken.put(column, DSL.excluded(column)));
            insert.onDuplicateKeyUpdate().set(taken).execute();
        }
    }
}
