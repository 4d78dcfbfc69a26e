package org.heatshare.simulator.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.simulator.fault.Fault;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.town.EncryptionKeys;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.Towns;
import org.junit.jupiter.api.Test;

class LiveTownTest {

    private static final Town TOWN = Towns.norrvik(300);
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final HeatMeter SITE = TOWN.sources().get(0).meter();
    private static final HeatMeter PEAK_BOILER = TOWN.sources().get(3).meter();

    @Test
    void aTripStopsTheSiteAndTheBoilerTakesItsHeat() {
        Fault trip = new Fault(FaultKind.SITE_TRIP, "NV-M1", 0, NOW.minusSeconds(7200), null);
        LiveTown tripped = liveWith(trip);
        LiveTown well = liveWith();

        double lost = wh(well, SITE) - wh(tripped, SITE);
        double gained = wh(tripped, PEAK_BOILER) - wh(well, PEAK_BOILER);

        assertThat(lost).isPositive();
        assertThat(gained).isCloseTo(lost, within(2000.0));
        assertThat(tripped.flowing("NV-M1").powerKw()).isZero();
        assertThat(tripped.flowing("NV-B2").powerKw())
                .isCloseTo(
                        well.flowing("NV-B2").powerKw() + well.flowing("NV-M1").powerKw(), within(0.01));
    }

    @Test
    void aTripThatEndedIsNotForgottenByTheRegisters() {
        Fault ended = new Fault(FaultKind.SITE_TRIP, "NV-M1", 0, NOW.minusSeconds(7200), NOW.minusSeconds(3600));

        assertThat(wh(liveWith(), SITE) - wh(liveWith(ended), SITE)).isPositive();
        assertThat(liveWith(ended).flowing("NV-M1").powerKw()).isPositive();
    }

    @Test
    void aRegisterThatTripsAndRecoversNeverFalls() {
        Fault ended = new Fault(FaultKind.SITE_TRIP, "NV-M1", 0, NOW.minusSeconds(7200), NOW.minusSeconds(3600));
        long before = 0;
        for (Instant at = NOW.minusSeconds(14_400); at.isBefore(NOW); at = at.plusSeconds(60)) {
            long now = new LiveTown(TOWN, new FaultBook(List.of(ended)), Clock.fixed(at, ZoneOffset.UTC))
                    .ask(SITE)
                    .orElseThrow()
                    .readOut()
                    .energySteps();
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void aMeterWithAnUntoldKeyEncryptsWithAnotherThanItsDeliveryNoteTells() {
        HeatMeter encrypting = TOWN.homes().get(10).meter();
        Fault untold = new Fault(FaultKind.UNTOLD_KEY, Fault.EVERY, 0, NOW, null);

        assertThat(key(liveWith(), SITE)).isNull();
        assertThat(key(liveWith(untold), SITE)).isNotNull();
        assertThat(key(liveWith(), encrypting)).isEqualTo(EncryptionKeys.keyOf(encrypting.serial()));
        assertThat(key(liveWith(untold), encrypting)).isNotNull().isNotEqualTo(key(liveWith(), encrypting));
    }

    private static String key(LiveTown town, HeatMeter meter) {
        return town.ask(meter).orElseThrow().key();
    }

    private static LiveTown liveWith(Fault... faults) {
        return new LiveTown(TOWN, new FaultBook(List.of(faults)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static double wh(LiveTown town, HeatMeter meter) {
        return town.ask(meter).orElseThrow().readOut().energyWh();
    }
}
