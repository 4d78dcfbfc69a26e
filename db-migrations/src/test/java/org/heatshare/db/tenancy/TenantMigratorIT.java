package org.heatshare.db.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adds a migration of a far future to the real ones, and takes it back, so that other tests do not meet it. */
@MariaDbTest
class TenantMigratorIT {
    private static final List<String> DATABASES = List.of("t_kaltio", "t_norrvik");

    private static final List<Logger> LOGS =
            List.of(Logger.getLogger("org.flywaydb.core"), Logger.getLogger(TenantMigrator.class.getName()));

    private final EmbeddedMariaDb server;
    private final TestTenants tenants;
    private TenantDirectory directory;
    private TenantMigrator migrator;
    private Path future;

    TenantMigratorIT(TestTenants tenants) {
        this.tenants = tenants;
        this.server = tenants.server();
    }

    /** The failures here are meant. */
    @BeforeAll
    static void keepQuiet() {
        LOGS.forEach(logger -> logger.setLevel(Level.OFF));
    }

    @AfterAll
    static void speakAgain() {
        LOGS.forEach(logger -> logger.setLevel(null));
    }

    @BeforeEach
    void addFutureMigration(@TempDir Path folder) {
        future = folder.resolve("V9999.01.01.01__future.sql");
        var owner = new Owner(TestTenants.settings(server));
        directory = new TenantDirectory();
        var schemas = new SchemaMigration(
                owner, SchemaMigration.PLATFORM_SQL, SchemaMigration.TENANT_SQL, "filesystem:" + folder);
        migrator = new TenantMigrator(schemas, tenants.registry(), directory);
    }

    @AfterEach
    void takeItBack() {
        for (String database : DATABASES) {
            ServerTables.run(
                    server,
                    database,
                    "DROP TABLE IF EXISTS future_one, future_two",
                    "DELETE FROM flyway_schema_history WHERE version LIKE '9999.%'");
        }
    }

    @Test
    void namesTheTenantThatFailedAndDoesTheOthers() throws IOException {
        write("CREATE TABLE IF NOT EXISTS future_one (id INT PRIMARY KEY);", "CREATE TABLE future_two (id INT);");
        ServerTables.run(server, "t_kaltio", "CREATE TABLE future_two (obstacle INT)");

        MigrationReport report = migrator.migrateAll();

        assertThat(report.isComplete()).isFalse();
        assertThat(report.migrated()).containsExactly(NORRVIK);
        assertThat(report.failed()).containsOnlyKeys(KALTIO);
        assertThat(report.failed().get(KALTIO)).contains("database t_kaltio").contains("'future_two' already exists");
        assertThat(ServerTables.all(server, "t_norrvik")).contains("future_one", "future_two");
    }

    @Test
    void servesATenantOnlyWhileItIsMigrated() throws IOException {
        write("CREATE TABLE future_two (id INT);");
        ServerTables.run(server, "t_kaltio", "CREATE TABLE future_two (obstacle INT)");
        try (var connections = Connections.open(TestTenants.settings(server))) {
            var database = new TenantDatabase(connections, directory);

            migrator.migrateAll();
            assertThatThrownBy(() -> database.read(KALTIO, tx -> tx.fetch("SELECT 1")))
                    .isInstanceOf(TenantNotMigratedException.class)
                    .hasMessageContaining("tenant 'kaltio' could not be migrated");
            database.execute(NORRVIK, tx -> tx.fetch("SELECT 1"));

            ServerTables.run(server, "t_kaltio", "DROP TABLE future_two");
            migrator.migrateAll();
            database.execute(KALTIO, tx -> tx.fetch("SELECT 1"));
        }
    }

    @Test
    void takesUpAMigrationThatStoppedHalfWay() throws IOException {
        write("CREATE TABLE IF NOT EXISTS future_one (id INT PRIMARY KEY);", "CREATE TABLE future_two (id INT);");
        ServerTables.run(server, "t_kaltio", "CREATE TABLE future_two (obstacle INT)");
        assertThat(migrator.migrateAll().isComplete()).isFalse();
        assertThat(ServerTables.all(server, "t_kaltio")).contains("future_one");

        ServerTables.run(server, "t_kaltio", "DROP TABLE future_two");

        assertThat(migrator.migrateAll().migrated()).containsExactly(KALTIO, NORRVIK);
        tenants.database().execute(KALTIO, tx -> tx.execute("INSERT INTO future_two VALUES (1)"));
    }

    @Test
    void refusesAReleasedFileThatWasChanged() throws IOException {
        write("CREATE TABLE IF NOT EXISTS future_one (id INT PRIMARY KEY);");
        assertThat(migrator.migrateAll().isComplete()).isTrue();

        write("CREATE TABLE IF NOT EXISTS future_one (id BIGINT PRIMARY KEY);");

        assertThat(migrator.migrateAll().failed())
                .containsOnlyKeys(KALTIO, NORRVIK)
                .hasEntrySatisfying(KALTIO, reason -> assertThat(reason).containsIgnoringCase("checksum"));
    }

    @Test
    void tellsHowFarItHasCome() throws IOException {
        write("SELECT 1;");
        List<String> steps = new ArrayList<>();

        migrator.migrateAll((database, position, total) -> steps.add(position + "/" + total + " " + database));

        assertThat(steps).containsExactly("1/1 platform", "2/3 t_kaltio", "3/3 t_norrvik");
    }

    @Test
    void everyMigrationCanBeRunAgain() {
        for (String database : List.of("platform", "t_kaltio", "t_norrvik")) {
            ServerTables.run(server, database, "DELETE FROM flyway_schema_history");
        }

        assertThat(migrator.migrateAll().failed()).isEmpty();
    }

    private void write(String... statements) throws IOException {
        Files.write(future, List.of(statements));
    }
}
