package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NetworkTemperaturesTest {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-26T10:00:00Z");
    private static final HeatSource SOURCE = new HeatSource(
            "NV-M1",
            "NV",
            HeatSource.Kind.MINER_SITE,
            "Hamnen 1",
            null,
            2_000_000,
            LocalDate.of(2024, 9, 1),
            null,
            null);

    @Test
    void mixesTheSourcesByTheirFlow() {
        NetworkTemperatures mixed = NetworkTemperatures.of(
                        List.of(told(NOON, 7500, 4500, 180_000), told(NOON, 8500, 4600, 20_000)), TEN)
                .orElseThrow();

        assertThat(mixed.supplyC()).isCloseTo(76.0, within(1e-9));
        assertThat(mixed.returnC()).isCloseTo(45.1, within(1e-9));
    }

    @Test
    void leavesOutWhoRestsOrWasSilentOrToldNoTemperature() {
        assertThat(NetworkTemperatures.of(
                        List.of(
                                told(NOON, 7500, 4500, 180_000),
                                told(NOON, 2000, 2000, 0),
                                told(TEN.minusSeconds(1), 9900, 9000, 500_000),
                                told(NOON, null, 4500, 1_000),
                                told(NOON, 9000, 4500, null)),
                        TEN))
                .contains(new NetworkTemperatures(75, 45));
    }

    @Test
    void knowsNothingWhileNoSourceFlows() {
        assertThat(NetworkTemperatures.of(List.of(told(null, 7500, 4500, 1_000)), TEN))
                .isEmpty();
    }

    private static SourceNow told(
            @Nullable Instant readAt,
            @Nullable Integer supplyCc,
            @Nullable Integer returnCc,
            @Nullable Integer flowLh) {
        return new SourceNow(SOURCE, readAt, 1_000, supplyCc, returnCc, flowLh);
    }
}
