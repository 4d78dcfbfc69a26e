package org.heatshare.portal.resident.home;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.weather.CorrectedEnergy;
import org.heatshare.billing.weather.WeatherComparison;
import org.heatshare.portal.chart.Chart;
import org.heatshare.portal.chart.ChartData;
import org.heatshare.portal.chart.Ink;
import org.heatshare.portal.chart.Series;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.resident.heat.WeatherWords;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Two years side by side, as metered and as they would have been in normal weather. */
final class NormalWeatherCard {

    private static final double WH_PER_KWH = 1000;

    private NormalWeatherCard() {}

    static Section of(YearInNormalWeather year, Formats formats) {
        WeatherComparison comparison = year.comparison();
        Paragraph method = new Paragraph(WeatherWords.method(comparison, formats));
        method.addClassName("hs-note");
        return Card.plain(chart(year, formats), new Paragraph(WeatherWords.normal(comparison, formats)), method);
    }

    private static Chart chart(YearInNormalWeather year, Formats formats) {
        CorrectedEnergy now = year.comparison().now();
        CorrectedEnergy before = year.comparison().yearBefore();
        BillingPeriod months = year.months();
        return new Chart(
                Texts.of("home.weather", WeatherWords.change(year.comparison(), formats)),
                new ChartData(
                        "kWh",
                        0,
                        Texts.of("home.weather.year"),
                        List.of(
                                span(
                                        months.from().minusYears(1),
                                        months.lastDay().minusYears(1),
                                        formats),
                                span(months.from(), months.lastDay(), formats)),
                        List.of(
                                bars("home.weather.metered", Ink.USE, before.measuredWh(), now.measuredWh()),
                                bars("home.weather.normal", Ink.ESTIMATED, before.correctedWh(), now.correctedWh()))));
    }

    private static Series bars(String key, Ink ink, long beforeWh, long nowWh) {
        return new Series(Texts.of(key), Series.Shape.BAR, ink, List.of(beforeWh / WH_PER_KWH, nowWh / WH_PER_KWH));
    }

    private static String span(LocalDate first, LocalDate last, Formats formats) {
        return formats.shortMonth(YearMonth.from(first)) + " – " + formats.shortMonth(YearMonth.from(last));
    }
}
