package org.heatshare.integration.metering.lookup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A meter at a place over a time, half-open.
 *
 * @param startRegisterWh its energy register when it was put there, Wh
 * @param endRegisterWh when it was taken away; null while it is there, or when nobody read it
 */
public record StoredInstallation(
        String serial,
        MeterPlace place,
        Instant installedAt,
        @Nullable Instant removedAt,
        long startRegisterWh,
        @Nullable Long endRegisterWh) {}
