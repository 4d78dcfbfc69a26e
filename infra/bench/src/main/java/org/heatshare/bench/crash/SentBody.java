package org.heatshare.bench.crash;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A day's hourly read-outs of a street, some corrections of the day before, and rows of a meter that nobody knows. The same
 * body can be made again at any time.
 *
 * @param day counted from the first
 */
record SentBody(Street street, int day) {
    /** Rows of the day before that come again a tenth of a kWh higher. */
    static final int CORRECTIONS = 5;
    /** Rows that are to be quarantined. */
    static final int UNKNOWN = 3;

    private static final int HOURS = 24;

    /** One row: a meter's energy register at an instant, kWh. */
    record Row(String serial, Instant at, BigDecimal kilowattHours) {
        String csv() {
            return serial + "," + at + "," + kilowattHours.toPlainString() + "\n";
        }
    }

    String idempotencyKey() {
        return "crash-" + street.number() + "-" + day;
    }

    String csv() {
        StringBuilder csv = new StringBuilder("meter,at,heat_energy_kwh\n");
        known().forEach(row -> csv.append(row.csv()));
        unknown().forEach(row -> csv.append(row.csv()));
        return csv.toString();
    }

    /** Rows of meters that are in the registry. */
    List<Row> known() {
        List<Row> rows = new ArrayList<>(Street.METERS * HOURS + CORRECTIONS);
        for (int hour = day * HOURS; hour < (day + 1) * HOURS; hour++) {
            for (int meter = 0; meter < Street.METERS; meter++) {
                rows.add(new Row(street.serial(meter), at(hour), register(hour)));
            }
        }
        for (int meter = 0; day > 0 && meter < CORRECTIONS; meter++) {
            int hour = day * HOURS - 12;
            rows.add(new Row(street.serial(meter), at(hour), register(hour).add(new BigDecimal("0.1"))));
        }
        return rows;
    }

    List<Row> unknown() {
        List<Row> rows = new ArrayList<>(UNKNOWN);
        for (int hour = day * HOURS; hour < day * HOURS + UNKNOWN; hour++) {
            rows.add(new Row(street.unknownSerial(), at(hour), register(hour)));
        }
        return rows;
    }

    int rows() {
        return known().size() + UNKNOWN;
    }

    private static Instant at(int hour) {
        return Street.START.plus(Duration.ofHours(hour));
    }

    private static BigDecimal register(int hour) {
        return BigDecimal.valueOf(hour * 12L, 1);
    }
}
