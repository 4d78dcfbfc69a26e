package org.heatshare.portal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.HeatSource;
import org.heatshare.integration.metering.NetworkInterval;
import org.heatshare.integration.metering.SourceNow;
import org.heatshare.integration.metering.SupplyKept;
import org.heatshare.integration.minersite.Miner;
import org.heatshare.integration.minersite.MinerCondition;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.integration.minersite.SiteHour;
import org.heatshare.portal.text.Formats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteReadingTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Formats formats = new Formats(Locale.UK, ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));

    @ParameterizedTest
    @CsvSource(textBlock = """
            secondary_supply_temperature_c, 71.25,  Secondary supply temperature, 71.3 °C
            secondary_volume_flow_m3h,      48,     Secondary volume flow,        48 m³/h
            thermal_power_kw,               1820.5, Thermal power,                '1,820.5 kW'
            pump_running,                   1,      Pump running,                 1
            """)
    void readsTheUnitFromTheLastPartOfAControllersName(String name, BigDecimal value, String words, String shown) {
        assertThat(ObservedValue.name(name)).isEqualTo(words);
        assertThat(ObservedValue.value(name, value, formats).replace('\u00a0', ' '))
                .isEqualTo(shown);
    }

    @Test
    void recoveryIsHeatOverElectricityOfTheSameTime() {
        assertThat(site(930_000, 1_000_000).recovery()).hasValue(0.93);
        assertThat(site(0, 101_000).recovery()).hasValue(0);
        assertThat(site(930_000, 0).recovery()).isEmpty();
        assertThat(site(null, 1_000_000).recovery()).isEmpty();
    }

    @Test
    void findsAMinerByAnyOfItsWordsInAnyOrder() {
        Miner miner = new Miner(
                "NV-M1-0042",
                "NV-M1",
                "A1566HA",
                1,
                "C03",
                "L2",
                MinerCondition.SILENT,
                null,
                null,
                null,
                null,
                null,
                "no answer");

        assertThat(new MinerSearch("c03 0042").matches(miner)).isTrue();
        assertThat(new MinerSearch("  ").matches(miner)).isTrue();
        assertThat(new MinerSearch("c04").matches(miner)).isFalse();
    }

    @Test
    void aSitesHeatIsItsOwnPartOfTheNetworksAndSkipsUnknownHours() {
        List<NetworkInterval> hours = List.of(
                hour(0, Map.of("NV-M1", 100L, "NV-B1", 900L)),
                hour(1, Map.of("NV-B1", 900L)),
                hour(2, Map.of("NV-M1", 300L)));

        SourceHeat heat = SourceHeat.of(hours, "NV-M1");

        assertThat(heat.sum()).isEqualTo(new Energy(400));
        assertThat(heat.until()).isEqualTo(NOON.plusSeconds(3 * 3600));
        assertThat(heat.since(NOON.plusSeconds(3600))).isEqualTo(new Energy(300));
        assertThat(SourceHeat.of(hours, "NV-M2").until()).isNull();
    }

    @Test
    void recoveryOfADayCountsTheHoursOfWhichHeatAndElectricityAreKnown() {
        SiteDay day = new SiteDay(
                List.of(
                        new SiteDetail.Delivered(NOON, 900L),
                        new SiteDetail.Delivered(NOON.plusSeconds(3600), null),
                        new SiteDetail.Delivered(NOON.plusSeconds(7200), 500L)),
                List.of(new SiteHour(NOON, 1_000, 0.9), new SiteHour(NOON.plusSeconds(3600), 1_000, 0.7)),
                new SupplyKept(new BigDecimal("65.0"), 8, 6));

        assertThat(day.recovery()).hasValue(0.9);
        assertThat(day.availability()).hasValue(0.8);
        assertThat(day.supply().share()).hasValue(0.75);
        assertThat(day.electricityWh(NOON)).isEqualTo(1_000);
        assertThat(day.electricityWh(NOON.plusSeconds(7200))).isNull();
    }

    @Test
    void putsMinersTogetherByPhaseContainerOrLoop() {
        List<Miner> miners = List.of(
                miner("a", 10, "C02", MinerCondition.RUNNING, "41"),
                miner("b", 2, "C01", MinerCondition.RUNNING, "43"),
                miner("c", 2, "C02", MinerCondition.SILENT, "90"),
                miner("d", null, null, MinerCondition.FAULTED, null));

        List<MinerGroup> phases = MinerGroup.of(miners, Grouping.PHASE);
        assertThat(phases).extracting(MinerGroup::name).containsExactly("", "2", "10");
        MinerGroup container = MinerGroup.of(miners, Grouping.CONTAINER).get(2);
        assertThat(container.name()).isEqualTo("C02");
        assertThat(container.count(MinerCondition.RUNNING)).isEqualTo(1);
        assertThat(container.electricPowerW()).isEqualTo(8_000);
        assertThat(container.hashrateThs()).isEqualTo(480);
        assertThat(container.mean(Miner::inletTemperatureC)).hasValue(41);
        assertThat(MinerGroup.of(miners, Grouping.LOOP))
                .singleElement()
                .matches(group -> group.miners().equals(miners));
    }

    private static Miner miner(
            String code,
            @Nullable Integer phase,
            @Nullable String container,
            MinerCondition condition,
            @Nullable String inletC) {
        return new Miner(
                code,
                "NV-M1",
                null,
                phase,
                container,
                null,
                condition,
                8_000,
                new BigDecimal("480000"),
                inletC == null ? null : new BigDecimal(inletC),
                null,
                null,
                null);
    }

    private static NetworkInterval hour(int number, Map<String, Long> sourcesWh) {
        Instant start = NOON.plusSeconds(number * 3600L);
        return new NetworkInterval(start, start.plusSeconds(3600), null, sourcesWh);
    }

    private static SiteNow site(@Nullable Integer thermalPowerW, long electricPowerW) {
        MinerSite site = new MinerSite(
                "NV-M1",
                "Hamnen 1",
                "hydroheat",
                2_000_000,
                0,
                0,
                0,
                0,
                0,
                electricPowerW,
                BigDecimal.ZERO,
                null,
                null,
                List.of());
        return new SiteNow(site, metered(thermalPowerW), Energy.ZERO, null, Energy.ZERO, Energy.ZERO, List.of());
    }

    private static SourceNow metered(@Nullable Integer thermalPowerW) {
        HeatSource source = new HeatSource(
                "NV-M1",
                "NV",
                HeatSource.Kind.MINER_SITE,
                "Hamnen 1",
                "hydroheat",
                2_000_000,
                LocalDate.parse("2024-09-01"),
                "electricity",
                null);
        return new SourceNow(source, NOON, thermalPowerW, null, null, null);
    }
}
