package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.input.MonthRange;

/** Reads capacity prices and what they are multiplied by. */
final class CapacityReader {

    private static final BigDecimal COLDEST_C = new BigDecimal("-60");
    private static final BigDecimal WARMEST_C = new BigDecimal("40");
    private static final BigDecimal HOURS_OF_YEAR = new BigDecimal("8784");

    private CapacityReader() {}

    static CapacityCharge read(JsonFields fields) {
        DemandBasis basis = basis(fields.get("basis").object());
        String price = "pricePer" + basis.unit().field() + "Year";
        String from = "from" + basis.unit().field();
        fields.onlyFields("kind", "code", "basis", price, "bands", "spread");
        return new CapacityCharge(
                fields.get("code").text(), basis, bands(fields, price, from), TariffDocument.spread(fields));
    }

    private static List<CapacityBand> bands(JsonFields fields, String price, String from) {
        if (!fields.has("bands")) {
            BigDecimal single = fields.get(price).decimalNotNegative();
            return List.of(new CapacityBand(BigDecimal.ZERO, BigDecimal.ZERO, single));
        }
        if (fields.has(price)) {
            throw fields.get(price).invalid("conflict", "must be left out where there are bands");
        }
        return Bands.read(fields.get("bands"), from, (limit, band) -> {
            band.onlyFields(from, "fixedPerYear", price);
            return new CapacityBand(
                    limit,
                    band.get("fixedPerYear").decimalNotNegative(),
                    band.get(price).decimalNotNegative());
        });
    }

    private static DemandBasis basis(JsonFields fields) {
        if (fields.has("contracted")) {
            fields.onlyFields("contracted");
            return new ContractedCapacity(contracted(fields.get("contracted")));
        }
        if (fields.has("categoryHours")) {
            fields.onlyFields("categoryHours");
            return new CategoryHours(hours(fields.get("categoryHours").object()));
        }
        if (fields.has("meanYearlyUseOfMonths")) {
            fields.onlyFields("meanYearlyUseOfMonths");
            return new MeanYearlyUse((int)
                    fields.get("meanYearlyUseOfMonths").integer(MeanYearlyUse.MONTHS_LEAST, MeanYearlyUse.MONTHS_MOST));
        }
        if (fields.has("signatureAtC")) {
            fields.onlyFields("signatureAtC", "months", "weekdays", "outdoorMostC");
            return new EnergySignature(outdoor(fields.get("signatureAtC")), filter(fields));
        }
        boolean hourly = fields.has("meanOfHighestHourlyMeans");
        String means = hourly ? "meanOfHighestHourlyMeans" : "meanOfHighestDailyMeans";
        fields.onlyFields(means, "windowMonths", "months", "weekdays", "outdoorMostC");
        return new HighestMeans(
                (int) fields.get(means).integer(1, HighestMeans.COUNT_MAX),
                hourly ? HighestMeans.Resolution.HOUR : HighestMeans.Resolution.DAY,
                (int) fields.get("windowMonths").integer(1, HighestMeans.WINDOW_MONTHS_MAX),
                filter(fields));
    }

    private static DemandUnit contracted(JsonValue value) {
        DemandUnit unit = value.oneOf(DemandUnit.class);
        if (unit == DemandUnit.MWH_PER_YEAR) {
            throw value.invalid("invalid_value", "must be KW or M3_PER_HOUR: contracts name no MWh");
        }
        return unit;
    }

    private static Map<String, BigDecimal> hours(JsonFields fields) {
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        for (String category : fields.names()) {
            hours.put(category, fields.get(category).decimalWithin(BigDecimal.ONE, HOURS_OF_YEAR));
        }
        return hours;
    }

    private static DayFilter filter(JsonFields fields) {
        Set<DayOfWeek> weekdays = fields.find("weekdays")
                .map(value -> value.list().stream()
                        .map(day -> day.oneOf(DayOfWeek.class))
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return new DayFilter(
                fields.find("months").map(MonthRange::read).orElse(Set.of()),
                weekdays,
                fields.find("outdoorMostC").map(CapacityReader::outdoor));
    }

    private static BigDecimal outdoor(JsonValue value) {
        return value.decimalWithin(COLDEST_C, WARMEST_C);
    }
}
