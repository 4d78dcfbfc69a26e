package org.heatshare.db.tenancy;

/** What a connection may see while it is out: one database, by one role. Both names are safe to write into SQL. */
record Scope(String databaseName, String roleName) {
    static final Scope PLATFORM = new Scope("platform", "r_platform");

    static Scope of(Tenant tenant) {
        return new Scope(tenant.databaseName(), tenant.roleName());
    }
}
