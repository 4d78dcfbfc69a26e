package org.heatshare.portal.staff.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heatshare.integration.validation.OwnThreshold;
import org.heatshare.integration.validation.Threshold;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LimitTest {

    private static final String MODEL = "MULTICAL 403";
    private static final Formats FORMATS =
            new Formats(Locale.UK, ZoneId.of("Europe/Stockholm"), Currency.getInstance("SEK"));

    private final List<OwnThreshold> own = List.of(own(null, "4", "Anna"), own(MODEL, "24", null));

    @Test
    void aModelsOwnHoldsBeforeThatOfAllAndThatBeforeTheUsual() {
        assertThat(limit(own, Optional.of(MODEL)).value()).isEqualByComparingTo("24");
        assertThat(limit(own, Optional.of("other")).value()).isEqualByComparingTo("4");
        assertThat(limit(own, Optional.empty()).value()).isEqualByComparingTo("4");
        assertThat(limit(List.of(), Optional.of(MODEL)).value()).isEqualByComparingTo("2");
    }

    @Test
    void saysWhereTheValueComesFrom() {
        assertThat(LimitWords.origin(limit(own, Optional.empty()), FORMATS)).isEqualTo("Anna, 26 Nov 2026, 13:00");
        assertThat(LimitWords.origin(limit(own, Optional.of("other")), FORMATS))
                .isEqualTo("As for all meters: Anna, 26 Nov 2026, 13:00");
        assertThat(LimitWords.origin(limit(own, Optional.of(MODEL)), FORMATS)).isEqualTo("Set here");
        assertThat(LimitWords.origin(limit(List.of(), Optional.empty()), FORMATS))
                .isEqualTo("The usual");
    }

    @Test
    void saysWhatIsWrongWithAValueAndWhatIsPossible() {
        assertThat(LimitWords.refusal(Threshold.SPIKE_DEVIATIONS, new BigDecimal("500"), FORMATS))
                .isEqualTo("500 is not possible. Write a number, 2 to 50, with at most three decimals.");
        assertThat(LimitWords.refusal(Threshold.SPIKE_DEVIATIONS, null, FORMATS))
                .isEqualTo("Write a number, 2 to 50, with at most three decimals.");
        assertThat(LimitWords.refusal(Threshold.HOURS_MISSING_MAX, new BigDecimal("2.5"), FORMATS))
                .isEqualTo("2.5 is not possible. Write a whole number, 0 to 25.");
    }

    @Test
    void aModelHasNoLimitsOfNetworks() {
        assertThat(Limit.of(own, Optional.of(MODEL)))
                .extracting(Limit::threshold)
                .contains(Threshold.SPIKE_DEVIATIONS)
                .doesNotContain(Threshold.NETWORK_LOSS_MAX_PERCENT);
        assertThat(Limit.of(own, Optional.empty())).hasSameSizeAs(Threshold.values());
    }

    @ParameterizedTest
    @EnumSource(Threshold.class)
    void everyLimitHasANameInBothLanguages(Threshold threshold) {
        String key = "threshold." + Texts.code(threshold);
        assertThat(Texts.in(Locale.ENGLISH, key)).isNotBlank().isNotEqualTo(Texts.in(Locale.forLanguageTag("sv"), key));
    }

    private static Limit limit(List<OwnThreshold> own, Optional<String> model) {
        return Limit.of(own, model).get(0);
    }

    private static OwnThreshold own(@Nullable String model, String value, @Nullable String name) {
        Instant at = name == null ? null : Instant.parse("2026-11-26T12:00:00Z");
        return new OwnThreshold(Threshold.HOURS_MISSING_MAX, model, new BigDecimal(value), at, name);
    }
}
