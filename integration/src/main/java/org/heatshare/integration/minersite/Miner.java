package org.heatshare.integration.minersite;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One miner with what it last told; the figures of a silent one are those from before it fell silent.
 *
 * @param alarm why it needs somebody, in words
 */
public record Miner(
        String code,
        String siteCode,
        @Nullable String model,
        @Nullable Integer phase,
        @Nullable String container,
        @Nullable String loop,
        MinerCondition condition,
        @Nullable Integer electricPowerW,
        @Nullable BigDecimal hashrateGhs,
        @Nullable BigDecimal inletTemperatureC,
        @Nullable BigDecimal outletTemperatureC,
        @Nullable Instant lastSeenAt,
        @Nullable String alarm) {}
