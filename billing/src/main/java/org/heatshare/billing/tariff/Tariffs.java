package org.heatshare.billing.tariff;

import static org.heatshare.db.schema.tenant.Tables.TARIFF_VERSION;
import static org.heatshare.db.schema.tenant.Tables.VAT_RATE;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.schema.tenant.tables.records.TariffVersionRecord;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jooq.DSLContext;

/**
 * A municipality's published price lists and rates of value added tax. Safe for use by many threads; callers enforce who
 * may call.
 */
public final class Tariffs {

    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final AuditLog audit;
    private final Clock clock;

    public Tariffs(TenantDatabase database, TenantRegistry registry, AuditLog audit, Clock clock) {
        this.database = database;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Publishes a version. The same document again changes nothing.
     *
     * @param document see {@code docs/schemas/tariff.schema.json}
     * @param actor subject of who publishes
     * @throws InvalidInputException when the document does not fit
     * @throws TariffChangedException when the version is published with other content
     */
    public Tariff publish(TenantId tenant, String document, String actor) {
        Tariff tariff = TariffDocument.read(JsonFields.parse(document));
        Currency currency = registry.get(tenant).currency();
        if (!tariff.currency().equals(currency)) {
            throw new InvalidInputException(
                    "invalid_value", "currency", "currency must be the municipality's, which is " + currency);
        }
        database.execute(tenant, tx -> publish(tx, tariff, document, actor));
        return tariff;
    }

    private void publish(DSLContext tx, Tariff tariff, String document, String actor) {
        Optional<Tariff> published = tx.selectFrom(TARIFF_VERSION)
                .where(TARIFF_VERSION.TARIFF_CODE.eq(tariff.code()))
                .and(TARIFF_VERSION.VALID_FROM.eq(tariff.validFrom()))
                .fetchOptional(row -> parse(row).tariff());
        if (published.isPresent()) {
            if (!published.get().equals(tariff)) {
                throw new TariffChangedException(tariff.code(), tariff.validFrom());
            }
            return;
        }
        tx.insertInto(TARIFF_VERSION)
                .set(TARIFF_VERSION.TARIFF_CODE, tariff.code())
                .set(TARIFF_VERSION.NAME, tariff.name())
                .set(TARIFF_VERSION.VALID_FROM, tariff.validFrom())
                .set(TARIFF_VERSION.DOCUMENT, document)
                .set(TARIFF_VERSION.PUBLISHED_AT, clock.instant())
                .set(TARIFF_VERSION.PUBLISHED_BY, actor)
                .execute();
        String version = tariff.code() + " " + tariff.validFrom();
        audit.append(tx, new AuditEntry(actor, "tariff.publish", "tariff", version));
    }

    /** Sets rates of value added tax; the same again changes nothing. */
    public void applyVatRates(TenantId tenant, List<VatRate> rates) {
        database.execute(tenant, tx -> {
            for (VatRate rate : rates) {
                tx.insertInto(VAT_RATE)
                        .set(VAT_RATE.CUSTOMER_CLASS, rate.customerClass())
                        .set(VAT_RATE.VALID_FROM, rate.validFrom())
                        .set(VAT_RATE.RATE_PERCENT, rate.ratePercent())
                        .onDuplicateKeyUpdate()
                        .set(VAT_RATE.RATE_PERCENT, rate.ratePercent())
                        .execute();
            }
        });
    }

    /** All published versions, by code and date. */
    public List<PublishedTariff> findAll(TenantId tenant) {
        return database.read(tenant, Tariffs::findAll);
    }

    private static List<PublishedTariff> findAll(DSLContext tx) {
        return tx.selectFrom(TARIFF_VERSION)
                .orderBy(TARIFF_VERSION.TARIFF_CODE, TARIFF_VERSION.VALID_FROM)
                .fetch(Tariffs::parse);
    }

    /** The prices and tax rates as they stand in a transaction. */
    public static PriceBook priceBook(DSLContext tx) {
        List<VatRate> rates = tx.selectFrom(VAT_RATE)
                .fetch(row -> new VatRate(row.getCustomerClass(), row.getValidFrom(), row.getRatePercent()));
        return new PriceBook(findAll(tx).stream().map(PublishedTariff::tariff).toList(), new VatTable(rates));
    }

    private static PublishedTariff parse(TariffVersionRecord row) {
        Tariff tariff = TariffDocument.read(JsonFields.parse(row.getDocument()));
        return new PublishedTariff(tariff, row.getDocument(), row.getPublishedAt(), row.getPublishedBy());
    }
}
