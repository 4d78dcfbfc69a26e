package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a pool of one connection, so that every look is at the one that was given back. */
@MariaDbTest
class ConnectionResetIT {
    private static final Scope NORRVIK = Scope.of(TestTenants.norrvik());

    private final Connections connections = Connections.open(onlyOne(TestTenants.settings(EmbeddedMariaDb.shared())));

    private static DatabaseSettings onlyOne(DatabaseSettings settings) {
        return new DatabaseSettings(settings.url(), settings.application(), settings.owner(), 1);
    }

    @AfterEach
    void close() {
        connections.close();
    }

    @ParameterizedTest
    @EnumSource
    void comesBackWithoutARole(Connections.Mode mode) throws SQLException {
        String during = connections.run(
                NORRVIK, mode, tx -> tx.fetchOne("SELECT CURRENT_ROLE()").get(0, String.class));

        assertThat(during).isEqualTo("r_norrvik");
        assertSeesNothing();
    }

    @Test
    void readThatAsksForNothingLeavesTheNextOneFreeToWrite() {
        connections.run(NORRVIK, Connections.Mode.READ, tx -> 0);

        int written = connections.run(
                NORRVIK, Connections.Mode.WRITE, tx -> tx.execute("DELETE FROM meter_key WHERE meter_id = 0"));
        assertThat(written).isZero();
    }

    @Test
    void comesBackWithoutARoleAfterAnException() throws SQLException {
        assertThatThrownBy(() -> connections.run(NORRVIK, Connections.Mode.WRITE, tx -> {
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThatThrownBy(() ->
                        connections.run(NORRVIK, Connections.Mode.WRITE, tx -> tx.fetch("SELECT * FROM no_such_table")))
                .isInstanceOf(DataAccessException.class);

        assertSeesNothing();
    }

    @Test
    void comesBackWithoutARoleWhenTheTenantCannotBeEntered() throws SQLException {
        var unknown = new Scope("t_atlantis", "r_norrvik");
        assertThatThrownBy(() -> connections.run(unknown, Connections.Mode.WRITE, tx -> 1))
                .isInstanceOf(DataAccessException.class)
                .hasMessageStartingWith("database t_atlantis: ");

        assertSeesNothing();
    }

    @Test
    void throwsAwayAConnectionThatCannotBeReset() throws SQLException {
        assertThatThrownBy(() -> connections.run(
                        NORRVIK, Connections.Mode.WRITE, tx -> tx.execute("KILL CONNECTION CONNECTION_ID()")))
                .isInstanceOf(DataAccessException.class);

        Integer answer = connections.run(
                NORRVIK, Connections.Mode.WRITE, tx -> tx.fetchOne("SELECT 1").get(0, Integer.class));
        assertThat(answer).isOne();
        assertSeesNothing();
    }

    @Test
    void nextTenantOfTheSameConnectionSeesOnlyItsOwn() {
        connections.run(NORRVIK, Connections.Mode.WRITE, tx -> tx.fetch("SELECT * FROM heat_network"));

        Scope kaltio = Scope.of(TestTenants.kaltio());
        assertThatThrownBy(() -> connections.run(
                        kaltio, Connections.Mode.READ, tx -> tx.fetch("SELECT * FROM t_norrvik.heat_network")))
                .hasMessageContaining("denied");
    }

    private void assertSeesNothing() throws SQLException {
        try (Connection connection = connections.pool().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet role = statement.executeQuery("SELECT CURRENT_ROLE()")) {
                role.next();
                assertThat(role.getString(1)).isNull();
            }
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM t_norrvik.heat_network"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }
}
