package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.Determinant;

/** What a usage document tells beside energy and capacity: one value for the period, or one for each month. */
record UsedValues(JsonFields document, BillingPeriod period) {

    private static final BigDecimal MOST = new BigDecimal("1000000000");
    private static final Map<Determinant, String> FIELDS = Map.of(
            Determinant.VOLUME, "volumeM3",
            Determinant.HEATED_AREA, "areaM2",
            Determinant.BUILDING_VOLUME, "buildingVolumeM3",
            Determinant.RETURN_TEMPERATURE, "returnTemperatureC",
            Determinant.SUPPLY_TEMPERATURE, "supplyTemperatureC",
            Determinant.NETWORK_RETURN_TEMPERATURE, "networkReturnTemperatureC",
            Determinant.YEARLY_ENERGY, "yearlyEnergyMwh");

    BigDecimal in(Determinant determinant, BillingPeriod part) {
        String field = Objects.requireNonNull(FIELDS.get(determinant));
        JsonValue value = find(field);
        boolean sum = determinant == Determinant.VOLUME;
        if (value.isObject()) {
            return ofMonths(value, part, sum);
        }
        if (sum && !part.equals(period)) {
            throw value.invalid("too_coarse", "must be given by month, because the price changes within the period");
        }
        return value.decimalWithin(BigDecimal.ZERO, MOST);
    }

    private BigDecimal ofMonths(JsonValue value, BillingPeriod part, boolean sum) {
        BigDecimal result = null;
        for (BillingPeriod month : part.byMonth()) {
            JsonValue one = value.object().get(YearMonth.from(month.from()).toString());
            if (!period.intersection(BillingPeriod.of(YearMonth.from(month.from())))
                    .filter(month::equals)
                    .isPresent()) {
                throw one.invalid("too_coarse", "cannot be divided; price the parts of the month one by one");
            }
            BigDecimal amount = one.decimalWithin(BigDecimal.ZERO, MOST);
            if (result != null && !sum && result.compareTo(amount) != 0) {
                throw value.invalid("too_coarse", "differs between months; price the months one by one");
            }
            result = result != null && sum ? result.add(amount) : amount;
        }
        return Objects.requireNonNull(result);
    }

    BigDecimal indexIn(String series, YearMonth month) {
        return find("indices")
                .object()
                .get(series)
                .object()
                .get(month.toString())
                .decimal();
    }

    int eventsIn(String feeCode, BillingPeriod part) {
        if (!document.has("events")) {
            return 0;
        }
        JsonFields events = find("events").object();
        if (!events.has(feeCode)) {
            return 0;
        }
        JsonValue times = events.get(feeCode);
        if (!part.equals(period)) {
            throw times.invalid("too_coarse", "has no day, and a price changes within the period");
        }
        return (int) times.integer(0, 1_000);
    }

    private JsonValue find(String field) {
        return document.find(field)
                .orElseThrow(() -> new InvalidInputException(
                        "missing_field", field, field + " is missing; the tariff asks for it"));
    }
}
