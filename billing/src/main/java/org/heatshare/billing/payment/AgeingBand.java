package org.heatshare.billing.payment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long an invoice has been due, in days, as ageing lists have it. */
public enum AgeingBand {
    /** The day on which it is due included. */
    NOT_DUE(null, 0),
    UP_TO_30(1, 30),
    UP_TO_60(31, 60),
    UP_TO_90(61, 90),
    OVER_90(91, null);

    private final @Nullable Integer from;
    private final @Nullable Integer until;

    AgeingBand(@Nullable Integer from, @Nullable Integer until) {
        this.from = from;
        this.until = until;
    }

    /** The earliest due date of the band; null where there is none. */
    @Nullable
    LocalDate earliestDue(LocalDate today) {
        return until == null ? null : today.minusDays(until);
    }

    /** The latest due date of the band; null where there is none. */
    @Nullable
    LocalDate latestDue(LocalDate today) {
        return from == null ? null : today.minusDays(from);
    }

    /** The band of an invoice: on the day on which it is due it is not late yet. */
    public static AgeingBand of(LocalDate dueOn, LocalDate today) {
        for (AgeingBand band : values()) {
            LocalDate earliest = band.earliestDue(today);
            if (earliest == null || !dueOn.isBefore(earliest)) {
                return band;
            }
        }
        throw new IllegalStateException("the last band has no end");
    }
}
