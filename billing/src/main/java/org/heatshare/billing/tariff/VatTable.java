package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.heatshare.billing.period.BillingPeriod;

/** The rates of value added tax by date of supply and class of customers. */
public final class VatTable {

    private final Map<String, NavigableMap<LocalDate, BigDecimal>> ratesByClass = new HashMap<>();

    public VatTable(Collection<VatRate> rates) {
        rates.forEach(rate -> ratesByClass
                .computeIfAbsent(rate.customerClass(), unused -> new TreeMap<>())
                .put(rate.validFrom(), rate.ratePercent()));
    }

    /**
     * The percentage that holds on a day.
     *
     * @throws NoPriceException when none is known: no tax is never assumed
     */
    public BigDecimal percentOn(String customerClass, LocalDate day) {
        Map.Entry<LocalDate, BigDecimal> entry = ratesOf(customerClass).floorEntry(day);
        if (entry == null) {
            throw new NoPriceException(
                    "no rate of value added tax is known for customers of class " + customerClass + " on " + day);
        }
        return entry.getValue();
    }

    Set<LocalDate> changesIn(String customerClass, BillingPeriod period) {
        return ratesOf(customerClass)
                .subMap(period.from(), true, period.until(), false)
                .keySet();
    }

    private NavigableMap<LocalDate, BigDecimal> ratesOf(String customerClass) {
        return ratesByClass.getOrDefault(customerClass, new TreeMap<>());
    }
}
