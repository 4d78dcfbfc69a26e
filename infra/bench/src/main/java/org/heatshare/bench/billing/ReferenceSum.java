package org.heatshare.bench.billing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.heatshare.db.testing.EmbeddedMariaDb;

/** The yardstick: the hours of 2,800 homes in October, summed by home. */
final class ReferenceSum {

    static final int HOMES = 2_800;
    private static final int HOURS = 744;
    private static final int TIMES = 5;

    private final EmbeddedMariaDb server;

    ReferenceSum(EmbeddedMariaDb server) {
        this.server = server;
    }

    void fill() throws SQLException {
        try (Connection connection = server.connectAsOwner("");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE reference");
            statement.execute("USE reference");
            statement.execute("CREATE TABLE hourly (point INT, hour INT, wh INT, PRIMARY KEY (point, hour))");
            statement.execute("INSERT INTO hourly SELECT STRAIGHT_JOIN p.seq, h.seq, 2500 FROM seq_1_to_" + HOMES
                    + " p JOIN seq_1_to_" + HOURS + " h");
        }
    }

    /** The median time of several, in seconds. */
    double seconds() throws SQLException {
        double[] times = new double[TIMES];
        try (Connection connection = server.connectAsOwner("reference");
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                int rows = 0;
                try (ResultSet sums = statement.executeQuery("SELECT point, SUM(wh) FROM hourly GROUP BY point")) {
                    while (sums.next()) {
                        rows++;
                    }
                }
                times[i] = (System.nanoTime() - start) / 1e9;
                if (rows != HOMES) {
                    throw new IllegalStateException("the reference table has " + rows + " homes, not " + HOMES);
                }
            }
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }
}
