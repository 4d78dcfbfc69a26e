package org.heatshare.billing.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.heatshare.billing.credit.HourProfile;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The hours of all delivery points and heat sources in a month, read at once. Of several meters the sum counts, and only
 * where all are known.
 */
final class MeteredHours {
    private static final int HOURS_MAX = 25;
    private static final String HOURS =
            IntStream.range(0, HOURS_MAX).mapToObj("wh_%02d"::formatted).collect(Collectors.joining(", "));
    private static final String OF_HOMES = "SELECT meter_point_id, DATEDIFF(day, ?), " + HOURS
            + " FROM metered_day WHERE day >= ? AND day < ? AND meter_point_id IN ";
    private static final String OF_SOURCES = "SELECT heat_source_code, DATEDIFF(day, ?), " + HOURS
            + " FROM metered_source_day WHERE day >= ? AND day < ?";
    /** Few, so that they are taken while the database makes the next. */
    private static final int ROWS_AT_ONCE = 200;
    /** Days of one meter point lie side by side: so many ranges are read in one go, and no day of another month. */
    private static final int POINTS_AT_ONCE = 500;

    /** Nothing of it has been read yet, which is not the same as a meter that did not tell. */
    private static final int NONE = HourProfile.UNKNOWN + 1;

    private final MonthHours hours;
    private final Map<Integer, int[]> homes = new HashMap<>();
    private final Map<String, int[]> sources = new HashMap<>();

    private MeteredHours(MonthHours hours) {
        this.hours = hours;
    }

    static MeteredHours read(DSLContext tx, BillingPeriod month, MeteringCalendar calendar) {
        MeteredHours metered = new MeteredHours(new MonthHours(month, calendar));
        MeteredPoints points = MeteredPoints.read(tx);
        List<Integer> ids = points.deliveryPoints().keySet().stream().sorted().toList();
        tx.connection(connection -> {
            for (int start = 0; start < ids.size(); start += POINTS_AT_ONCE) {
                List<Integer> some = ids.subList(start, Math.min(ids.size(), start + POINTS_AT_ONCE));
                String query = OF_HOMES + some.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
                metered.read(
                        connection,
                        query,
                        month,
                        row -> metered.rowOf(
                                metered.homes, Objects.requireNonNull(points.deliveryPointOf(row.getInt(1)))));
            }
            metered.read(connection, OF_SOURCES, month, row -> metered.rowOf(metered.sources, row.getString(1)));
        });
        return metered;
    }

    private interface Target {
        int[] of(ResultSet row) throws SQLException;
    }

    MonthHours hours() {
        return hours;
    }

    /** The hours of some days of a delivery point, {@link HourProfile#UNKNOWN} where not known. */
    int[] ofHome(int deliveryPointId, BillingPeriod days) {
        return known(homes.get(deliveryPointId), hours.firstOf(days.from()), hours.firstOf(days.until()));
    }

    /** The hours of a heat source in the month, likewise. */
    int[] ofSource(String code) {
        return known(sources.get(code), 0, hours.count());
    }

    private static int[] known(int @Nullable [] row, int from, int until) {
        int[] known = new int[until - from];
        for (int i = 0; i < known.length; i++) {
            known[i] = row == null || row[from + i] == NONE ? HourProfile.UNKNOWN : row[from + i];
        }
        return known;
    }

    private <K> int[] rowOf(Map<K, int[]> rows, K key) {
        return rows.computeIfAbsent(key, unused -> {
            int[] none = new int[hours.count()];
            Arrays.fill(none, NONE);
            return none;
        });
    }

    private void read(Connection connection, String query, BillingPeriod month, Target target) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, month.from());
            statement.setObject(2, month.from());
            statement.setObject(3, month.until());
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take(rows, target.of(rows));
                }
            }
        }
    }

    private void take(ResultSet row, int[] into) throws SQLException {
        int day = row.getInt(2);
        int first = hours.firstOf(day);
        for (int hour = 0; hour < hours.hoursIn(day); hour++) {
            int wh = row.getInt(3 + hour);
            add(into, first + hour, wh == 0 && row.wasNull() ? HourProfile.UNKNOWN : wh);
        }
    }

    private static void add(int[] into, int hour, int wh) {
        if (into[hour] == NONE || wh == HourProfile.UNKNOWN) {
            into[hour] = wh;
        } else if (into[hour] != HourProfile.UNKNOWN) {
            into[hour] = Math.addExact(into[hour], wh);
        }
    }
}
