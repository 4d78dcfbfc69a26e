package org.heatshare.bench.ingest;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** A town's hourly read-outs, the same each time: every register of every home's meter at every hour. */
final class History {
    /** Energy, volume, two temperatures, flow, power, E8, E9 and the info code. */
    static final int REGISTERS = 9;

    static final int HOURS_A_DAY = 24;

    private final int homes;
    private final Instant start;

    /** @param firstDay begins at an hour that is midnight in neither municipality's calendar */
    History(int homes, LocalDate firstDay) {
        this.homes = homes;
        start = firstDay.atStartOfDay(ZoneOffset.UTC).toInstant();
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

    /** All read-outs of a day in the order of time. */
    List<ReadOut> day(int day) {
        List<ReadOut> readOuts = new ArrayList<>(homes * HOURS_A_DAY);
        for (int hour = day * HOURS_A_DAY; hour < (day + 1) * HOURS_A_DAY; hour++) {
            for (int home = 0; home < homes; home++) {
                readOuts.add(readOut(home, hour));
            }
        }
        return readOuts;
    }

    /** One home's at an hour since the start. */
    ReadOut readOut(int home, int hour) {
        Instant at = start.plus(Duration.ofHours(hour));
        long tenthsOfKwh = (long) hour * (10 + home % 40);
        return ReadOut.of(serial(home), at.plusSeconds(30))
                .readAt(at)
                .heatEnergy(new RegisterValue(BigDecimal.valueOf(tenthsOfKwh, 1), EnergyUnit.KWH))
                .volumeL(tenthsOfKwh * 2)
                .supplyTemperatureCc(7_000 + home % 500)
                .returnTemperatureCc(3_000 + hour % 500)
                .volumeFlowLh(30 + home % 40)
                .thermalPowerW(1_000 + home)
                .forwardM3c(tenthsOfKwh / 7)
                .returnM3c(tenthsOfKwh / 15)
                .infoCode(0L)
                .build();
    }

    private static String serial(int home) {
        return Integer.toString(80_000_000 + home);
    }

    /** As many rows as a day has read-outs, in the order of time, as the reference table takes them. */
    byte[] referenceRows(int day) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(homes * HOURS_A_DAY * 16);
        StringBuilder row = new StringBuilder();
        for (int hour = day * HOURS_A_DAY; hour < (day + 1) * HOURS_A_DAY; hour++) {
            for (int home = 0; home < homes; home++) {
                row.setLength(0);
                row.append(home)
                        .append('\t')
                        .append(hour)
                        .append('\t')
                        .append((10 + home % 40) * 100)
                        .append('\n');
                rows.writeBytes(row.toString().getBytes(StandardCharsets.US_ASCII));
            }
        }
        return rows.toByteArray();
    }
}
