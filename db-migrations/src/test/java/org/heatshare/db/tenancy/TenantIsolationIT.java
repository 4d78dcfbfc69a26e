package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.HEAT_NETWORK;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class TenantIsolationIT {
    private final TestTenants tenants;
    private final TenantDatabase database;

    TenantIsolationIT(TestTenants tenants) {
        this.tenants = tenants;
        this.database = tenants.database();
    }

    @BeforeEach
    void empty() {
        tenants.clear();
    }

    @Test
    void serverRefusesEveryTableOfTheOtherTenant() {
        refusesAll(NORRVIK, "t_kaltio");
        refusesAll(KALTIO, "t_norrvik");
    }

    @Test
    void serverRefusesThePlatformToATenant() {
        refusesAll(NORRVIK, "platform");
    }

    @Test
    void serverRefusesEveryTenantToThePlatform() {
        for (String table : ServerTables.all(tenants.server(), "t_norrvik")) {
            assertThatThrownBy(() -> database.platform(tx -> tx.fetch("SELECT 1 FROM t_norrvik.`" + table + "`")))
                    .as(table)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void serverRefusesToChangeTheSchemaOrTheMigrationHistory() {
        for (String sql : List.of(
                "DROP TABLE heat_network",
                "CREATE TABLE intruder (id INT)",
                "TRUNCATE TABLE heat_network",
                "SELECT * FROM flyway_schema_history",
                "SELECT * FROM mysql.user")) {
            assertThatThrownBy(() -> database.execute(NORRVIK, tx -> tx.execute(sql)))
                    .as(sql)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void whatOneTenantWritesTheOtherDoesNotSee() {
        database.execute(
                NORRVIK,
                tx -> tx.insertInto(HEAT_NETWORK)
                        .set(HEAT_NETWORK.CODE, "NV")
                        .set(HEAT_NETWORK.NAME, "Norrvik fjärrvärme 🔥")
                        .execute());

        assertThat(namesOfNetworks(NORRVIK)).containsExactly("Norrvik fjärrvärme 🔥");
        assertThat(namesOfNetworks(KALTIO)).isEmpty();
    }

    @Test
    void rollsBackWhatThrew() {
        assertThatThrownBy(() -> database.execute(NORRVIK, tx -> {
                    tx.insertInto(HEAT_NETWORK, HEAT_NETWORK.CODE, HEAT_NETWORK.NAME)
                            .values("NV", "Norrvik")
                            .execute();
                    throw new IllegalStateException("half-way");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("half-way");

        assertThat(namesOfNetworks(NORRVIK)).isEmpty();
    }

    @Test
    void refusesAWriteWithinARead() {
        assertThatThrownBy(() -> database.read(
                        NORRVIK,
                        tx -> tx.insertInto(HEAT_NETWORK)
                                .set(HEAT_NETWORK.CODE, "NV")
                                .set(HEAT_NETWORK.NAME, "Norrvik")
                                .execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("READ ONLY");
    }

    @Test
    void refusesATransactionWithinATransaction() {
        assertThatThrownBy(() -> database.execute(
                        NORRVIK, tx -> tx.transaction(nested -> nested.dsl().fetch("SELECT 1"))))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesATenantThatIsNotRegistered() {
        assertThatThrownBy(() -> namesOfNetworks(new TenantId("atlantis")))
                .isInstanceOf(UnknownTenantException.class)
                .hasMessageContaining("'atlantis' is not registered");
    }

    private List<String> namesOfNetworks(TenantId tenant) {
        return database.read(tenant, tx -> tx.selectFrom(HEAT_NETWORK).fetch(HEAT_NETWORK.NAME));
    }

    private void refusesAll(TenantId tenant, String otherDatabase) {
        List<String> tables = ServerTables.all(tenants.server(), otherDatabase);
        assertThat(tables).isNotEmpty();
        for (String table : tables) {
            assertThatThrownBy(() -> database.read(
                            tenant, tx -> tx.fetch("SELECT 1 FROM " + otherDatabase + ".`" + table + "` LIMIT 1")))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("denied");
        }
    }
}
