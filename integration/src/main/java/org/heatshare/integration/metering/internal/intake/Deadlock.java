package org.heatshare.integration.metering.internal.intake;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;

/** What is done about two writers that met each other's locks the wrong way round: one of them tries again. */
final class Deadlock {
    static final int TRIES_MAX = 6;

    private static final int CODE = 1213;

    private Deadlock() {}

    static boolean is(DataAccessException e) {
        SQLException cause = e.getCause(SQLException.class);
        return cause != null && cause.getErrorCode() == CODE;
    }

    static <T> T retried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (DataAccessException e) {
                if (attempt == TRIES_MAX || !is(e)) {
                    throw e;
                }
            }
        }
    }
}
