package org.heatshare.db.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Acts with the owner's account, which may do everything: makes databases, roles and the application's account. Each
 * step can be repeated.
 */
final class Owner {
    private final DatabaseSettings settings;
    private final DataSource server;

    Owner(DatabaseSettings settings) {
        this.settings = settings;
        this.server = ServerUrl.dataSource(settings.url(), settings.owner());
    }

    Connection connect() throws SQLException {
        return server.getConnection();
    }

    /** The owner's way into one database. */
    DataSource dataSource(String databaseName) {
        return ServerUrl.dataSource(settings.url() + databaseName, settings.owner());
    }

    void makeApplicationAccount(Connection connection) throws SQLException {
        for (String statement :
                new String[] {"CREATE USER IF NOT EXISTS ?@'%' IDENTIFIED BY ?", "ALTER USER ?@'%' IDENTIFIED BY ?"}) {
            try (PreparedStatement account = connection.prepareStatement(statement)) {
                account.setString(1, settings.application().user());
                account.setString(2, settings.application().password());
                account.execute();
            }
        }
    }

    void makeDatabaseAndRole(Connection connection, Scope scope) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // Codes, keys and subjects differ by case; columns with people's words say otherwise themselves.
            statement.execute("CREATE DATABASE IF NOT EXISTS `" + scope.databaseName()
                    + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            statement.execute("CREATE ROLE IF NOT EXISTS `" + scope.roleName() + "`");
        }
        try (PreparedStatement grant = connection.prepareStatement("GRANT `" + scope.roleName() + "` TO ?@'%'")) {
            grant.setString(1, settings.application().user());
            grant.execute();
        }
    }
}
