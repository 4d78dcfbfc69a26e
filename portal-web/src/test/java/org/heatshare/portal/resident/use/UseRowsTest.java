package org.heatshare.portal.resident.use;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.ConsumptionInterval;
import org.heatshare.portal.resident.heat.Comparison;
import org.heatshare.portal.text.Formats;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UseRowsTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final Formats formats = new Formats(Locale.UK, HELSINKI, Currency.getInstance("EUR"));

    @Test
    void everyPartLeadsToItself() {
        ConsumptionInterval march =
                interval("2026-02-28T22:00:00Z", "2026-03-31T21:00:00Z", "2026-03-01", 500L, 'E', true, 700L);

        UseRow row = UseRows.of(UsePeriod.Length.YEAR, List.of(march), formats).get(0);

        assertThat(row.label()).isEqualTo("Mar 26");
        assertThat(row.energy()).isEqualTo(new Energy(500));
        assertThat(row.yearBefore()).isEqualTo(new Energy(700));
        assertThat(row.isEstimated()).isTrue();
        assertThat(row.leadsTo()).map(UsePeriod::code).contains("2026-03");
    }

    @Test
    void theHourThatComesTwiceKeepsItsTwoOffsetsInTheFile() {
        List<ConsumptionInterval> hours = List.of(
                interval("2026-10-25T00:00:00Z", "2026-10-25T01:00:00Z", "2026-10-25", 1_500L, 'M', true, null),
                interval("2026-10-25T01:00:00Z", "2026-10-25T02:00:00Z", "2026-10-25", null, '-', false, null));

        String[] csv = new String(UseCsv.of(hours, HELSINKI), StandardCharsets.UTF_8).split("\r\n");

        assertThat(csv)
                .containsExactly(
                        "start,duration,heat_energy_kwh,quality",
                        "2026-10-25T03:00:00+03:00,PT1H,1.500,measured",
                        "2026-10-25T03:00:00+02:00,PT1H,,missing");
    }

    @Test
    void comparesOnlyWhatIsWhollyKnownInBothYears() {
        Comparison comparison = Comparison.of(List.of(
                interval("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z", "2026-11-01", 50L, 'M', true, 40L),
                interval("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z", "2026-11-02", 50L, 'M', true, null),
                interval("2026-11-03T00:00:00Z", "2026-11-04T00:00:00Z", "2026-11-03", 10L, 'M', false, 40L)));

        assertThat(comparison).isEqualTo(new Comparison(new Energy(50), new Energy(40), 1));
        assertThat(comparison.change()).hasValue(0.25);
    }

    private static ConsumptionInterval interval(
            String start,
            String end,
            String day,
            @Nullable Long energyWh,
            char quality,
            boolean complete,
            @Nullable Long lastYearWh) {
        return new ConsumptionInterval(
                Instant.parse(start),
                Instant.parse(end),
                LocalDate.parse(day),
                energyWh,
                quality,
                complete,
                null,
                lastYearWh);
    }
}
