package org.heatshare.integration.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThresholdTest {

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void theUsualIsWithinTheRangeAndTheRangeEndsSomewhere(Threshold threshold) {
        assertThat(threshold.allows(threshold.usual())).isTrue();
        assertThat(threshold.allows(threshold.least())).isTrue();
        assertThat(threshold.allows(threshold.most())).isTrue();
        assertThat(threshold.allows(threshold.least().subtract(BigDecimal.ONE))).isFalse();
        assertThat(threshold.allows(threshold.most().add(BigDecimal.ONE))).isFalse();
        assertThat(threshold.allows(threshold.usual().add(new BigDecimal("0.0001"))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPERATURE_MIN_C, TEMPERATURE_MAX_C",
        "NETWORK_LOSS_MIN_PERCENT, NETWORK_LOSS_MAX_PERCENT",
        "NETWORK_HOUR_LOSS_MIN_PERCENT, NETWORK_HOUR_LOSS_MAX_PERCENT"
    })
    void pairsCannotCross(Threshold lower, Threshold upper) {
        assertThat(lower.most()).isLessThanOrEqualTo(upper.least());
    }

    @Test
    void whatIsCountedIsWhole() {
        assertThat(Threshold.HOURS_MISSING_MAX.allows(new BigDecimal("2.0"))).isTrue();
        assertThat(Threshold.HOURS_MISSING_MAX.allows(new BigDecimal("2.5"))).isFalse();
        assertThat(Threshold.RETURN_ABOVE_SUPPLY_MAX_K.allows(new BigDecimal("2.5")))
                .isTrue();
    }

    @Test
    void networksHaveMetersOfManyModels() {
        assertThat(Threshold.NETWORK_HOURS_OFF_MAX.isOfMeters()).isFalse();
        assertThat(Threshold.HOURS_MISSING_MAX.isOfMeters()).isTrue();
    }
}
