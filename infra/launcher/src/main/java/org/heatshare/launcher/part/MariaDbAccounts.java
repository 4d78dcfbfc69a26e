package org.heatshare.launcher.part;

import java.util.List;
import org.heatshare.launcher.settings.Installation;

/**
 * The server's accounts, as statements that it runs before it listens: nobody can connect before root has a password.
 * The statements set the passwords anew each time, so that they always fit the data folder's secrets.
 */
final class MariaDbAccounts {
    private MariaDbAccounts() {}

    /** One statement a line, as the server's init file wants it. */
    static List<String> statements(Installation.Database database, String rootPassword) {
        return List.of(
                "ALTER USER 'root'@'localhost' IDENTIFIED BY " + quoted(rootPassword) + ";",
                "DROP USER IF EXISTS ''@'localhost';",
                "DROP USER IF EXISTS 'root'@'127.0.0.1';",
                "DROP USER IF EXISTS 'root'@'::1';",
                "DROP DATABASE IF EXISTS test;",
                account(database.ownerUser(), database.ownerPassword(), "CREATE USER IF NOT EXISTS "),
                account(database.ownerUser(), database.ownerPassword(), "ALTER USER "),
                "GRANT ALL PRIVILEGES ON *.* TO " + quoted(database.ownerUser()) + "@'%' WITH GRANT OPTION;",
                account(database.user(), database.password(), "CREATE USER IF NOT EXISTS "),
                account(database.user(), database.password(), "ALTER USER "));
    }

    private static String account(String user, String password, String verb) {
        return verb + quoted(user) + "@'%' IDENTIFIED BY " + quoted(password) + ";";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
