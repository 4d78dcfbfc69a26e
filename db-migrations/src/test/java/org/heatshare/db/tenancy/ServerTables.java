package org.heatshare.db.tenancy;

import java.sql.SQLException;
import java.util.List;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.jooq.impl.DSL;

/** Asks the server which tables there are, so that a new one is covered by every rule without a change of the tests. */
final class ServerTables {
    private ServerTables() {}

    static List<String> all(EmbeddedMariaDb server, String database) {
        return names(server, database, "%");
    }

    static List<String> withoutViews(EmbeddedMariaDb server, String database) {
        return names(server, database, "BASE TABLE");
    }

    static void run(EmbeddedMariaDb server, String database, String... statements) {
        try (var owner = server.connectAsOwner(database);
                var statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(EmbeddedMariaDb server, String database, String type) {
        try (var owner = server.connectAsOwner(database)) {
            return DSL.using(owner)
                    .fetch(
                            "SELECT table_name FROM information_schema.tables"
                                    + " WHERE table_schema = ? AND table_type LIKE ? ORDER BY table_name",
                            database,
                            type)
                    .getValues(0, String.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
