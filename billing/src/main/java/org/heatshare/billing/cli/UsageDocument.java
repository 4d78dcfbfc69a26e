package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.tariff.HeatUse;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.billing.tariff.VatTable;

/** A period's use for {@code rate}: {@code docs/schemas/usage.schema.json}. */
record UsageDocument(BillingPeriod period, String customerClass, VatTable vat, HeatUse use) {

    private static final String[] FIELDS = {
        "from",
        "until",
        "customerClass",
        "vatPercent",
        "vatRates",
        "energyMwh",
        "monthlyEnergyMwh",
        "hourlyEnergyWh",
        "dailyOutdoorC",
        "capacityKw",
        "highestDailyMeansKw",
        "highestHourlyMeansKw",
        "contractedFlowM3h",
        "yearlyEnergyMwh",
        "customerCategory",
        "pastMonthlyEnergyMwh",
        "volumeM3",
        "areaM2",
        "buildingVolumeM3",
        "supplyTemperatureC",
        "returnTemperatureC",
        "networkReturnTemperatureC",
        "indices",
        "events"
    };
    private static final int DAYS_MAX = 3_700;
    private static final BigDecimal PERCENT_MAX = new BigDecimal(100);

    static UsageDocument read(JsonFields document) {
        document.onlyFields(FIELDS);
        BillingPeriod period = period(document);
        String customerClass =
                document.find("customerClass").map(JsonValue::text).orElse("ANY");
        HeatUse use = new DocumentedUse(
                period,
                UsedEnergy.read(document, period),
                new UsedCapacity(document, period),
                new UsedValues(document, period));
        return new UsageDocument(period, customerClass, vat(document, customerClass, period), use);
    }

    private static BillingPeriod period(JsonFields document) {
        LocalDate from = document.get("from").date();
        LocalDate until = document.get("until").date();
        if (!from.isBefore(until)) {
            throw document.get("until")
                    .invalid("out_of_range", "must be after from: it is the first day that is not included");
        }
        BillingPeriod period = new BillingPeriod(from, until);
        if (period.days() > DAYS_MAX) {
            throw document.get("until").invalid("out_of_range", "must be at most ten years after from");
        }
        return period;
    }

    /** Without a rate the lines are priced without tax, which the result shows as 0 percent. */
    private static VatTable vat(JsonFields document, String customerClass, BillingPeriod period) {
        List<VatRate> rates = new ArrayList<>();
        if (document.has("vatRates")) {
            for (JsonValue value : document.get("vatRates").list()) {
                JsonFields rate = value.object().onlyFields("validFrom", "ratePercent");
                rates.add(new VatRate(customerClass, rate.get("validFrom").date(), percent(rate.get("ratePercent"))));
            }
        } else {
            BigDecimal percent =
                    document.find("vatPercent").map(UsageDocument::percent).orElse(BigDecimal.ZERO);
            rates.add(new VatRate(customerClass, period.from(), percent));
        }
        return new VatTable(rates);
    }

    private static BigDecimal percent(JsonValue value) {
        return value.decimalWithin(BigDecimal.ZERO, PERCENT_MAX);
    }
}
