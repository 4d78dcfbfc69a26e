package org.heatshare.db.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Empties a database between tests without migrating it again. */
final class EmptyTables {
    private EmptyTables() {}

    static void empty(EmbeddedMariaDb server, String database) {
        try (Connection owner = server.connectAsOwner(database);
                Statement statement = owner.createStatement()) {
            statement.execute("SET foreign_key_checks = 0");
            for (String table : touched(statement, database)) {
                statement.execute("TRUNCATE TABLE `" + table + "`");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + database + " could not be emptied", e);
        }
    }

    /** A table that was written to has rows, or has given out numbers. */
    private static List<String> touched(Statement statement, String database) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = '" + database + "' AND table_type = 'BASE TABLE'"
                + " AND table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        List<String> touched = new ArrayList<>();
        for (String table : tables) {
            try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM `" + table
                    + "`) OR COALESCE((SELECT auto_increment > 1 FROM information_schema.tables WHERE table_schema = '"
                    + database + "' AND table_name = '" + table + "'), FALSE)")) {
                row.next();
                if (row.getBoolean(1)) {
                    touched.add(table);
                }
            }
        }
        return touched;
    }
}
