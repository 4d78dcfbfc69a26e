package org.heatshare.billing.customer;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.CONTRACT_ACCESS;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.schema.tenant.Tables.PARTY_DETAIL;

import java.time.Clock;
import java.util.List;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/**
 * A municipality's parties and contracts. Safe for use by many threads. Callers enforce who may call, and record that
 * staff were shown personal data.
 */
public final class Customers {

    private final TenantDatabase database;
    private final AuditLog audit;
    private final Clock clock;

    public Customers(TenantDatabase database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Brings parties and contracts to what the municipality tells, in one transaction. The same again changes nothing;
     * what is not named stays; a party that was erased stays erased.
     *
     * @throws UnknownReferenceException when a contract names a delivery point or party that is not there
     * @throws OverlappingContractsException when a delivery point would have two contracts on one day
     */
    public void apply(TenantId tenant, List<PartyData> parties, List<ContractData> contracts) {
        database.execute(tenant, tx -> {
            PartyWriter.write(tx, parties);
            ContractWriter.write(tx, contracts, clock.instant());
        });
    }

    /** Contracts for a list, by number. */
    public List<ContractSummary> findContracts(TenantId tenant, ContractQuery query) {
        return database.read(tenant, tx -> ContractReader.find(tx, query));
    }

    /** How many contracts the search finds. */
    public int countContracts(TenantId tenant, ContractQuery query) {
        return database.read(tenant, tx -> ContractReader.count(tx, query));
    }

    /** The contracts that a signed-in person may see, the current first. */
    public List<ResidentContract> findContractsOf(TenantId tenant, String subject) {
        return database.read(tenant, tx -> ContractReader.findBySubject(tx, subject));
    }

    /** Ends a person's sight of a contract, as when a household member moves out. */
    public void endAccess(TenantId tenant, int contractId, String subject, String actor) {
        database.execute(tenant, tx -> {
            int ended = tx.update(CONTRACT_ACCESS)
                    .set(CONTRACT_ACCESS.ENDED_AT, clock.instant())
                    .where(CONTRACT_ACCESS.CONTRACT_ID.eq(contractId), CONTRACT_ACCESS.SUBJECT.eq(subject))
                    .and(CONTRACT_ACCESS.ENDED_AT.isNull())
                    .execute();
            if (ended > 0) {
                audit.append(tx, new AuditEntry(actor, "contract.end-access", "contract", "" + contractId));
            }
        });
    }

    /**
     * Erases a party's personal data and every sign-in's link to its contracts. What the law of bookkeeping keeps stays:
     * the issued invoices, and ledger and audit log, which hold ids only.
     */
    public void erase(TenantId tenant, int partyId, String actor) {
        database.execute(tenant, tx -> {
            tx.deleteFrom(PARTY_DETAIL).where(PARTY_DETAIL.PARTY_ID.eq(partyId)).execute();
            tx.deleteFrom(CONTRACT_ACCESS)
                    .where(CONTRACT_ACCESS.CONTRACT_ID.in(
                            tx.select(CONTRACT.ID).from(CONTRACT).where(CONTRACT.PARTY_ID.eq(partyId))))
                    .execute();
            int erased = tx.update(PARTY)
                    .set(PARTY.ERASED_AT, clock.instant())
                    .where(PARTY.ID.eq(partyId), PARTY.ERASED_AT.isNull())
                    .execute();
            if (erased > 0) {
                audit.append(tx, new AuditEntry(actor, "party.erase", "party", "" + partyId));
            }
        });
    }
}
