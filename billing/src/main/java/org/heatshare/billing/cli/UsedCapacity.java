package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.CapacityBasis;
import org.heatshare.billing.tariff.CapacityCharge;
import org.heatshare.billing.tariff.CategoryHours;
import org.heatshare.billing.tariff.DemandBasis;
import org.heatshare.billing.tariff.DemandUnit;
import org.heatshare.billing.tariff.EnergySignature;
import org.heatshare.billing.tariff.HeatDay;
import org.heatshare.billing.tariff.HighestMeans;
import org.heatshare.billing.tariff.MeanYearlyUse;
import org.heatshare.db.quantity.Energy;

/** The capacity of a usage document: given, given as means, or found in its hours, its year or its past months. */
record UsedCapacity(JsonFields document, BillingPeriod period) {

    private static final BigDecimal COLDEST_C = new BigDecimal("-70");
    private static final BigDecimal WARMEST_C = new BigDecimal("60");

    CapacityBasis of(CapacityCharge charge) {
        DemandBasis basis = charge.basis();
        if (basis instanceof MeanYearlyUse mean) {
            return mean.basis(decimals(find("pastMonthlyEnergyMwh", charge)));
        }
        if (basis.unit() == DemandUnit.M3_PER_HOUR) {
            return CapacityBasis.given(find("contractedFlowM3h", charge).decimalNotNegative());
        }
        if (document.has("capacityKw")) {
            return CapacityBasis.given(find("capacityKw", charge).decimalNotNegative());
        }
        if (basis instanceof CategoryHours hours) {
            return hours.basis(
                    find("yearlyEnergyMwh", charge).decimalNotNegative(),
                    find("customerCategory", charge).text());
        }
        if (basis instanceof HighestMeans means) {
            return highest(means, charge);
        }
        if (basis instanceof EnergySignature signature) {
            find("dailyOutdoorC", charge);
            return signature.basis(days(charge));
        }
        return CapacityBasis.given(find("capacityKw", charge).decimalNotNegative());
    }

    private CapacityBasis highest(HighestMeans means, CapacityCharge charge) {
        String field =
                means.resolution() == HighestMeans.Resolution.DAY ? "highestDailyMeansKw" : "highestHourlyMeansKw";
        if (document.has(field)) {
            return meanOf(decimals(find(field, charge)), means.count());
        }
        if (!document.has("hourlyEnergyWh")) {
            find("capacityKw", charge);
        }
        return means.basis(days(charge));
    }

    private static CapacityBasis meanOf(List<BigDecimal> means, int count) {
        List<BigDecimal> highest =
                means.stream().sorted(Comparator.reverseOrder()).limit(count).toList();
        BigDecimal sum = highest.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return CapacityBasis.given(sum.divide(BigDecimal.valueOf(highest.size()), 2, RoundingMode.HALF_UP));
    }

    private List<HeatDay> days(CapacityCharge charge) {
        List<Energy> hours = UsedEnergy.hours(find("hourlyEnergyWh", charge), period);
        List<BigDecimal> outdoor =
                document.find("dailyOutdoorC").map(this::outdoor).orElse(List.of());
        List<HeatDay> days = new ArrayList<>();
        for (LocalDate day : period.from().datesUntil(period.until()).toList()) {
            int index = days.size();
            days.add(new HeatDay(
                    day,
                    hours.subList(index * UsedEnergy.HOURS, (index + 1) * UsedEnergy.HOURS),
                    outdoor.isEmpty() ? Optional.empty() : Optional.of(outdoor.get(index))));
        }
        return days;
    }

    private List<BigDecimal> outdoor(JsonValue list) {
        List<BigDecimal> temperatures = list.list().stream()
                .map(value -> value.decimalWithin(COLDEST_C, WARMEST_C))
                .toList();
        if (temperatures.size() != period.days()) {
            throw list.invalid(
                    "gap",
                    "must hold " + period.days() + " values, one for each day of the period, but holds "
                            + temperatures.size());
        }
        return temperatures;
    }

    private static List<BigDecimal> decimals(JsonValue list) {
        List<BigDecimal> values =
                list.list().stream().map(JsonValue::decimalNotNegative).toList();
        if (values.isEmpty()) {
            throw list.invalid("out_of_range", "must hold a value");
        }
        return values;
    }

    private JsonValue find(String field, CapacityCharge charge) {
        return document.find(field)
                .orElseThrow(() -> new InvalidInputException(
                        "missing_field",
                        field,
                        field + " is missing; the tariff's component " + charge.code() + " needs it"));
    }
}
