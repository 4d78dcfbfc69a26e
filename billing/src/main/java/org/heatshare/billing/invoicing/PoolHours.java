package org.heatshare.billing.invoicing;

import java.util.Arrays;
import java.util.List;
import org.heatshare.billing.credit.HourProfile;
import org.heatshare.billing.credit.MatchedHeat;
import org.heatshare.billing.credit.SiteHeat;
import org.heatshare.billing.proof.MatchedHours;

/**
 * The hours of a pool's sources and homes, each brought to sum to what is billed and shared, and what of the miners' heat is
 * matched with each home.
 */
final class PoolHours {
    private final long[] siteWh;
    private final long[] homesWh;
    private final List<int[]> ofBills;
    private final List<byte[]> packed;
    private final MatchedHeat matched;

    private PoolHours(long[] siteWh, long[] homesWh, List<int[]> ofBills) {
        this.siteWh = siteWh;
        this.homesWh = homesWh;
        this.ofBills = ofBills;
        this.packed = ofBills.parallelStream().map(PackedHours::pack).toList();
        this.matched = new MatchedHeat(siteWh, homesWh);
    }

    static PoolHours of(MeteredHours metered, List<SiteHeat> heat, List<Bill> bills) {
        long[] siteWh = new long[metered.hours().count()];
        for (SiteHeat site : heat) {
            add(
                    siteWh,
                    HourProfile.of(
                            metered.ofSource(site.source()), site.energy().wattHours()));
        }
        List<int[]> ofBills =
                bills.parallelStream().map(bill -> hours(metered, bill)).toList();
        long[] homesWh = new long[siteWh.length];
        ofBills.forEach(hours -> add(homesWh, hours));
        return new PoolHours(siteWh, homesWh, ofBills);
    }

    /** All hours of the month, zero on days that are not the contract's. */
    private static int[] hours(MeteredHours metered, Bill bill) {
        int[] own = HourProfile.of(metered.ofHome(bill.deliveryPointId(), bill.period()), bill.energyWh());
        int[] month = new int[metered.hours().count()];
        System.arraycopy(own, 0, month, metered.hours().firstOf(bill.from()), own.length);
        return month;
    }

    private static void add(long[] sums, int[] hours) {
        for (int i = 0; i < hours.length; i++) {
            sums[i] += hours[i];
        }
    }

    /** Of the bill at a place of the list. */
    byte[] packedOf(int bill) {
        return packed.get(bill);
    }

    long matchedMilliWhOf(int bill) {
        return matched.milliWhOf(ofBills.get(bill));
    }

    MatchedHours published() {
        return new MatchedHours(
                Arrays.stream(siteWh).boxed().toList(),
                Arrays.stream(homesWh).boxed().toList());
    }
}
