package org.heatshare.simulator.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MinerSiteTest {

    private static final Town TOWN = Towns.norrvik(2800);
    private static final HeatSource SOURCE = TOWN.sources().get(1);
    private static final MinerSite SITE = Objects.requireNonNull(SOURCE.site());

    @Test
    void unitsDrawThePowerWhoseHeatTheNetworkAccepts() {
        for (String instant : List.of("2026-07-10T03:00:00Z", "2026-09-10T12:00:00Z", "2026-11-20T06:30:00Z")) {
            Instant at = Instant.parse(instant);
            double wallKw = SITE.units().stream()
                            .mapToDouble(unit -> SITE.unitState(unit, at).wallW())
                            .sum()
                    / 1000;
            double acceptedKw = SOURCE.meter().counters(at).powerKw();

            assertThat(acceptedKw / wallKw).as("recovered at " + at).isCloseTo(0.955, within(0.06));
        }
    }

    @Test
    void fewerUnitsRunWhenLessHeatIsWanted() {
        int summer = SITE.running(Instant.parse("2026-07-10T03:00:00Z"));
        int autumn = SITE.running(Instant.parse("2026-11-20T06:30:00Z"));

        assertThat(summer).isLessThan(autumn);
        assertThat(autumn).isBetween(650, 692);
    }

    @Test
    void coolantLeavesWarmerThanItEnters() {
        Instant at = Instant.parse("2026-11-20T06:30:00Z");
        assertThat(SITE.units()).hasSize(692).allSatisfy(unit -> {
            UnitState state = SITE.unitState(unit, at);
            assertThat(state.outletC()).isGreaterThanOrEqualTo(state.inletC()).isLessThanOrEqualTo(82);
        });
    }

    @Test
    void addressesOfBothPhasesAndTheOtherTownDoNotOverlap() {
        assertThat(TOWN.sources().stream()
                        .flatMap(source -> source.site() == null
                                ? java.util.stream.Stream.empty()
                                : source.site().units().stream())
                        .map(MinerUnit::host))
                .hasSize(920)
                .doesNotHaveDuplicates()
                .allMatch(host -> host.startsWith("127.16.") && !host.startsWith("127.16.16."));
    }
}
