package org.heatshare.portal.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.heatshare.integration.partner.ClientLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfiguredClientLimitsTest {

    @Test
    void aClientsOwnLimitGoesBeforeThatOfAll() {
        ConfiguredClientLimits limits = limits(Map.of(
                "heatshare.partner.bodies-at-once", "2",
                "heatshare.partner.partner-norrvik.bodies-at-once", "8",
                "heatshare.partner.body-max-mib", "3",
                "heatshare.partner.other", "no limit at all"));

        assertThat(limits.apply("partner-norrvik"))
                .isEqualTo(new ClientLimits(ClientLimits.STANDARD.requestsAMinute(), 8, 3L << 20));
        assertThat(limits.apply("partner-kaltio").bodiesAtOnce()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "heatshare.partner.requests-per-minute, many",
        "heatshare.partner.requests-per-minute, 0",
        "heatshare.partner.partner-norrvik.bodies-at-once, -4",
        "HEATSHARE_PARTNER_PARTNER_NORRVIK_BODY_MAX_MIB, 1.5",
        "heatshare.partner.body-max-mib, 99999999999"
    })
    void refusesAWrongLimitAtTheStartAndNamesIt(String name, String value) {
        assertThatThrownBy(() -> limits(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("%s is '%s'; it must be a whole number of 1 or more", name, value);
    }

    private static ConfiguredClientLimits limits(Map<String, String> settings) {
        return new ConfiguredClientLimits(new TextSettings(settings));
    }
}
