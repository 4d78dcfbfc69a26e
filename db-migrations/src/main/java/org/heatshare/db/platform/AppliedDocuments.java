package org.heatshare.db.platform;

import static org.heatshare.db.schema.platform.Tables.ONBOARDING;

import java.time.Clock;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;

/** Remembers which onboarding document a municipality was last brought to, so that the same one is not applied again. */
public final class AppliedDocuments {
    private final TenantDatabase database;
    private final Clock clock;

    public AppliedDocuments(TenantDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** SHA-256 of the last document, in hexadecimal digits. */
    public Optional<String> lastSha256(TenantId tenant) {
        return database.platform(platform -> platform.select(ONBOARDING.DOCUMENT_SHA256)
                .from(ONBOARDING)
                .where(ONBOARDING.TENANT_SLUG.eq(tenant.slug()))
                .fetchOptional(ONBOARDING.DOCUMENT_SHA256));
    }

    /** To be called after all of the document was applied: a stop half-way then leads to another try. */
    public void remember(TenantId tenant, String sha256) {
        database.platform(platform -> platform.insertInto(ONBOARDING)
                .set(ONBOARDING.TENANT_SLUG, tenant.slug())
                .set(ONBOARDING.DOCUMENT_SHA256, sha256)
                .set(ONBOARDING.APPLIED_AT, clock.instant())
                .onDuplicateKeyUpdate()
                .set(ONBOARDING.DOCUMENT_SHA256, sha256)
                .set(ONBOARDING.APPLIED_AT, clock.instant())
                .execute());
    }
}
