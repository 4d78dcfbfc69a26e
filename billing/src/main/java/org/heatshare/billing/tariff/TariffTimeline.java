package org.heatshare.billing.tariff;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.heatshare.billing.period.BillingPeriod;

/** All versions of one price list, each valid until the next begins. */
public final class TariffTimeline {

    private final String code;
    private final NavigableMap<LocalDate, Tariff> versions = new TreeMap<>();

    /** @param versions of the code; the last given wins where two begin on the same day */
    public TariffTimeline(String code, Collection<Tariff> versions) {
        this.code = code;
        versions.forEach(version -> this.versions.put(version.validFrom(), version));
    }

    public static TariffTimeline of(Tariff tariff) {
        return new TariffTimeline(tariff.code(), List.of(tariff));
    }

    /**
     * The version that holds on a day.
     *
     * @throws NoPriceException when the price list begins later
     */
    public Tariff on(LocalDate day) {
        Map.Entry<LocalDate, Tariff> entry = versions.floorEntry(day);
        if (entry == null) {
            throw new NoPriceException("the tariff " + code + " has no price on " + day
                    + (versions.isEmpty() ? "" : ": it begins on " + versions.firstKey()));
        }
        return entry.getValue();
    }

    public String code() {
        return code;
    }

    /** The days in a period on which a new version begins. */
    Collection<LocalDate> changesIn(BillingPeriod period) {
        return versions.subMap(period.from(), true, period.until(), false).keySet();
    }

    /** The versions that hold on a day of a period, the earliest first. */
    List<Tariff> versionsIn(BillingPeriod period) {
        LocalDate held = versions.floorKey(period.from());
        return List.copyOf(versions.subMap(held == null ? period.from() : held, true, period.until(), false)
                .values());
    }
}
