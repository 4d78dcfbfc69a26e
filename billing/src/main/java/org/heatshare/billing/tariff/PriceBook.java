package org.heatshare.billing.tariff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatshare.billing.period.BillingPeriod;

/** All prices of a municipality at one moment. Safe for use by many threads. */
public final class PriceBook {

    private final Map<String, TariffTimeline> timelines;
    private final VatTable vat;
    private final Map<List<String>, Pricing> pricings = new ConcurrentHashMap<>();

    public PriceBook(Collection<Tariff> tariffs, VatTable vat) {
        this.timelines = tariffs.stream().collect(Collectors.groupingBy(Tariff::code)).entrySet().stream()
                .map(entry -> new TariffTimeline(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(TariffTimeline::code, Function.identity()));
        this.vat = vat;
    }

    /** How customers of a class are priced by a price list, which may turn out to have no price on a day. */
    public Pricing pricing(String tariffCode, String customerClass) {
        return pricings.computeIfAbsent(
                List.of(tariffCode, customerClass),
                unused -> new Pricing(
                        timelines.getOrDefault(tariffCode, new TariffTimeline(tariffCode, List.of())),
                        vat,
                        customerClass));
    }

    /** The versions of a price list that hold on a day of a period. */
    public List<Tariff> versionsIn(String tariffCode, BillingPeriod period) {
        TariffTimeline timeline = timelines.get(tariffCode);
        return timeline == null ? List.of() : timeline.versionsIn(period);
    }
}
