package org.heatshare.db.tenancy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pool of a database server. A connection lies in it without any role, so it can see nothing; it takes a role on
 * its way out and loses it on its way back, or it is thrown away.
 */
final class Connections implements AutoCloseable {
    enum Mode {
        READ,
        WRITE
    }

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static {
        // The log is for what happens here, not for jOOQ's banner and its tip of the day.
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final HikariDataSource pool;
    private final Configuration jooq = new DefaultConfiguration()
            .set(SQLDialect.MARIADB)
            // A commit within the work would end our transaction, not a nested one.
            .set(new NoNestedTransactions())
            .set(new Settings()
                    .withRenderSchema(false)
                    .withRenderCatalog(false)
                    .withExecuteLogging(false)
                    .withFetchWarnings(false));

    Connections(HikariDataSource pool) {
        this.pool = pool;
    }

    static Connections open(DatabaseSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("heatshare");
        config.setDataSource(ServerUrl.dataSource(settings.url(), settings.application()));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setMaximumPoolSize(settings.connectionsMax());
        config.setMinimumIdle(Math.min(2, settings.connectionsMax()));
        config.setConnectionTimeout(PATIENCE.toMillis());
        // The account is made by the first migration, which may come later.
        config.setInitializationFailTimeout(-1);
        return new Connections(new HikariDataSource(config));
    }

    /** What lies in the pool, as it lies there. */
    HikariDataSource pool() {
        return pool;
    }

    <T extends @Nullable Object> T run(Scope scope, Mode mode, Function<? super DSLContext, ? extends T> work) {
        try (Connection connection = pool.getConnection()) {
            try {
                enter(connection, scope, mode);
                T result = work.apply(DSL.using(jooq.derive(new DefaultConnectionProvider(connection))));
                connection.commit();
                return result;
            } finally {
                leave(connection);
            }
        } catch (SQLException e) {
            throw new DataAccessException("database " + scope.databaseName() + ": " + e.getMessage(), e);
        }
    }

    private static void enter(Connection connection, Scope scope, Mode mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET ROLE `" + scope.roleName() + "`");
            statement.execute("USE `" + scope.databaseName() + "`");
            if (mode == Mode.READ) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
                // Begun at once: announced only, it would befall the next transaction where the work asks for nothing.
                statement.execute("START TRANSACTION READ ONLY");
            }
        }
    }

    /** Must not hide why the work failed, so it throws nothing. */
    private void leave(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            connection.rollback();
            statement.execute("SET ROLE NONE");
        } catch (SQLException e) {
            LOG.warn("A connection could not be reset and is thrown away: {}", e.getMessage());
            pool.evictConnection(connection);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
