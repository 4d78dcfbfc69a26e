package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.KALTIO;

import java.util.List;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

@MariaDbTest
class AppendOnlyTablesIT {
    private final TestTenants tenants;

    AppendOnlyTablesIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @Test
    void serverRefusesToChangeOrRemoveWhatWasAppended() {
        for (String table : AppendOnlyTables.names()) {
            String column = firstColumn(table);
            refuses("UPDATE `" + table + "` SET `" + column + "` = `" + column + "`");
            refuses("DELETE FROM `" + table + "`");
            refuses("TRUNCATE TABLE `" + table + "`");
        }
    }

    @Test
    void everyAppendOnlyTableIsThereAndCanBeReadAndAppendedTo() {
        List<String> tables = ServerTables.withoutViews(tenants.server(), "t_kaltio");

        assertThat(tables).containsAll(AppendOnlyTables.names());
        for (String table : AppendOnlyTables.names()) {
            tenants.database()
                    .execute(
                            KALTIO,
                            tx -> tx.execute("INSERT INTO `" + table + "` SELECT * FROM `" + table + "` WHERE FALSE"));
        }
    }

    @Test
    void everyOtherTableCanBeChanged() {
        for (String table : ServerTables.withoutViews(tenants.server(), "t_kaltio")) {
            if (!AppendOnlyTables.contains(table) && !table.equals("flyway_schema_history")) {
                tenants.database().execute(KALTIO, tx -> tx.execute("DELETE FROM `" + table + "` WHERE FALSE"));
            }
        }
    }

    private void refuses(String sql) {
        assertThatThrownBy(() -> tenants.database().execute(KALTIO, tx -> tx.execute(sql)))
                .as(sql)
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("command denied");
    }

    private String firstColumn(String table) {
        return tenants.database()
                .read(
                        KALTIO,
                        tx -> tx.fetch("SELECT * FROM `" + table + "` LIMIT 0")
                                .field(0)
                                .getName());
    }
}
