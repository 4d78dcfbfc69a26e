package org.heatshare.db.testing;

import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.heatshare.db.tenancy.DatabaseSettings;
import org.heatshare.db.tenancy.DatabaseSettings.Account;
import org.heatshare.db.tenancy.Databases;
import org.heatshare.db.tenancy.MeteringDay;
import org.heatshare.db.tenancy.MigrationReport;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;

/**
 * Two municipalities that differ in everything that can differ, with migrated and empty databases on the embedded
 * server. Every integration test runs with both, and what it does for one must not show in the other.
 */
public final class TestTenants implements AutoCloseable {
    /** Sweden, krona, metering day in standard time. */
    public static final TenantId NORRVIK = new TenantId("norrvik");
    /** Finland, euro, metering day in local time. */
    public static final TenantId KALTIO = new TenantId("kaltio");

    private static final Account APPLICATION = new Account("heatshare_app", "app");

    private final EmbeddedMariaDb server;
    private final Databases databases;

    private TestTenants(EmbeddedMariaDb server, Databases databases) {
        this.server = server;
        this.databases = databases;
    }

    /** On the shared server; whatever an earlier test has left in either tenant is removed. */
    public static TestTenants create() {
        TestTenants tenants = createOn(EmbeddedMariaDb.shared());
        tenants.clear();
        return tenants;
    }

    /** On a server of one's own, whose data stays. */
    public static TestTenants createOn(EmbeddedMariaDb server) {
        Databases databases = Databases.open(settings(server));
        MigrationReport report = databases.migrator().migrateAll();
        if (!report.isComplete()) {
            throw new IllegalStateException("Test tenants were not migrated: " + report.failed());
        }
        for (Tenant tenant : List.of(norrvik(), kaltio())) {
            if (databases.registry().find(tenant.id()).isEmpty()) {
                databases.registry().register(tenant);
            }
        }
        return new TestTenants(server, databases);
    }

    public static DatabaseSettings settings(EmbeddedMariaDb server) {
        var owner = new Account(EmbeddedMariaDb.OWNER, EmbeddedMariaDb.OWNER_PASSWORD);
        return new DatabaseSettings(server.url(), APPLICATION, owner);
    }

    public static Tenant norrvik() {
        return Tenant.of(
                NORRVIK,
                "Norrvik kommun",
                "SE",
                Currency.getInstance("SEK"),
                ZoneId.of("Europe/Stockholm"),
                MeteringDay.STANDARD,
                Locale.forLanguageTag("sv"));
    }

    public static Tenant kaltio() {
        return Tenant.of(
                KALTIO,
                "Kaltion kunta",
                "FI",
                Currency.getInstance("EUR"),
                ZoneId.of("Europe/Helsinki"),
                MeteringDay.LOCAL,
                Locale.forLanguageTag("fi"));
    }

    public EmbeddedMariaDb server() {
        return server;
    }

    public Databases databases() {
        return databases;
    }

    public TenantDatabase database() {
        return databases.database();
    }

    public TenantRegistry registry() {
        return databases.registry();
    }

    /** Empties every table of both tenants and starts its numbering anew; takes milliseconds where little was written. */
    public void clear() {
        for (Tenant tenant : databases.registry().findAll()) {
            EmptyTables.empty(server, tenant.databaseName());
        }
    }

    @Override
    public void close() {
        databases.close();
    }
}
