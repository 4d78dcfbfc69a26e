package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.VALIDATION_DAY_DUE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;

/** Days that changed and have been quiet since. */
public final class DaysDue {
    private DaysDue() {}

    /** The latest first, because that is what people look at; each with its last change. */
    public static Map<LocalDate, Instant> find(DSLContext tx, LocalDate before, Instant quietSince, int limit) {
        return tx.select(VALIDATION_DAY_DUE.DAY, VALIDATION_DAY_DUE.MARKED_AT)
                .from(VALIDATION_DAY_DUE)
                .where(VALIDATION_DAY_DUE.DAY.lt(before), VALIDATION_DAY_DUE.MARKED_AT.le(quietSince))
                .orderBy(VALIDATION_DAY_DUE.DAY.desc())
                .limit(limit)
                .fetchMap(VALIDATION_DAY_DUE.DAY, VALIDATION_DAY_DUE.MARKED_AT);
    }

    /** Takes a day off, unless it has changed again meanwhile. */
    public static void done(DSLContext tx, LocalDate day, Instant markedAt) {
        tx.deleteFrom(VALIDATION_DAY_DUE)
                .where(VALIDATION_DAY_DUE.DAY.eq(day), VALIDATION_DAY_DUE.MARKED_AT.eq(markedAt))
                .execute();
    }
}
