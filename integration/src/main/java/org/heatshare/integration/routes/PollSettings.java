package org.heatshare.integration.routes;

import java.time.Duration;

/**
 * How often devices are asked. New devices are asked soon: miners, controllers and settlement meters within half a
 * minute, homes' meters within ten.
 *
 * @param connectionsMax the most connections to devices at a time, of all tenants together
 */
public record PollSettings(
        Duration miners, Duration homeMeters, Duration settlementMeters, Duration controllers, int connectionsMax) {
    public static final PollSettings STANDARD = new PollSettings(
            Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofMinutes(5), Duration.ofSeconds(30), 128);

    static final Duration FIRST_WITHIN = Duration.ofSeconds(25);
    static final Duration FIRST_HOME_METERS_WITHIN = Duration.ofMinutes(10);
}
