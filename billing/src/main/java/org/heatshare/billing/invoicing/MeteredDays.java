package org.heatshare.billing.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.DSLContext;

/**
 * The daily energies of all delivery points in a period, read at once: a day's energy is the difference of the meter's
 * registers at its ends. Of a delivery point with several meters the sum counts, and only where all are known.
 */
final class MeteredDays {

    private static final String QUERY =
            "SELECT meter_point_id, DATEDIFF(day, ?), energy_wh FROM metered_day WHERE day >= ? AND day < ?";

    private static final int ROWS_AT_ONCE = 20_000;
    /** One meter of several has no value; the others' do not make up for it. */
    private static final long INCOMPLETE = MeteredUse.UNKNOWN + 1;

    private final int days;
    private final Map<Integer, long[]> dailyWh = new HashMap<>();

    private MeteredDays(int days) {
        this.days = days;
    }

    static MeteredDays read(DSLContext tx, BillingPeriod period, MeteredPoints points) {
        MeteredDays metered = new MeteredDays(period.days());
        tx.connection(connection -> metered.read(connection, period, points));
        return metered;
    }

    /** The days of a delivery point, in a new array with the unknown ones marked. */
    long[] of(int deliveryPointId) {
        long[] result = dailyWh.getOrDefault(deliveryPointId, unknown()).clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = result[i] == INCOMPLETE ? MeteredUse.UNKNOWN : result[i];
        }
        return result;
    }

    private void read(Connection connection, BillingPeriod period, MeteredPoints points) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setObject(1, period.from());
            statement.setObject(2, period.from());
            statement.setObject(3, period.until());
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Integer deliveryPointId = points.deliveryPointOf(rows.getInt(1));
                    if (deliveryPointId != null) {
                        long energyWh = rows.getLong(3);
                        boolean known = !rows.wasNull();
                        add(deliveryPointId, rows.getInt(2), known ? energyWh : INCOMPLETE);
                    }
                }
            }
        }
    }

    private void add(int deliveryPointId, int day, long energyWh) {
        long[] known = dailyWh.computeIfAbsent(deliveryPointId, unused -> unknown());
        if (known[day] == MeteredUse.UNKNOWN || energyWh == INCOMPLETE) {
            known[day] = energyWh;
        } else if (known[day] != INCOMPLETE) {
            known[day] = Math.addExact(known[day], energyWh);
        }
    }

    private long[] unknown() {
        long[] none = new long[days];
        Arrays.fill(none, MeteredUse.UNKNOWN);
        return none;
    }
}
