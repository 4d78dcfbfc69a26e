package org.heatshare.simulator.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TownTest {

    private static final Town NORRVIK = Towns.norrvik(300);
    private static final Town KALTIO = Towns.kaltio();

    @Test
    void isTheSameForTheSameSeed() {
        Town again = Towns.norrvik(300);
        Instant at = Instant.parse("2026-02-03T04:05:06Z");

        assertThat(again.meters().stream().map(meter -> meter.readOut(at)))
                .containsExactlyElementsOf(NORRVIK.meters().stream()
                        .map(meter -> meter.readOut(at))
                        .toList());
        assertThat(again.homes().stream().map(Home::occupant))
                .containsExactlyElementsOf(
                        NORRVIK.homes().stream().map(Home::occupant).toList());
    }

    @Test
    void differsForAnotherSeed() {
        Town other = new Town(Municipality.NORRVIK, new TownSettings(43, 300, YearMonth.of(2024, 10), Towns.END));
        Instant at = Instant.parse("2026-02-03T04:05:06Z");

        assertThat(other.homes().get(5).meter().readOut(at).energySteps())
                .isNotEqualTo(NORRVIK.homes().get(5).meter().readOut(at).energySteps());
    }

    @Test
    void staysTheSameWhenItsTimeIsExtended() {
        Town longer = new Town(
                Municipality.NORRVIK,
                new TownSettings(42, 300, YearMonth.of(2024, 10), Towns.END.plus(Duration.ofDays(200))));
        Instant at = Instant.parse("2026-02-03T04:05:06Z");

        for (int index = 0; index < 300; index++) {
            assertThat(longer.homes().get(index).meter().readOut(at))
                    .isEqualTo(NORRVIK.homes().get(index).meter().readOut(at));
        }
    }

    @Test
    void registersNeverFallExceptWhenTheyRollOver() {
        int rollOvers = 0;
        for (HeatMeter meter : List.copyOf(NORRVIK.meters()).subList(0, 200)) {
            ReadOut before = meter.readOut(NORRVIK.start());
            for (Instant at = NORRVIK.start(); at.isBefore(Towns.END); at = at.plusSeconds(40_000)) {
                ReadOut now = meter.readOut(at);
                assertThat(now.volumeHundredthsM3()).isGreaterThanOrEqualTo(before.volumeHundredthsM3());
                assertThat(now.forwardM3c()).isGreaterThanOrEqualTo(before.forwardM3c());
                assertThat(now.returnM3c()).isGreaterThanOrEqualTo(before.returnM3c());
                if (now.energySteps() < before.energySteps()) {
                    rollOvers++;
                    assertThat(before.energySteps())
                            .isGreaterThan(meter.register().capacitySteps() * 9 / 10);
                    assertThat(now.energySteps()).isLessThan(meter.register().capacitySteps() / 10);
                }
                before = now;
            }
        }
        assertThat(rollOvers).isPositive();
    }

    @Test
    void energyFitsTheTemperatureTotalsWithinAPercent() {
        Instant from = Instant.parse("2025-01-01T00:00:00Z");
        Instant to = Instant.parse("2025-12-31T23:30:00Z");
        for (Town town : List.of(NORRVIK, KALTIO)) {
            for (Home home : town.homes()) {
                ReadOut first = home.meter().readOut(from);
                ReadOut last = home.meter().readOut(to);
                double cooled = (last.forwardM3c() - first.forwardM3c()) - (last.returnM3c() - first.returnM3c());
                double kwh = (last.energyWh() - first.energyWh()) / 1000.0;
                if (kwh > 500) {
                    assertThat(1.163 * 0.985 * cooled / kwh).isCloseTo(1, within(0.01));
                }
            }
        }
    }

    @Test
    void sourcesGiveExactlyWhatHomesTakeAndPipesLose() {
        for (Town town : List.of(NORRVIK, KALTIO)) {
            for (Instant at = town.start(); at.isBefore(Towns.END); at = at.plusSeconds(3600)) {
                HeatBalance balance = town.balance(at);
                double needed = balance.demandKw() + balance.lossesKw();
                double given = balance.sourcesKw().values().stream()
                        .mapToDouble(kw -> kw)
                        .sum();
                assertThat(given).isCloseTo(needed, within(needed * 1e-6));
                assertThat(minersKw(town, balance)).isLessThanOrEqualTo(needed * (1 + 1e-6));
            }
        }
    }

    @Test
    void metersOfHomesAndSourcesAgreeWithTheBalance() {
        Instant hour = Instant.parse("2026-11-05T06:00:00Z");
        HeatBalance balance = NORRVIK.balance(hour);

        assertThat(NORRVIK.homes().stream()
                        .mapToDouble(home -> taken(home.meter(), hour))
                        .sum())
                .isCloseTo(balance.demandKw(), within(balance.demandKw() * 1e-6));
        for (HeatSource source : NORRVIK.sources()) {
            assertThat(taken(source.meter(), hour))
                    .isCloseTo(balance.sourcesKw().get(source.code()), within(0.01));
        }
    }

    @Test
    void minersCarryTheBaseLoadAndBoilersTheRest() {
        Town town = Towns.norrvik(2800);
        HeatBalance winter = town.balance(Instant.parse("2026-01-20T06:00:00Z"));
        HeatBalance summer = town.balance(Instant.parse("2026-07-10T12:00:00Z"));

        assertThat(winter.sourcesKw().get("NV-B1")).isPositive();
        assertThat(winter.sourcesKw().get("NV-M2"))
                .as("second phase not yet built")
                .isZero();
        assertThat(summer.sourcesKw().get("NV-M2")).isPositive();
        assertThat(summer.sourcesKw().get("NV-B1")).isZero();
        double year = 0;
        for (Instant at = Instant.parse("2025-01-01T00:00:00Z");
                at.isBefore(Instant.parse("2026-01-01T00:00:00Z"));
                at = at.plusSeconds(3600)) {
            year += town.balance(at).demandKw();
        }
        assertThat(year / 1e6).as("GWh a year of 2,800 homes").isBetween(40.0, 75.0);
    }

    @Test
    void minersHeatTheWaterToSeventyFiveDegreesAndBoilersBeyond() {
        Instant cold = Instant.parse("2026-01-20T06:00:00Z");
        for (HeatSource source : NORRVIK.sources()) {
            HeatCounters flowed = source.meter().counters(cold);

            assertThat(flowed.supplyC())
                    .isEqualTo(source.isMinerSite() ? 75 : NORRVIK.balance(cold).supplyC());
            assertThat(flowed.powerKw())
                    .isCloseTo(
                            1.163 * 0.985 * flowed.flowM3h() * (flowed.supplyC() - flowed.returnC()),
                            within(0.01 * Math.max(1, flowed.powerKw())));
        }
        assertThat(NORRVIK.balance(cold).supplyC()).isGreaterThan(75);
    }

    @Test
    void placesStayWithinTheirGreatestPower() {
        Instant coldest = Instant.parse("2026-01-15T00:00:00Z");
        for (Home home : NORRVIK.homes()) {
            for (int hour = 0; hour < 24 * 30; hour++) {
                HeatCounters counters = home.meter().counters(coldest.plusSeconds(hour * 3600L));
                assertThat(counters.powerKw() * 1000).isLessThan(home.meter().thermalPowerMaxW());
                assertThat(counters.returnC()).isBetween(15.0, counters.supplyC());
            }
        }
    }

    @Test
    void givesEveryDeviceItsOwnSerialAndAddress() {
        Set<String> serials = new HashSet<>();
        Set<String> places = new HashSet<>();
        List<HeatMeter> meters = new ArrayList<>(Towns.norrvik(2800).meters());
        meters.addAll(KALTIO.meters());
        for (HeatMeter meter : meters) {
            assertThat(meter.serial()).matches("8[0-9]{7}");
            assertThat(serials.add(meter.serial())).isTrue();
            assertThat(places.add(meter.gateway().address() + "/" + meter.primaryAddress()))
                    .isTrue();
            assertThat(meter.primaryAddress()).isBetween(1, 250);
        }
    }

    @Test
    void refusesTimesOutsideItsHistory() {
        HeatMeter meter = NORRVIK.homes().get(0).meter();

        assertThatThrownBy(() -> meter.readOut(Instant.parse("2020-01-01T00:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2020-01-01T00:00:00Z");
    }

    private static double taken(HeatMeter meter, Instant hour) {
        return meter.counters(hour.plusSeconds(3600)).energyKwh()
                - meter.counters(hour).energyKwh();
    }

    private static double minersKw(Town town, HeatBalance balance) {
        return town.sources().stream()
                .filter(HeatSource::isMinerSite)
                .mapToDouble(source -> balance.sourcesKw().get(source.code()))
                .sum();
    }
}
