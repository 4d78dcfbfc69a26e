package org.heatshare.db.tenancy;

/** No municipality of that name is registered here. */
public final class UnknownTenantException extends RuntimeException {
    public UnknownTenantException(TenantId tenant) {
        super("tenant '" + tenant + "' is not registered; register it by its onboarding document");
    }
}
