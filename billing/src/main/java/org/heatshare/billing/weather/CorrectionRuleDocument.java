package org.heatshare.billing.weather;

import java.math.BigDecimal;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;

/** Reads a correction rule as it is written and kept: {@code docs/schemas/weather-correction.schema.json}. */
public final class CorrectionRuleDocument {

    private static final Pattern MONTH = Pattern.compile("0[1-9]|1[0-2]");
    private static final BigDecimal TEMPERATURE_MAX_C = BigDecimal.valueOf(25);
    private static final BigDecimal DEGREE_DAYS_MAX = BigDecimal.valueOf(3000);
    private static final BigDecimal HOT_WATER_MAX_PERCENT = BigDecimal.valueOf(90);

    private CorrectionRuleDocument() {}

    /**
     * Reads the document.
     *
     * @throws InvalidInputException naming the field that does not fit
     */
    public static CorrectionRule read(JsonFields document) {
        document.onlyFields(
                "method", "baseTemperatureC", "heatingLimitsC", "normalDegreeDays", "normalSource", "hotWaterPercent");
        return new CorrectionRule(
                document.get("method").oneOf(CorrectionMethod.class),
                new DegreeDayRule(
                        document.get("baseTemperatureC").decimalWithin(BigDecimal.TEN, TEMPERATURE_MAX_C),
                        limits(document.find("heatingLimitsC"))),
                new NormalYear(
                        normal(document.get("normalDegreeDays")),
                        document.get("normalSource").text()),
                hotWater(document.get("hotWaterPercent")));
    }

    private static Map<Month, BigDecimal> limits(Optional<JsonValue> value) {
        return value.map(limits -> byMonth(limits, TEMPERATURE_MAX_C)).orElse(Map.of());
    }

    private static Map<Month, BigDecimal> normal(JsonValue value) {
        Map<Month, BigDecimal> months = byMonth(value, DEGREE_DAYS_MAX);
        for (Month month : Month.values()) {
            if (!months.containsKey(month)) {
                throw value.invalid("gap", "has no degree days for month " + "%02d".formatted(month.getValue()));
            }
        }
        return months;
    }

    private static Map<Month, BigDecimal> byMonth(JsonValue value, BigDecimal most) {
        JsonFields fields = value.object();
        Map<Month, BigDecimal> months = new EnumMap<>(Month.class);
        for (String key : fields.names()) {
            JsonValue month = fields.get(key);
            if (!MONTH.matcher(key).matches()) {
                throw month.invalid("unknown_field", "must be a month from 01 to 12");
            }
            months.put(Month.of(Integer.parseInt(key)), month.decimalWithin(BigDecimal.ZERO, most));
        }
        return months;
    }

    private static Map<SuppliedPoint.Kind, BigDecimal> hotWater(JsonValue value) {
        JsonFields fields = value.object().onlyFields("HOUSE", "FLAT", "BUILDING", "PREMISES");
        Map<SuppliedPoint.Kind, BigDecimal> percent = new EnumMap<>(SuppliedPoint.Kind.class);
        for (SuppliedPoint.Kind kind : SuppliedPoint.Kind.values()) {
            percent.put(kind, fields.get(kind.name()).decimalWithin(BigDecimal.ZERO, HOT_WATER_MAX_PERCENT));
        }
        return percent;
    }
}
