package org.heatshare.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.heatshare.launcher.settings.Installation;
import org.junit.jupiter.api.Test;

class MariaDbAccountsTest {
    @Test
    void aPasswordCannotLeaveItsQuotesNorItsLine() {
        Installation.Database database =
                new Installation.Database(false, "jdbc:mariadb://x/", 1, "app", "it's", "owner", "back\\slash");

        assertThat(MariaDbAccounts.statements(database, "r"))
                .contains("ALTER USER 'app'@'%' IDENTIFIED BY 'it''s';")
                .contains("ALTER USER 'owner'@'%' IDENTIFIED BY 'back\\\\slash';")
                .allSatisfy(line -> assertThat(line).endsWith(";").doesNotContain("\n"));
    }

    @Test
    void theApplicationGetsNoPrivilegeOfItsOwn() {
        Installation.Database database =
                new Installation.Database(false, "jdbc:mariadb://x/", 1, "app", "a", "owner", "b");

        assertThat(MariaDbAccounts.statements(database, "r"))
                .filteredOn(line -> line.startsWith("GRANT"))
                .singleElement()
                .asString()
                .contains("'owner'");
    }
}
