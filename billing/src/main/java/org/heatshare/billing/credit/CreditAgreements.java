package org.heatshare.billing.credit;

import static org.heatshare.db.schema.tenant.Tables.CREDIT_AGREEMENT_VERSION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.schema.tenant.tables.records.CreditAgreementVersionRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jooq.DSLContext;

/**
 * A municipality's published credit agreements. Safe for use by many threads; callers enforce who may call.
 */
public final class CreditAgreements {

    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final AuditLog audit;
    private final Clock clock;

    public CreditAgreements(TenantDatabase database, TenantRegistry registry, AuditLog audit, Clock clock) {
        this.database = database;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes a version. The same document again changes nothing.
     *
     * @param document see {@code docs/schemas/agreement.schema.json}
     * @param actor subject of who publishes
     * @throws InvalidInputException when the document does not fit, or the version is published with other content
     */
    public CreditAgreement publish(TenantId tenant, String document, String actor) {
        CreditAgreement agreement = CreditAgreementDocument.read(JsonFields.parse(document));
        Currency currency = registry.get(tenant).currency();
        if (!agreement.currency().equals(currency)) {
            throw new InvalidInputException(
                    "invalid_value", "currency", "currency must be the municipality's, which is " + currency);
        }
        database.execute(tenant, tx -> publish(tx, agreement, document, actor));
        return agreement;
    }

    private void publish(DSLContext tx, CreditAgreement agreement, String document, String actor) {
        Optional<CreditAgreement> published = tx.selectFrom(CREDIT_AGREEMENT_VERSION)
                .where(CREDIT_AGREEMENT_VERSION.AGREEMENT_CODE.eq(agreement.code()))
                .and(CREDIT_AGREEMENT_VERSION.VALID_FROM.eq(agreement.validFrom()))
                .fetchOptional(row -> parse(row).agreement());
        if (published.isPresent()) {
            if (!published.get().equals(agreement)) {
                throw new InvalidInputException(
                        "published",
                        "validFrom",
                        "agreement " + agreement.code() + " from " + agreement.validFrom()
                                + " is published and cannot change; publish a version with a later validFrom");
            }
            return;
        }
        tx.insertInto(CREDIT_AGREEMENT_VERSION)
                .set(CREDIT_AGREEMENT_VERSION.AGREEMENT_CODE, agreement.code())
                .set(CREDIT_AGREEMENT_VERSION.VALID_FROM, agreement.validFrom())
                .set(CREDIT_AGREEMENT_VERSION.DOCUMENT, document)
                .set(CREDIT_AGREEMENT_VERSION.PUBLISHED_AT, clock.instant())
                .set(CREDIT_AGREEMENT_VERSION.PUBLISHED_BY, actor)
                .execute();
        String version = agreement.code() + " " + agreement.validFrom();
        audit.append(tx, new AuditEntry(actor, "credit-agreement.publish", "credit-agreement", version));
    }

    /** All published versions, by code and date. */
    public List<PublishedAgreement> findAll(TenantId tenant) {
        return database.read(tenant, CreditAgreements::findAll);
    }

    /** The version of each agreement that holds on a day, by code. */
    public static List<PublishedAgreement> validOn(DSLContext tx, LocalDate day) {
        Map<String, PublishedAgreement> latest = new LinkedHashMap<>();
        for (PublishedAgreement version : findAll(tx)) {
            if (!version.agreement().validFrom().isAfter(day)) {
                latest.put(version.agreement().code(), version);
            }
        }
        return List.copyOf(latest.values());
    }

    private static List<PublishedAgreement> findAll(DSLContext tx) {
        return tx.selectFrom(CREDIT_AGREEMENT_VERSION)
                .orderBy(CREDIT_AGREEMENT_VERSION.AGREEMENT_CODE, CREDIT_AGREEMENT_VERSION.VALID_FROM)
                .fetch(CreditAgreements::parse);
    }

    private static PublishedAgreement parse(CreditAgreementVersionRecord row) {
        CreditAgreement agreement = CreditAgreementDocument.read(JsonFields.parse(row.getDocument()));
        return new PublishedAgreement(
                row.getId(), agreement, row.getDocument(), row.getPublishedAt(), row.getPublishedBy());
    }
}
