package org.heatshare.billing.document;

import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillCredit;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;

/** How each heat credit was worked out, from the sites' heat to the home's credit. */
final class CreditTables {

    private static final long MILLI = 1_000;

    private CreditTables() {}

    static String of(Bill bill, Texts texts) {
        if (bill.credits().isEmpty()) {
            return "<p>" + texts.of("creditNone") + "</p>";
        }
        StringBuilder tables = new StringBuilder();
        bill.credits().forEach(credit -> tables.append(table(credit, texts)));
        return tables.toString();
    }

    private static String table(BillCredit credit, Texts texts) {
        PoolSummary pool = credit.pool();
        Rows rows = new Rows()
                .add(1, texts.of("credit.heat"), texts.kilowattHours(pool.siteHeatWh()) + " kWh")
                .add(
                        1,
                        texts.of(
                                "credit.pool",
                                texts.price(pool.avoidedCostPerMwh()),
                                texts.price(pool.operatorPricePerMwh()),
                                texts.price(pool.connectionCost())),
                        texts.money(pool.poolMinor()));
        if (pool.deficitBroughtForwardMinor() != 0) {
            rows.add(1, texts.of("credit.deficit"), texts.money(pool.deficitBroughtForwardMinor()));
        }
        rows.add(1, texts.of("credit.homes"), texts.money(pool.homesMinor()));
        if (pool.homesBroughtForwardMinor() != 0) {
            rows.add(1, texts.of("credit.forward"), texts.money(pool.homesBroughtForwardMinor()))
                    .add(1, texts.of("credit.available"), texts.money(pool.availableMinor()));
        }
        rows.add(1, share(credit, texts), texts.money(credit.shareMinor()));
        if (pool.capped()) {
            rows.add(1, texts.of("credit.cap"), texts.money(credit.energyChargeMinor()));
        }
        return rows.addTotal(1, texts.of("credit.credit"), texts.money(credit.creditMinor()))
                .table(texts.of("creditCaption"), 1, texts.of("what"), texts.of("value"));
    }

    private static String share(BillCredit credit, Texts texts) {
        PoolSummary pool = credit.pool();
        String energyWeight = texts.number(pool.energyWeight(), 0);
        String energy = texts.kilowattHours(credit.energyWh());
        String allEnergy = texts.kilowattHours(pool.allEnergyWh());
        String days = Long.toString(credit.dwellingDays());
        String allDays = Long.toString(pool.allDwellingDays());
        return pool.matchedWeight().signum() == 0
                ? texts.of("credit.share", energyWeight, energy, allEnergy, days, allDays)
                : texts.of(
                        "credit.shareMatched",
                        energyWeight,
                        energy,
                        allEnergy,
                        texts.number(pool.matchedWeight(), 0),
                        texts.kilowattHours(credit.matchedMilliWh() / MILLI),
                        texts.kilowattHours(pool.allMatchedMilliWh() / MILLI),
                        days,
                        allDays);
    }
}
