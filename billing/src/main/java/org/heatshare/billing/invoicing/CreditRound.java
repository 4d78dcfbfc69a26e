package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.heatshare.billing.credit.CreditAgreement;
import org.heatshare.billing.credit.CreditAgreements;
import org.heatshare.billing.credit.CreditHome;
import org.heatshare.billing.credit.CreditPool;
import org.heatshare.billing.credit.CreditSplit;
import org.heatshare.billing.credit.HomeCredit;
import org.heatshare.billing.credit.PublishedAgreement;
import org.heatshare.billing.credit.SiteHeat;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.settlement.SettlementCalculator;
import org.heatshare.db.quantity.Energy;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Shares the pools of a month among the bills of a run. A pool is shared once: what is billed in a later run of the same
 * month takes no part in it.
 */
final class CreditRound {

    private final DSLContext tx;
    private final BillingPeriod month;
    private final Currency currency;
    private final List<Bill> bills;
    private final Map<Integer, List<BillCredit>> credits = new HashMap<>();
    private final Optional<MeteredHours> metered;

    /**
     * Takes what the pools are shared among.
     *
     * @param bills by delivery point and contract, which is the order that decides between equal remainders
     * @param metered there where {@link #asksForHours} says so
     */
    CreditRound(
            DSLContext tx, BillingPeriod month, Currency currency, List<Bill> bills, Optional<MeteredHours> metered) {
        this.tx = tx;
        this.month = month;
        this.currency = currency;
        this.bills = bills;
        this.metered = metered;
    }

    /** Whether an agreement of the month shares by hours. */
    static boolean asksForHours(DSLContext tx, BillingPeriod month) {
        return CreditAgreements.validOn(tx, month.from()).stream()
                .anyMatch(version -> version.agreement().key().isMatched());
    }

    /** Works out the pools that are still to be shared; {@link #creditedBills} then has the homes' parts. */
    List<SharedPool> share() {
        Map<Integer, Integer> networks = tx.select(DELIVERY_POINT.ID, DELIVERY_POINT.NETWORK_ID)
                .from(DELIVERY_POINT)
                .fetchMap(DELIVERY_POINT.ID, DELIVERY_POINT.NETWORK_ID);
        List<SharedPool> shared = new ArrayList<>();
        for (PublishedAgreement version : CreditAgreements.validOn(tx, month.from())) {
            if (!PoolStore.isShared(tx, version.agreement().code(), month)) {
                Set<Integer> fed = SiteHeatReader.networksOf(tx, version.agreement());
                List<Bill> homes = bills.stream()
                        .filter(bill -> fed.contains(networks.get(bill.deliveryPointId())))
                        .toList();
                shared.add(share(version, homes));
            }
        }
        return shared;
    }

    /** The bills with their heat credits. */
    List<Bill> creditedBills() {
        return bills.parallelStream()
                .map(bill -> bill.withCredits(credits.getOrDefault(bill.contractId(), List.of())))
                .toList();
    }

    private SharedPool share(PublishedAgreement version, List<Bill> bills) {
        CreditAgreement agreement = version.agreement();
        List<SiteHeat> heat = SiteHeatReader.read(tx, agreement, month);
        CreditPool pool = CreditPool.of(
                agreement, month.from().getMonth(), heat, PoolStore.broughtForward(tx, agreement.code(), currency));
        PoolHours hours = agreement.key().isMatched() ? PoolHours.of(hours(agreement), heat, bills) : null;
        List<CreditHome> homes = homes(bills, hours);
        CreditSplit split = CreditSplit.of(pool, homes);
        PoolSummary summary = PoolSummary.of(
                pool,
                month,
                bills.stream().mapToLong(Bill::energyWh).sum(),
                bills.stream().mapToLong(Bill::dwellingDays).sum(),
                homes.stream().mapToLong(CreditHome::matchedMilliWh).sum());
        List<HomeShare> shares = new ArrayList<>(bills.size());
        for (int i = 0; i < bills.size(); i++) {
            Bill bill = bills.get(i);
            HomeCredit home = split.credits().get(i);
            shares.add(new HomeShare(
                    version.versionId(),
                    bill.deliveryPointId(),
                    bill.contractId(),
                    bill.energyWh(),
                    bill.dwellingDays(),
                    homes.get(i).matchedMilliWh(),
                    home.share().minorUnits(),
                    home.credit().minorUnits(),
                    hours == null ? null : hours.packedOf(i)));
            credits.computeIfAbsent(bill.contractId(), unused -> new ArrayList<>(1))
                    .add(BillCredit.of(summary, homes.get(i), home));
        }
        return new SharedPool(version.versionId(), document(version, pool, split, summary, hours), shares);
    }

    private MeteredHours hours(CreditAgreement agreement) {
        return metered.orElseThrow(() -> new IllegalStateException("agreement " + agreement.code()
                + ", which shares by hours, was published while the run was drafted; resume the run"));
    }

    private List<CreditHome> homes(List<Bill> bills, @Nullable PoolHours hours) {
        return IntStream.range(0, bills.size())
                .parallel()
                .mapToObj(i -> home(bills.get(i), hours == null ? 0 : hours.matchedMilliWhOf(i)))
                .toList();
    }

    private CreditHome home(Bill bill, long matchedMilliWh) {
        long granted = credits.getOrDefault(bill.contractId(), List.of()).stream()
                .mapToLong(BillCredit::creditMinor)
                .sum();
        return new CreditHome(
                new Energy(bill.energyWh()),
                Math.toIntExact(bill.dwellingDays() / bill.period().days()),
                bill.period().days(),
                matchedMilliWh,
                bill.energyCharge().minus(new Money(granted, currency)));
    }

    private PoolDocument document(
            PublishedAgreement version,
            CreditPool pool,
            CreditSplit split,
            PoolSummary summary,
            @Nullable PoolHours hours) {
        BigDecimal price = version.agreement().operatorPriceIn(month.from().getMonth());
        Money paid = pool.heat().stream()
                .map(site -> SettlementCalculator.priceOf(site.energy().wattHours(), price, currency))
                .reduce(Money.zero(currency), Money::plus);
        Money connection = Money.rounded(version.agreement().connectionCostPerMonth(), currency);
        // The value is rounded once from exact figures; the avoided cost is shown so that the three add up to it.
        Money avoided = pool.value().plus(paid).plus(connection);
        return new PoolDocument(
                version.versionId(),
                summary,
                pool.heat().stream().map(PoolDocument.SourceHeat::of).toList(),
                avoided.minorUnits(),
                paid.minorUnits(),
                connection.minorUnits(),
                split.credited().minorUnits(),
                split.carriedForward().minorUnits(),
                pool.deficit().minorUnits(),
                hours == null ? null : hours.published());
    }
}
