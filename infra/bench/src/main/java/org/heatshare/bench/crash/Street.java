package org.heatshare.bench.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.metering.DeliveryPoint;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.HeatMeter;
import org.heatshare.integration.metering.HeatNetwork;
import org.heatshare.integration.metering.MeterInstallation;
import org.heatshare.integration.metering.MeterPoint;
import org.heatshare.integration.metering.RegistryEntries;

/** Homes whose readings one sender hands in, a day a body, beside the simulated town. */
record Street(int number) {
    static final int METERS = 20;
    /** So many days of readings lie in the past. */
    static final int DAYS = 365;

    static final Instant START = Instant.parse("2025-10-01T00:00:00Z");

    String serial(int meter) {
        return "7%03d%04d".formatted(number, meter);
    }

    /** Of a meter that is in no registry. */
    String unknownSerial() {
        return "79%06d".formatted(number);
    }

    static RegistryEntries registry(List<Street> streets) {
        List<HeatMeter> meters = new ArrayList<>();
        List<DeliveryPoint> places = new ArrayList<>();
        List<MeterPoint> points = new ArrayList<>();
        List<MeterInstallation> installations = new ArrayList<>();
        for (Street street : streets) {
            for (int meter = 0; meter < METERS; meter++) {
                String serial = street.serial(meter);
                String code = "CRASH-" + serial;
                meters.add(new HeatMeter(serial, "KAM", "MULTICAL 403", "heat", null, null, EnergyUnit.KWH, 8, 40_000));
                places.add(new DeliveryPoint(
                        code, "CRASH", DeliveryPoint.Kind.HOUSE, 1, "Brogatan " + meter, "89101", "Norrvik", null));
                points.add(new MeterPoint("MP-" + code, code, null));
                installations.add(MeterInstallation.standing("MP-" + code, serial, START, 0));
            }
        }
        return new RegistryEntries(
                List.of(new HeatNetwork("CRASH", "Crash")),
                List.of(),
                List.of(),
                meters,
                places,
                points,
                installations);
    }
}
