package org.heatshare.bench.ingest;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.heatshare.db.testing.EmbeddedMariaDb;

/** What the database itself takes in: a narrow table, filled by one LOAD DATA statement. */
final class ReferenceTable {
    private ReferenceTable() {}

    /** @return rows a second until they are durable */
    static double load(EmbeddedMariaDb server, byte[] rows, int count) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        server.url() + "?allowLocalInfile=true",
                        EmbeddedMariaDb.OWNER,
                        EmbeddedMariaDb.OWNER_PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE IF NOT EXISTS reference");
            statement.execute("DROP TABLE IF EXISTS reference.interval_reading");
            statement.execute("CREATE TABLE reference.interval_reading"
                    + " (point INT NOT NULL, hour INT NOT NULL, wh INT NOT NULL, PRIMARY KEY (point, hour))");
            statement
                    .unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(rows));
            long began = System.nanoTime();
            statement.execute("LOAD DATA LOCAL INFILE 'rows' INTO TABLE reference.interval_reading");
            return count / ((System.nanoTime() - began) / 1e9);
        }
    }
}
