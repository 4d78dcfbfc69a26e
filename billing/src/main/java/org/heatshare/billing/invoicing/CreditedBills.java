package org.heatshare.billing.invoicing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Puts drafted bills and their heat credits, which are kept apart, together again. */
final class CreditedBills {

    private CreditedBills() {}

    /** All bills of a run, by delivery point and contract. */
    static List<Bill> read(DSLContext tx, long runId, List<PoolDocument> pools) {
        Map<Integer, PoolDocument> byVersion = new HashMap<>();
        pools.forEach(pool -> byVersion.put(pool.agreementVersionId(), pool));
        Map<Integer, List<HomeShare>> shares = PoolStore.sharesByContract(tx, runId);
        return DraftStore.documents(tx, runId).parallelStream()
                .map(document -> Documents.read(document, Bill.class))
                .map(bill -> credited(bill, shares.getOrDefault(bill.contractId(), List.of()), byVersion))
                .toList();
    }

    static Bill credited(Bill bill, List<HomeShare> shares, Map<Integer, PoolDocument> pools) {
        List<BillCredit> credits = new ArrayList<>(shares.size());
        long most = bill.energyCharge().minorUnits();
        for (HomeShare share : shares) {
            PoolDocument pool = pools.get(share.agreementVersionId());
            if (pool != null) {
                credits.add(new BillCredit(
                        pool.pool(),
                        share.energyWh(),
                        bill.dwellingDays(),
                        share.matchedMilliWh(),
                        share.shareMinor(),
                        most,
                        share.creditMinor()));
                most -= share.creditMinor();
            }
        }
        return bill.withCredits(credits);
    }
}
