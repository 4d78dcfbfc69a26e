package org.heatshare.billing.weather;

import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.WEATHER_CORRECTION;

import java.time.Clock;
import java.util.Optional;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.jooq.DSLContext;

/**
 * A municipality's rule for the weather, and heat beside that of a year before. Safe for use by many threads; callers
 * enforce who may call.
 *
 * @see "docs/decisions/0133-weather-is-corrected-to-a-normal-year.md"
 */
public final class WeatherCorrections {

    private static final int ONLY = 1;

    private final TenantDatabase database;
    private final TenantRegistry registry;
    private final AuditLog audit;
    private final Clock clock;

    public WeatherCorrections(TenantDatabase database, TenantRegistry registry, AuditLog audit, Clock clock) {
        this.database = database;
        this.registry = registry;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Sets the rule. What was corrected before keeps the rule that it was corrected by.
     *
     * @param document see {@code docs/schemas/weather-correction.schema.json}
     * @param actor subject of who publishes
     * @throws InvalidInputException when the document does not fit
     */
    public void publish(TenantId tenant, String document, String actor) {
        CorrectionRule rule = CorrectionRuleDocument.read(JsonFields.parse(document));
        database.execute(tenant, tx -> {
            if (findRule(tx).filter(rule::equals).isPresent()) {
                return;
            }
            tx.insertInto(WEATHER_CORRECTION)
                    .set(WEATHER_CORRECTION.ID, ONLY)
                    .set(WEATHER_CORRECTION.DOCUMENT, document)
                    .set(WEATHER_CORRECTION.PUBLISHED_AT, clock.instant())
                    .set(WEATHER_CORRECTION.PUBLISHED_BY, actor)
                    .onDuplicateKeyUpdate()
                    .set(WEATHER_CORRECTION.DOCUMENT, document)
                    .set(WEATHER_CORRECTION.PUBLISHED_AT, clock.instant())
                    .set(WEATHER_CORRECTION.PUBLISHED_BY, actor)
                    .execute();
            audit.append(
                    tx,
                    new AuditEntry(
                            actor,
                            "weather-correction.publish",
                            "weather-correction",
                            rule.method().name()));
        });
    }

    /**
     * Whole months beside the same months a year before. Absent without a rule, without the weather of both years, and
     * where next to nothing was heated.
     */
    public Optional<WeatherComparison> compare(
            TenantId tenant, int deliveryPointId, BillingPeriod months, long energyWh, long yearBeforeWh) {
        return database.read(
                tenant,
                tx -> ComparedWeather.read(tx, registry.get(tenant).zone(), months)
                        .flatMap(weather -> weather.compare(kind(tx, deliveryPointId), energyWh, yearBeforeWh)));
    }

    static Optional<CorrectionRule> findRule(DSLContext tx) {
        return tx.select(WEATHER_CORRECTION.DOCUMENT)
                .from(WEATHER_CORRECTION)
                .fetchOptional(WEATHER_CORRECTION.DOCUMENT)
                .map(document -> CorrectionRuleDocument.read(JsonFields.parse(document)));
    }

    private static SuppliedPoint.Kind kind(DSLContext tx, int deliveryPointId) {
        return SuppliedPoint.Kind.valueOf(tx.select(DELIVERY_POINT.KIND)
                .from(DELIVERY_POINT)
                .where(DELIVERY_POINT.ID.eq(deliveryPointId))
                .fetchSingle()
                .value1());
    }
}
