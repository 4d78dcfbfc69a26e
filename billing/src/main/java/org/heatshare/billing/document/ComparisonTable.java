package org.heatshare.billing.document;

import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.Bill.PastUse;
import org.heatshare.billing.weather.CorrectedEnergy;
import org.heatshare.billing.weather.WeatherComparison;
import org.jspecify.annotations.Nullable;

/** This period beside the one before and the same a year before. */
final class ComparisonTable {

    private ComparisonTable() {}

    static String of(Bill bill, Texts texts) {
        if (bill.before() == null && bill.yearBefore() == null) {
            return "<p>" + texts.of("comparisonNone") + "</p>";
        }
        Rows rows = new Rows()
                .add(1, texts.of("now"), texts.kilowattHours(bill.energyWh()) + " kWh", texts.money(bill.totalMinor()));
        add(rows, "before", bill.before(), texts);
        add(rows, "yearBefore", bill.yearBefore(), texts);
        String table =
                rows.table(texts.of("comparisonCaption"), 1, texts.of("period"), texts.of("energy"), texts.of("cost"));
        WeatherComparison weather = bill.weather();
        return weather == null ? table : table + inNormalWeather(weather, texts);
    }

    private static String inNormalWeather(WeatherComparison weather, Texts texts) {
        CorrectedEnergy now = weather.now();
        CorrectedEnergy before = weather.yearBefore();
        String answer =
                texts.of("weather", texts.kilowattHours(now.correctedWh()), texts.kilowattHours(before.correctedWh()));
        String method = texts.of(
                "weather.method",
                texts.number(now.baseTemperatureC(), 0),
                texts.number(now.degreeDays(), 0),
                texts.number(before.degreeDays(), 0),
                texts.number(now.normalDegreeDays(), 0),
                texts.number(now.hotWaterPercent(), 0),
                texts.of("weather." + now.method()));
        return "<p>" + answer + " " + method + "</p>";
    }

    private static void add(Rows rows, String key, @Nullable PastUse past, Texts texts) {
        if (past != null) {
            Long total = past.totalMinor();
            rows.add(
                    1,
                    texts.of(key),
                    texts.kilowattHours(past.energyWh()) + " kWh",
                    total == null ? "–" : texts.money(total));
        }
    }
}
