package org.heatshare.integration.metering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small network for tests: homes numbered from 1, each with a meter of its own, and one miner site. */
public final class TestTown {
    public static final String NETWORK = "NV";
    public static final String SITE = "NV-M1";
    public static final String SITE_SERIAL = "90000001";

    private TestTown() {}

    public static RegistryEntries of(int homes, Instant installedAt) {
        List<HeatMeter> meters = new ArrayList<>();
        List<DeliveryPoint> places = new ArrayList<>();
        List<MeterPoint> points = new ArrayList<>();
        List<MeterInstallation> installations = new ArrayList<>();
        for (int home = 1; home <= homes; home++) {
            meters.add(meter(serial(home), 40_000));
            places.add(new DeliveryPoint(
                    place(home), NETWORK, DeliveryPoint.Kind.HOUSE, 1, "Storgatan " + home, "89101", "Norrvik", 142));
            points.add(new MeterPoint(point(home), place(home), null));
            installations.add(MeterInstallation.standing(point(home), serial(home), installedAt, 0));
        }
        meters.add(meter(SITE_SERIAL, 2_000_000));
        points.add(new MeterPoint("MP-" + SITE, null, SITE));
        installations.add(MeterInstallation.standing("MP-" + SITE, SITE_SERIAL, installedAt, 0));
        return new RegistryEntries(
                List.of(new HeatNetwork(NETWORK, "Norrvik")),
                List.of(new HeatSource(
                        SITE,
                        NETWORK,
                        HeatSource.Kind.MINER_SITE,
                        "Hamnen 1",
                        "hydroheat",
                        1_983_600,
                        LocalDate.parse("2024-09-01"),
                        "electricity",
                        new BigDecimal("68.0"))),
                List.of(Device.gateway("NV-G01", "MBUS_TCP", "127.17.0.1:10001")),
                meters,
                places,
                points,
                installations);
    }

    public static HeatMeter meter(String serial, long thermalPowerMaxW) {
        return new HeatMeter(
                serial, "KAM", "MULTICAL 403", "heat", null, "NV-G01", EnergyUnit.KWH, 8, thermalPowerMaxW);
    }

    public static String serial(int home) {
        return "%08d".formatted(80_000_000 + home);
    }

    public static String place(int home) {
        return "NV-%04d".formatted(home);
    }

    public static String point(int home) {
        return "MP-" + place(home);
    }
}
