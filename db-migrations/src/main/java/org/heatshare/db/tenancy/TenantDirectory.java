package org.heatshare.db.tenancy;

import static org.heatshare.db.schema.platform.Tables.TENANT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.db.schema.platform.tables.records.TenantRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the platform's list of tenants. Remembers every tenant it has seen, because each checkout asks and
 * what it asks for never changes.
 */
final class TenantDirectory {
    private final Map<TenantId, Tenant> seen = new ConcurrentHashMap<>();
    private final Set<TenantId> unmigrated = ConcurrentHashMap.newKeySet();

    /** A tenant on an older schema than this program's is left alone until a migration succeeds. */
    void setMigrated(TenantId id, boolean isMigrated) {
        if (isMigrated) {
            unmigrated.remove(id);
        } else {
            unmigrated.add(id);
        }
    }

    boolean isMigrated(TenantId id) {
        return !unmigrated.contains(id);
    }

    @Nullable
    Tenant seen(TenantId id) {
        return seen.get(id);
    }

    List<Tenant> findAll(DSLContext platform) {
        List<Tenant> tenants = platform.selectFrom(TENANT).orderBy(TENANT.SLUG).fetch(TenantDirectory::toTenant);
        tenants.forEach(tenant -> seen.put(tenant.id(), tenant));
        return tenants;
    }

    @Nullable
    Tenant find(DSLContext platform, TenantId id) {
        Tenant tenant =
                platform.selectFrom(TENANT).where(TENANT.SLUG.eq(id.slug())).fetchOne(TenantDirectory::toTenant);
        if (tenant != null) {
            seen.put(id, tenant);
        }
        return tenant;
    }

    void insert(DSLContext platform, Tenant tenant, Instant registeredAt) {
        platform.insertInto(TENANT)
                .set(TENANT.SLUG, tenant.id().slug())
                .set(TENANT.NAME, tenant.name())
                .set(TENANT.COUNTRY, tenant.country())
                .set(TENANT.CURRENCY, tenant.currency().getCurrencyCode())
                .set(TENANT.ZONE, tenant.zone().getId())
                .set(TENANT.METERING_DAY, tenant.meteringDay().name())
                .set(TENANT.LANGUAGE, tenant.language().toLanguageTag())
                .set(TENANT.DATABASE_NAME, tenant.databaseName())
                .set(TENANT.ROLE_NAME, tenant.roleName())
                .set(TENANT.REGISTERED_AT, registeredAt)
                .execute();
    }

    /** What may change of a registered tenant: how it is called and which language it writes in. */
    void rename(DSLContext platform, Tenant tenant) {
        platform.update(TENANT)
                .set(TENANT.NAME, tenant.name())
                .set(TENANT.LANGUAGE, tenant.language().toLanguageTag())
                .where(TENANT.SLUG.eq(tenant.id().slug()))
                .execute();
        seen.remove(tenant.id());
    }

    private static Tenant toTenant(TenantRecord row) {
        return new Tenant(
                new TenantId(row.getSlug()),
                row.getName(),
                row.getCountry(),
                Currency.getInstance(row.getCurrency()),
                ZoneId.of(row.getZone()),
                MeteringDay.valueOf(row.getMeteringDay()),
                Locale.forLanguageTag(row.getLanguage()),
                row.getDatabaseName(),
                row.getRoleName());
    }
}
