package org.heatshare.db.tenancy;

/** The municipality's database is on an older schema than this program, so nothing may read or write it now. */
public final class TenantNotMigratedException extends RuntimeException {
    TenantNotMigratedException(TenantId tenant) {
        super("tenant '" + tenant + "' could not be migrated and is not served; the log of the start says why");
    }
}
