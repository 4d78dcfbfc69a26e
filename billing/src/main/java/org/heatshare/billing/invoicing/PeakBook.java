package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.CAPACITY_PEAK;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.storage.BulkInsert;
import org.heatshare.billing.tariff.HighestMeans;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The highest days of all delivery points in the twelve months that capacity looks back over.
 *
 * <p>A month whose days are all known is fixed the first time that it is billed from: its highest days are kept, and
 * later bills rest on the same ones whatever is corrected in between. Other months are looked up anew each time.
 */
final class PeakBook {

    private static final BulkInsert PEAKS = BulkInsert.into(
            CAPACITY_PEAK,
            CAPACITY_PEAK.MONTH,
            CAPACITY_PEAK.DELIVERY_POINT_ID,
            CAPACITY_PEAK.RUN_ID,
            CAPACITY_PEAK.DAYS);

    /** Highest days that are not kept yet. */
    record NewPeaks(int deliveryPointId, MonthlyPeaks peaks) {}

    private final Map<Integer, List<MonthlyPeaks>> byPoint = new HashMap<>();
    private final List<NewPeaks> complete = new ArrayList<>();

    private PeakBook() {}

    /** @param current the billed month's days, which need not be read again */
    static PeakBook read(
            DSLContext tx,
            YearMonth month,
            Set<Integer> points,
            MeteredPoints metered,
            MeteredDays current,
            MeteringCalendar calendar) {
        PeakBook book = new PeakBook();
        Map<LocalDate, Set<Integer>> kept = book.readKept(tx, month);
        for (int back = 0; back < HighestMeans.WINDOW_MONTHS_MAX; back++) {
            BillingPeriod past = BillingPeriod.of(month.minusMonths(back));
            Set<Integer> missing = new HashSet<>(points);
            missing.removeAll(kept.getOrDefault(past.from(), Set.of()));
            if (!missing.isEmpty()) {
                book.add(past.from(), missing, back == 0 ? current : MeteredDays.read(tx, past, metered), calendar);
            }
        }
        return book;
    }

    /** A delivery point's highest days of each month of the window. */
    List<MonthlyPeaks> of(int deliveryPointId) {
        return byPoint.getOrDefault(deliveryPointId, List.of());
    }

    /** Keeps those that this run has found first. */
    void keep(DSLContext tx, long runId) {
        PEAKS.write(tx, complete, found -> new @Nullable Object[] {
            found.peaks().month(), found.deliveryPointId(), runId, found.peaks().store()
        });
    }

    private Map<LocalDate, Set<Integer>> readKept(DSLContext tx, YearMonth month) {
        Map<LocalDate, Set<Integer>> kept = new HashMap<>();
        for (int back = 0; back < HighestMeans.WINDOW_MONTHS_MAX; back++) {
            LocalDate start = month.minusMonths(back).atDay(1);
            Set<Integer> points = kept.computeIfAbsent(start, unused -> new HashSet<>());
            tx.connection(connection -> {
                try (var statement = connection.prepareStatement(
                        "SELECT delivery_point_id, days FROM capacity_peak WHERE month = ?")) {
                    statement.setObject(1, start);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            points.add(rows.getInt(1));
                            put(rows.getInt(1), MonthlyPeaks.parse(start, rows.getString(2)));
                        }
                    }
                }
            });
        }
        return kept;
    }

    private void add(LocalDate month, Set<Integer> points, MeteredDays days, MeteringCalendar calendar) {
        for (int point : points) {
            long[] dailyWh = days.of(point);
            MonthlyPeaks peaks = MonthlyPeaks.of(month, dailyWh, calendar);
            put(point, peaks);
            if (Arrays.stream(dailyWh).noneMatch(energy -> energy == MeteredUse.UNKNOWN)) {
                complete.add(new NewPeaks(point, peaks));
            }
        }
    }

    private void put(int point, MonthlyPeaks peaks) {
        byPoint.computeIfAbsent(point, unused -> new ArrayList<>(HighestMeans.WINDOW_MONTHS_MAX))
                .add(peaks);
    }
}
