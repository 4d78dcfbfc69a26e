package org.heatshare.integration.validation;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit that a municipality has set for itself.
 *
 * @param meterModel null where it holds for all meters whose model has none of its own
 * @param changedAt null where it was set before that was kept
 * @param changedByName who set it, as they were called then
 */
public record OwnThreshold(
        Threshold threshold,
        @Nullable String meterModel,
        BigDecimal value,
        @Nullable Instant changedAt,
        @Nullable String changedByName) {}
