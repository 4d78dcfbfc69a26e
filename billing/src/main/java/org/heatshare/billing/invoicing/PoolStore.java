package org.heatshare.billing.invoicing;

import static org.heatshare.db.schema.tenant.Tables.BILLING_RUN;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_AGREEMENT_VERSION;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_POOL;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_SHARE;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.credit.BroughtForward;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.storage.BulkInsert;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Pools and the homes' shares of them. */
final class PoolStore {

    private static final BulkInsert SHARES = BulkInsert.into(
            CREDIT_SHARE,
            CREDIT_SHARE.RUN_ID,
            CREDIT_SHARE.AGREEMENT_VERSION_ID,
            CREDIT_SHARE.DELIVERY_POINT_ID,
            CREDIT_SHARE.CONTRACT_ID,
            CREDIT_SHARE.ENERGY_WH,
            CREDIT_SHARE.DWELLING_DAYS,
            CREDIT_SHARE.MATCHED_MILLIWATTHOURS,
            CREDIT_SHARE.UNCAPPED_MINOR,
            CREDIT_SHARE.CREDIT_MINOR,
            CREDIT_SHARE.HOURS_WH);

    private PoolStore() {}

    /** What the last released run left of an agreement, whatever its version. */
    static BroughtForward broughtForward(DSLContext tx, String agreement, Currency currency) {
        return tx.select(CREDIT_POOL.DEFICIT_CARRIED_FORWARD_MINOR, CREDIT_POOL.HOMES_CARRIED_FORWARD_MINOR)
                .from(CREDIT_POOL)
                .join(BILLING_RUN)
                .on(BILLING_RUN.ID.eq(CREDIT_POOL.RUN_ID))
                .join(CREDIT_AGREEMENT_VERSION)
                .on(CREDIT_AGREEMENT_VERSION.ID.eq(CREDIT_POOL.AGREEMENT_VERSION_ID))
                .where(CREDIT_AGREEMENT_VERSION.AGREEMENT_CODE.eq(agreement))
                .and(BILLING_RUN.STATE.eq(RunState.RELEASED.name()))
                .orderBy(BILLING_RUN.PERIOD_FROM.desc(), BILLING_RUN.ID.desc())
                .limit(1)
                .fetchOptional(
                        row -> new BroughtForward(new Money(row.value1(), currency), new Money(row.value2(), currency)))
                .orElse(BroughtForward.nothing(currency));
    }

    /** Whether the month's pool was shared by an earlier run, which then has used up the month's heat. */
    static boolean isShared(DSLContext tx, String agreement, BillingPeriod month) {
        return tx.fetchExists(tx.selectOne()
                .from(CREDIT_POOL)
                .join(BILLING_RUN)
                .on(BILLING_RUN.ID.eq(CREDIT_POOL.RUN_ID))
                .join(CREDIT_AGREEMENT_VERSION)
                .on(CREDIT_AGREEMENT_VERSION.ID.eq(CREDIT_POOL.AGREEMENT_VERSION_ID))
                .where(CREDIT_AGREEMENT_VERSION.AGREEMENT_CODE.eq(agreement))
                .and(BILLING_RUN.STATE.eq(RunState.RELEASED.name()))
                .and(BILLING_RUN.PERIOD_FROM.eq(month.from())));
    }

    static void write(DSLContext tx, long runId, SharedPool shared) {
        PoolSummary pool = shared.document().pool();
        tx.insertInto(CREDIT_POOL)
                .set(CREDIT_POOL.RUN_ID, runId)
                .set(CREDIT_POOL.AGREEMENT_VERSION_ID, shared.agreementVersionId())
                .set(CREDIT_POOL.SITE_HEAT_WH, pool.siteHeatWh())
                .set(CREDIT_POOL.AVOIDED_COST_MINOR, shared.document().avoidedCostMinor())
                .set(CREDIT_POOL.OPERATOR_PRICE_MINOR, shared.document().operatorPriceMinor())
                .set(CREDIT_POOL.CONNECTION_COST_MINOR, shared.document().connectionCostMinor())
                .set(CREDIT_POOL.DEFICIT_BROUGHT_FORWARD_MINOR, pool.deficitBroughtForwardMinor())
                .set(CREDIT_POOL.HOMES_BROUGHT_FORWARD_MINOR, pool.homesBroughtForwardMinor())
                .set(CREDIT_POOL.POOL_MINOR, pool.poolMinor())
                .set(CREDIT_POOL.HOMES_MINOR, pool.homesMinor())
                .set(CREDIT_POOL.CREDITED_MINOR, shared.document().creditedMinor())
                .set(CREDIT_POOL.OPERATOR_MINOR, pool.operatorMinor())
                .set(CREDIT_POOL.MUNICIPALITY_MINOR, pool.municipalityMinor())
                .set(
                        CREDIT_POOL.DEFICIT_CARRIED_FORWARD_MINOR,
                        shared.document().deficitCarriedForwardMinor())
                .set(CREDIT_POOL.HOMES_CARRIED_FORWARD_MINOR, shared.document().homesCarriedForwardMinor())
                .set(CREDIT_POOL.DOCUMENT, Documents.text(shared.document()))
                .execute();
        SHARES.write(tx, shared.homes(), home -> new @Nullable Object[] {
            runId,
            shared.agreementVersionId(),
            home.deliveryPointId(),
            home.contractId(),
            home.energyWh(),
            home.dwellingDays(),
            home.matchedMilliWh(),
            home.shareMinor(),
            home.creditMinor(),
            home.packedHours()
        });
    }

    /** The pools of a run by agreement, with what was worked out. */
    static List<PoolDocument> pools(DSLContext tx, long runId) {
        return tx.select(CREDIT_POOL.DOCUMENT)
                .from(CREDIT_POOL)
                .where(CREDIT_POOL.RUN_ID.eq(runId))
                .orderBy(CREDIT_POOL.AGREEMENT_VERSION_ID)
                .fetch(row -> Documents.read(row.value1(), PoolDocument.class));
    }

    /** The credits of a run's contracts without their hours, in the order in which the agreements were shared. */
    static Map<Integer, List<HomeShare>> sharesByContract(DSLContext tx, long runId) {
        Map<Integer, List<HomeShare>> byContract = new HashMap<>();
        for (HomeShare share : shares(tx, CREDIT_SHARE.RUN_ID.eq(runId))) {
            byContract
                    .computeIfAbsent(share.contractId(), unused -> new ArrayList<>(1))
                    .add(share);
        }
        return byContract;
    }

    /** The credits of one contract of a run. */
    static List<HomeShare> sharesOf(DSLContext tx, long runId, int contractId) {
        return shares(tx, CREDIT_SHARE.RUN_ID.eq(runId).and(CREDIT_SHARE.CONTRACT_ID.eq(contractId)));
    }

    private static List<HomeShare> shares(DSLContext tx, Condition condition) {
        return tx.select(
                        CREDIT_SHARE.AGREEMENT_VERSION_ID,
                        CREDIT_SHARE.DELIVERY_POINT_ID,
                        CREDIT_SHARE.CONTRACT_ID,
                        CREDIT_SHARE.ENERGY_WH,
                        CREDIT_SHARE.DWELLING_DAYS,
                        CREDIT_SHARE.MATCHED_MILLIWATTHOURS,
                        CREDIT_SHARE.UNCAPPED_MINOR,
                        CREDIT_SHARE.CREDIT_MINOR)
                .from(CREDIT_SHARE)
                .where(condition)
                .orderBy(CREDIT_SHARE.AGREEMENT_VERSION_ID)
                .fetch(row -> new HomeShare(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        null));
    }
}
