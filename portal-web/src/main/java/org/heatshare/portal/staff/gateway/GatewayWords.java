package org.heatshare.portal.staff.gateway;

import java.time.Instant;
import java.util.Map;
import org.heatshare.integration.scan.FoundMeter.Standing;
import org.heatshare.integration.scan.LineGateway;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Age;
import org.heatshare.portal.text.Texts;

/** Words about gateways and what a scan of them found. */
final class GatewayWords {

    private GatewayWords() {}

    static Badge condition(LineGateway gateway) {
        Tone tone = switch (gateway.condition()) {
            case UNREACHABLE -> Tone.BAD;
            case NOT_ASKED -> Tone.NEUTRAL;
            case WELL -> Tone.GOOD;
        };
        return new Badge(tone, Texts.of("gatewayCondition." + Texts.code(gateway.condition())));
    }

    static String lastAnswer(LineGateway gateway) {
        Instant seen = gateway.lastSeenAt();
        return seen == null ? "–" : Age.of(seen);
    }

    /** Where the meters behind a gateway are listed. */
    static String metersOf(LineGateway gateway) {
        return Elsewhere.address("staff/meters", Map.of("search", gateway.code()));
    }

    static Badge standing(Standing standing) {
        Tone tone = switch (standing) {
            case UNKNOWN -> Tone.WARNING;
            case ELSEWHERE -> Tone.NEUTRAL;
            case KNOWN -> Tone.GOOD;
        };
        return new Badge(tone, Texts.of(standing));
    }
}
