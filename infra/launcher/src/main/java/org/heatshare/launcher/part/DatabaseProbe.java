package org.heatshare.launcher.part;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.heatshare.launcher.settings.Installation;

/** Asks a database server whether the owner's account can work. */
final class DatabaseProbe {
    private static final int SECONDS = 2;

    private DatabaseProbe() {}

    static Health ask(Installation.Database database) {
        Properties properties = new Properties();
        properties.setProperty("user", database.ownerUser());
        properties.setProperty("password", database.ownerPassword());
        properties.setProperty("connectTimeout", Integer.toString(SECONDS * 1_000));
        try (Connection connection = DriverManager.getConnection(database.url(), properties)) {
            return connection.isValid(SECONDS) ? Health.UP : Health.down("does not answer");
        } catch (SQLException e) {
            return Health.down(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("no connection"));
        }
    }
}
