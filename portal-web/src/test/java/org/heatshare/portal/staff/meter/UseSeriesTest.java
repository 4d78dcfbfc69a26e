package org.heatshare.portal.staff.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.heatshare.db.tenancy.MeteringCalendar;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.integration.metering.lookup.PointDay;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.text.Formats;
import org.junit.jupiter.api.Test;

class UseSeriesTest {

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final MeteringCalendar LOCAL = new MeteringCalendar(HELSINKI, MeteringDay.LOCAL);
    private static final Formats FORMATS = new Formats(Locale.UK, HELSINKI, Currency.getInstance("EUR"));
    private static final LocalDate DAY = LocalDate.parse("2026-10-03");

    @Test
    void tellsEstimatedHoursFromMeteredOnes() {
        UseSeries series = UseSeries.of(day(DAY, "MIE" + "-".repeat(22), 1000, 2000, 3000), FORMATS);

        assertThat(series.series()).extracting(Series::ink).containsExactly(Ink.USE, Ink.ESTIMATED);
        assertThat(series.series().get(0).values().subList(0, 4)).containsExactly(1.0, 2.0, null, null);
        assertThat(series.series().get(1).values().subList(0, 4)).containsExactly(null, null, 3.0, null);
        assertThat(series.energyWh()).isEqualTo(6000);
        assertThat(series.count("-")).isEqualTo(21);
    }

    @Test
    void showsAsManyHoursAsTheDayHas() {
        assertThat(UseSeries.of(day(LocalDate.parse("2026-10-25"), "M".repeat(25)), FORMATS)
                        .labels())
                .hasSize(25)
                .startsWith("00:00", "01:00", "02:00", "03:00", "03:00", "04:00");
        assertThat(UseSeries.of(day(LocalDate.parse("2026-03-29"), "M".repeat(25)), FORMATS)
                        .labels())
                .hasSize(23);
    }

    @Test
    void leavesGapsForDaysOfWhichNothingIsKnown() {
        PointDay known = new PointDay(DAY, 1, 24_000L, 'M', "M".repeat(25), List.of());
        UseSeries series = UseSeries.of(new MeterUse("MP-1", LOCAL, DAY, true, List.of(known)), FORMATS);

        assertThat(series.places()).hasSize(31);
        assertThat(series.count("-")).isEqualTo(30);
        assertThat(series.places().get(2).energyWh()).isEqualTo(24_000L);
    }

    private static MeterUse day(LocalDate day, String quality, Integer... wattHours) {
        List<Integer> hours = new ArrayList<>(List.of(wattHours));
        hours.addAll(Collections.nCopies(25 - hours.size(), null));
        return new MeterUse("MP-1", LOCAL, day, false, List.of(new PointDay(day, 1, null, '-', quality, hours)));
    }
}
