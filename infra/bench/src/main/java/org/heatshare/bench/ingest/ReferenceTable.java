package org.heatshare.bench.ingest;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.heatshare.db.testing.EmbeddedMariaDb;

/** What the database itself takes in: a narrow table, filled by LOAD DATA. */
final class ReferenceTable implements AutoCloseable {
    private final Connection connection;

    ReferenceTable(EmbeddedMariaDb server) throws SQLException {
        connection = DriverManager.getConnection(
                server.url() + "?allowLocalInfile=true", EmbeddedMariaDb.OWNER, EmbeddedMariaDb.OWNER_PASSWORD);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE reference");
            statement.execute("CREATE TABLE reference.interval_reading"
                    + " (point INT NOT NULL, hour INT NOT NULL, wh INT NOT NULL, PRIMARY KEY (point, hour))");
        }
    }

    /** @return seconds until the rows are durable */
    double load(byte[] rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement
                    .unwrap(org.mariadb.jdbc.Statement.class)
                    .setLocalInfileInputStream(new ByteArrayInputStream(rows));
            long began = System.nanoTime();
            statement.execute("LOAD DATA LOCAL INFILE 'rows' INTO TABLE reference.interval_reading");
            return (System.nanoTime() - began) / 1e9;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
