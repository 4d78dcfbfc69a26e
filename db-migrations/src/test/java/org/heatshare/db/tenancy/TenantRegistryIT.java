package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.PARTY;
import static org.heatshare.db.testing.TestTenants.KALTIO;

import java.util.Currency;
import java.util.Locale;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class TenantRegistryIT {
    private final TestTenants tenants;
    private final TenantRegistry registry;

    TenantRegistryIT(TestTenants tenants) {
        this.tenants = tenants;
        this.registry = tenants.registry();
    }

    @AfterEach
    void restore() {
        registry.register(TestTenants.kaltio());
        ServerTables.run(
                tenants.server(),
                "platform",
                "DELETE FROM tenant WHERE slug = 'mora'",
                "DROP DATABASE IF EXISTS t_mora",
                "DROP ROLE IF EXISTS r_mora");
    }

    @Test
    void findsBothTenantsWithAllTheirSettings() {
        assertThat(registry.findAll()).containsExactly(TestTenants.kaltio(), TestTenants.norrvik());
        assertThat(registry.get(KALTIO)).isEqualTo(TestTenants.kaltio());
        assertThat(registry.find(new TenantId("atlantis"))).isEmpty();
    }

    @Test
    void newTenantCanBeUsedAtOnce() {
        TenantId mora = new TenantId("mora");
        registry.register(copyOf(TestTenants.norrvik(), mora, "Mora kommun", Currency.getInstance("SEK")));

        assertThat(tenants.database().<Integer>read(mora, tx -> tx.fetchCount(PARTY)))
                .isZero();
    }

    @Test
    void takesANewNameOfARegisteredTenant() {
        Tenant renamed = copyOf(TestTenants.kaltio(), KALTIO, "Kaltion kaupunki", Currency.getInstance("EUR"));
        registry.register(renamed);

        assertThat(registry.get(KALTIO)).isEqualTo(renamed);
    }

    @Test
    void refusesAnotherCurrencyOfARegisteredTenant() {
        Tenant changed = copyOf(TestTenants.kaltio(), KALTIO, "Kaltion kunta", Currency.getInstance("SEK"));

        assertThatThrownBy(() -> registry.register(changed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tenant 'kaltio' is registered as")
                .hasMessageContaining("cannot be changed");
    }

    private static Tenant copyOf(Tenant tenant, TenantId id, String name, Currency currency) {
        return Tenant.of(
                id, name, tenant.country(), currency, tenant.zone(), tenant.meteringDay(), Locale.forLanguageTag("fi"));
    }
}
