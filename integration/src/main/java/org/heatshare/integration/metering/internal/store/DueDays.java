package org.heatshare.integration.metering.internal.store;

import static org.heatshare.db.schema.tenant.Tables.NETWORK_DAY_DUE;
import static org.heatshare.db.schema.tenant.Tables.VALIDATION_DAY_DUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Days whose network sums are to be worked out again. */
public final class DueDays {
    private DueDays() {}

    /**
     * Marks days, in their order, as the last thing of a transaction: other writers of the same days wait from here
     * until it ends.
     */
    public static void mark(DSLContext tx, Collection<LocalDate> daysInOrder) {
        if (!daysInOrder.isEmpty()) {
            tx.insertInto(NETWORK_DAY_DUE, NETWORK_DAY_DUE.DAY)
                    .valuesOfRows(daysInOrder.stream().map(DSL::row).toList())
                    .onDuplicateKeyIgnore()
                    .execute();
        }
    }

    /** The latest first, because that is what people look at. */
    public static List<LocalDate> find(DSLContext tx, int limit) {
        return tx.select(NETWORK_DAY_DUE.DAY)
                .from(NETWORK_DAY_DUE)
                .orderBy(NETWORK_DAY_DUE.DAY.desc())
                .limit(limit)
                .fetch(NETWORK_DAY_DUE.DAY);
    }

    /** Marks a day for the checks, which look at it when it has been quiet for a while. */
    public static void markForValidation(DSLContext tx, LocalDate day, Instant now) {
        tx.insertInto(VALIDATION_DAY_DUE)
                .set(VALIDATION_DAY_DUE.DAY, day)
                .set(VALIDATION_DAY_DUE.MARKED_AT, now)
                .onDuplicateKeyUpdate()
                .set(VALIDATION_DAY_DUE.MARKED_AT, now)
                .execute();
    }

    public static void take(DSLContext tx, LocalDate day) {
        tx.deleteFrom(NETWORK_DAY_DUE).where(NETWORK_DAY_DUE.DAY.eq(day)).execute();
    }
}
