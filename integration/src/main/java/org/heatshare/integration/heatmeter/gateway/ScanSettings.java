package org.heatshare.integration.heatmeter.gateway;

import java.time.Duration;

/**
 * How a scan waits.
 *
 * @param silence after which nobody is there: a meter acknowledges within 0.2 s at 2400 baud, a gateway adds its own
 * @param tries how often a damaged or missing answer is asked for once somebody acknowledged
 * @param stepsATurn addresses or wildcards that are tried before others may speak to the gateway
 * @param primaryLast the highest primary address that is called, at most 250
 */
public record ScanSettings(Duration silence, int tries, int stepsATurn, int primaryLast) {
    public static final ScanSettings STANDARD = new ScanSettings(Duration.ofMillis(800), 2, 16, 250);
}
