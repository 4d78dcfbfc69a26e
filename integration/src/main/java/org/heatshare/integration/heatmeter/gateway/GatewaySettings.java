package org.heatshare.integration.heatmeter.gateway;

import java.time.Duration;

/**
 * @param answerTimeout from the request to the last byte of its answer: a long frame takes 1.2 s at 2400 baud
 * @param tries how often a request is sent before the meter counts as silent
 */
public record GatewaySettings(Duration answerTimeout, int tries) {
    public static final GatewaySettings STANDARD = new GatewaySettings(Duration.ofMillis(2500), 3);
}
