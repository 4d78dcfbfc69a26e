package org.heatshare.db.codegen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.heatshare.db.testing.EmbeddedMariaDb;
import org.jooq.codegen.GenerationTool;

/**
 * Writes the typed Java mirror of both schemas: starts a MariaDB, lets Flyway migrate it, and reads it back. The build
 * calls it each time; it does nothing while neither the SQL nor its own settings have changed.
 */
public final class GenerateSchema {
    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path SQL = BASE.resolve("src/main/resources/db");
    private static final Path SOURCES = BASE.resolve("target/generated-sources/jooq");
    private static final Path MARK = BASE.resolve("target/generated-sources/jooq.sha256");
    private static final List<String> SCHEMAS = List.of("platform", "tenant");
    private static final List<Logger> QUIET = Stream.of("ch.vorburger", "org.jooq", "org.flywaydb")
            .map(Logger::getLogger)
            .toList();

    private GenerateSchema() {}

    public static void main(String[] arguments) throws Exception {
        String current = checksum();
        if (Files.exists(MARK) && Files.readString(MARK).equals(current)) {
            return;
        }
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        try (EmbeddedMariaDb server = EmbeddedMariaDb.builder().start()) {
            for (String schema : SCHEMAS) {
                generate(server, schema);
            }
        }
        Files.writeString(MARK, current);
    }

    private static void generate(EmbeddedMariaDb server, String schema) throws Exception {
        String database = "generate_" + schema;
        Flyway.configure(GenerateSchema.class.getClassLoader())
                .dataSource(server.url(), EmbeddedMariaDb.OWNER, EmbeddedMariaDb.OWNER_PASSWORD)
                .schemas(database)
                .locations("filesystem:" + SQL.resolve(schema))
                .load()
                .migrate();
        try (var connection = server.connectAsOwner(database)) {
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(GeneratorSettings.of(database, "org.heatshare.db.schema." + schema, SOURCES));
        }
    }

    /** Of every migration and of this generator's classes, so that a change of either writes the mirror anew. */
    private static String checksum() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path root : List.of(SQL, BASE.resolve("target/test-classes/org/heatshare/db/codegen"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
