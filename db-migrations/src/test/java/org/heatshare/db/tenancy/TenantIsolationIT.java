package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

@MariaDbTest
class TenantIsolationIT {
    private final TestTenants tenants;

    TenantIsolationIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    /** The tables are asked of the server, so a new one is covered without a change here. */
    @Test
    void serverRefusesEveryTableOfTheOtherTenant() {
        List<String> tables = tablesOf("t_kaltio");
        assertThat(tables).hasSizeGreaterThan(30);
        for (String table : tables) {
            assertThatThrownBy(() -> tenants.database()
                            .read(NORRVIK, tx -> tx.fetch("SELECT 1 FROM t_kaltio.`" + table + "` LIMIT 1")))
                    .as(table)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("denied");
        }
    }

    private List<String> tablesOf(String database) {
        try (var owner = tenants.server().connectAsOwner(database)) {
            return DSL.using(owner)
                    .fetch("SELECT table_name FROM information_schema.tables WHERE table_schema = ?", database)
                    .getValues(0, String.class);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
