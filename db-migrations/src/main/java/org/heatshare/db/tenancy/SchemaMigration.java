package org.heatshare.db.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings one database to the newest schema and its role to the newest privileges. MariaDB commits each statement of a
 * migration by itself, so every statement is written to be run again, and a migration that stopped half-way is.
 */
final class SchemaMigration {
    static final String PLATFORM_SQL = "classpath:db/platform";
    static final String TENANT_SQL = "classpath:db/tenant";

    private final Owner owner;
    private final String platformSql;
    private final String[] tenantSql;

    SchemaMigration(Owner owner, String platformSql, String... tenantSql) {
        this.owner = owner;
        this.platformSql = platformSql;
        this.tenantSql = tenantSql.clone();
    }

    void migratePlatform() {
        try (Connection connection = owner.connect()) {
            owner.makeApplicationAccount(connection);
        } catch (SQLException e) {
            throw new MigrationFailedException("the application's account", e);
        }
        migrate(Scope.PLATFORM, platformSql);
    }

    /** @throws MigrationFailedException names the database and what the server said */
    void migrate(Tenant tenant) {
        migrate(Scope.of(tenant), tenantSql);
    }

    private void migrate(Scope scope, String... locations) {
        try (Connection connection = owner.connect()) {
            owner.makeDatabaseAndRole(connection, scope);
            forgetFailure(connection, scope);
            Flyway.configure(SchemaMigration.class.getClassLoader())
                    .dataSource(owner.dataSource(scope.databaseName()))
                    .locations(locations)
                    .failOnMissingLocations(true)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
            Privileges.bringUpToDate(connection, scope);
        } catch (SQLException | FlywayException e) {
            throw new MigrationFailedException("database " + scope.databaseName(), e);
        }
    }

    /** Flyway's own repair would also accept released files that were changed since; this only lets it try again. */
    private static void forgetFailure(Connection connection, Scope scope) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM information_schema.tables"
                + " WHERE table_schema = ? AND table_name = 'flyway_schema_history'")) {
            query.setString(1, scope.databaseName());
            try (ResultSet history = query.executeQuery();
                    Statement statement = connection.createStatement()) {
                if (history.next()) {
                    statement.execute(
                            "DELETE FROM `" + scope.databaseName() + "`.flyway_schema_history WHERE success = FALSE");
                }
            }
        }
    }
}
