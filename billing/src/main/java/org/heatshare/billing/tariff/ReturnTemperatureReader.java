package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.input.MonthRange;

/** Reads charges and rebates for return temperatures. */
final class ReturnTemperatureReader {

    private static final BigDecimal WARMEST_C = new BigDecimal("150");
    private static final BigDecimal DEGREES_MOST = new BigDecimal("150");

    private enum Counted {
        ABOVE_FREE,
        WHOLE
    }

    private ReturnTemperatureReader() {}

    static ReturnTemperatureCharge read(JsonFields fields, List<ChargeComponent> earlier) {
        fields.onlyFields("kind", "code", "expected", "surcharge", "rebate", "percentOf", "months");
        Optional<EnergyCharge> percentOf = fields.find("percentOf").map(value -> energy(value, earlier));
        String rate = percentOf.isPresent() ? "percentPerDegree" : "pricePerMwhDegree";
        Optional<DegreeRate> surcharge = fields.find("surcharge").map(value -> rate(value.object(), rate));
        Optional<DegreeRate> rebate = fields.find("rebate").map(value -> rate(value.object(), rate));
        if (surcharge.isEmpty() && rebate.isEmpty()) {
            fields.get("surcharge");
        }
        return new ReturnTemperatureCharge(
                fields.get("code").text(),
                expected(fields.get("expected").object()),
                surcharge,
                rebate,
                percentOf,
                fields.find("months").map(MonthRange::read).orElse(Set.of(Month.values())));
    }

    private static EnergyCharge energy(JsonValue code, List<ChargeComponent> earlier) {
        String wanted = code.text();
        return earlier.stream()
                .filter(component -> component.code().equals(wanted))
                .filter(EnergyCharge.class::isInstance)
                .map(EnergyCharge.class::cast)
                .findFirst()
                .orElseThrow(() -> code.invalid(
                        "unknown_component", "must be the code of an earlier ENERGY component with pricesPerMwh"));
    }

    private static ExpectedReturn expected(JsonFields fields) {
        fields.onlyFields("fixedC", "networkMeanPlusDegrees", "bySupplyC");
        if (fields.has("bySupplyC")) {
            return new ExpectedReturn.BySupply(rows(fields.get("bySupplyC")));
        }
        return fields.has("networkMeanPlusDegrees")
                ? new ExpectedReturn.NetworkMean(
                        fields.get("networkMeanPlusDegrees").decimalWithin(DEGREES_MOST.negate(), DEGREES_MOST))
                : new ExpectedReturn.Fixed(water(fields.get("fixedC")));
    }

    private static Map<BigDecimal, BigDecimal> rows(JsonValue value) {
        JsonFields fields = value.object();
        Map<BigDecimal, BigDecimal> rows = new LinkedHashMap<>();
        for (String supply : fields.names()) {
            JsonValue row = fields.get(supply);
            if (!supply.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                throw row.invalid("unknown_field", "must be named by a supply temperature such as 65");
            }
            rows.put(new BigDecimal(supply), water(row));
        }
        if (rows.isEmpty()) {
            throw value.invalid("out_of_range", "must hold a row");
        }
        return rows;
    }

    private static DegreeRate rate(JsonFields fields, String rate) {
        fields.onlyFields("freeDegrees", "counted", "mostDegrees", rate);
        return new DegreeRate(
                fields.find("freeDegrees").map(ReturnTemperatureReader::degrees).orElse(BigDecimal.ZERO),
                fields.find("counted").map(value -> value.oneOf(Counted.class)).orElse(Counted.ABOVE_FREE)
                        == Counted.WHOLE,
                fields.find("mostDegrees").map(ReturnTemperatureReader::degrees).orElse(DEGREES_MOST),
                fields.get(rate).decimalNotNegative());
    }

    private static BigDecimal degrees(JsonValue value) {
        return value.decimalWithin(BigDecimal.ZERO, DEGREES_MOST);
    }

    private static BigDecimal water(JsonValue value) {
        return value.decimalWithin(BigDecimal.ZERO, WARMEST_C);
    }
}
