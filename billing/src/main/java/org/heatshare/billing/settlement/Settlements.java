package org.heatshare.billing.settlement;

import static org.heatshare.db.schema.tenant.Tables.SETTLEMENT;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * Issued settlements. Safe for use by many threads. Callers enforce who may call, and name the operators whose own
 * settlements an operator's people may see.
 */
public final class Settlements {

    private final TenantDatabase database;

    public Settlements(TenantDatabase database) {
        this.database = database;
    }

    /** All settlements of a municipality, the latest first. */
    public List<Settlement> findAll(TenantId tenant) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(SETTLEMENT)
                        .orderBy(SETTLEMENT.PERIOD_FROM.desc(), SETTLEMENT.ID.desc())
                        .fetch(row -> SettlementJson.read(row.getDocument())));
    }

    /** The settlements of some operators in a municipality, the latest first. */
    public List<Settlement> findByOperators(TenantId tenant, Collection<String> operatorCodes) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(SETTLEMENT)
                        .where(SETTLEMENT.OPERATOR_CODE.in(operatorCodes))
                        .orderBy(SETTLEMENT.PERIOD_FROM.desc(), SETTLEMENT.ID.desc())
                        .fetch(row -> SettlementJson.read(row.getDocument())));
    }

    /** One settlement, where it is one of these operators'. */
    public Optional<Settlement> find(TenantId tenant, String number, Collection<String> operatorCodes) {
        return database.read(
                tenant,
                tx -> tx.selectFrom(SETTLEMENT)
                        .where(SETTLEMENT.NUMBER.eq(number), SETTLEMENT.OPERATOR_CODE.in(operatorCodes))
                        .fetchOptional(row -> SettlementJson.read(row.getDocument())));
    }
}
