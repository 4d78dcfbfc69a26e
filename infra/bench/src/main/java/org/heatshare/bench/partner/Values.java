package org.heatshare.bench.partner;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.metering.DeliveryPoint;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.MeterPoint;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.RegistryEntries;

/** A town's hourly values of heat energy, the same each time, as read-outs and as the lines that a partner sends. */
record Values(int homes, Instant start) {
    static final int HOURS_A_DAY = 24;
    private static final int LINE_BYTES = 110;

    int perDay() {
        return homes * HOURS_A_DAY;
    }

    RegistryEntries registry() {
        List<HeatMeter> meters = new ArrayList<>();
        List<DeliveryPoint> places = new ArrayList<>();
        List<MeterPoint> points = new ArrayList<>();
        List<MeterInstallation> installations = new ArrayList<>();
        for (int home = 0; home < homes; home++) {
            String code = "H%05d".formatted(home);
            meters.add(
                    new HeatMeter(serial(home), "KAM", "MULTICAL 403", "heat", null, null, EnergyUnit.KWH, 8, 40_000));
            places.add(new DeliveryPoint(
                    code, "B", DeliveryPoint.Kind.HOUSE, 1, "Storgatan " + home, "89101", "Norrvik", null));
            points.add(new MeterPoint("MP-" + code, code, null));
            installations.add(MeterInstallation.standing("MP-" + code, serial(home), start, 0));
        }
        return new RegistryEntries(
                List.of(new HeatNetwork("B", "Bench")), List.of(), List.of(), meters, places, points, installations);
    }

    List<ReadOut> readOuts(int day) {
        List<ReadOut> readOuts = new ArrayList<>(perDay());
        for (int hour = day * HOURS_A_DAY; hour < (day + 1) * HOURS_A_DAY; hour++) {
            Instant at = at(hour);
            for (int home = 0; home < homes; home++) {
                readOuts.add(ReadOut.of(serial(home), at.plusSeconds(30))
                        .readAt(at)
                        .heatEnergy(new RegisterValue(BigDecimal.valueOf(tenthsOfKwh(home, hour), 1), EnergyUnit.KWH))
                        .build());
            }
        }
        return readOuts;
    }

    /** A day as NDJSON, an item a value. */
    byte[] lines(int day) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(perDay() * LINE_BYTES);
        for (int hour = day * HOURS_A_DAY; hour < (day + 1) * HOURS_A_DAY; hour++) {
            lines.writeBytes(hourLines(hour));
        }
        return lines.toByteArray();
    }

    /** An hour as NDJSON, an item a value. */
    byte[] hourLines(int hour) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(homes * LINE_BYTES);
        for (int home = 0; home < homes; home++) {
            lines.writeBytes(("{\"meter\":\"" + serial(home) + "\",\"quantity\":\"heat_energy\",\"value\":\""
                            + kwh(home, hour) + "\",\"unit\":\"kWh\",\"at\":\"" + at(hour) + "\"}\n")
                    .getBytes(US_ASCII));
        }
        return lines.toByteArray();
    }

    /** A day as CSV, a value a row. */
    byte[] rows(int day) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(perDay() * 40);
        for (int hour = day * HOURS_A_DAY; hour < (day + 1) * HOURS_A_DAY; hour++) {
            for (int home = 0; home < homes; home++) {
                rows.writeBytes((serial(home) + ";" + at(hour) + ";" + kwh(home, hour) + "\n").getBytes(US_ASCII));
            }
        }
        return rows.toByteArray();
    }

    private Instant at(int hour) {
        return start.plus(Duration.ofHours(hour));
    }

    private static String kwh(int home, int hour) {
        return BigDecimal.valueOf(tenthsOfKwh(home, hour), 1).toPlainString();
    }

    private static long tenthsOfKwh(int home, int hour) {
        return (long) hour * (10 + home % 40);
    }

    private static String serial(int home) {
        return Integer.toString(80_000_000 + home);
    }
}
