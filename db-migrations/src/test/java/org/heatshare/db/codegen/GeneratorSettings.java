package org.heatshare.db.codegen;

import java.nio.file.Path;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** What the mirror looks like: names without a schema, instants for times, booleans for one-digit integers. */
final class GeneratorSettings {
    private GeneratorSettings() {}

    static Configuration of(String database, String packageName, Path folder) {
        return new Configuration()
                .withLogging(Logging.ERROR)
                .withGenerator(new Generator()
                        .withDatabase(database(database))
                        .withGenerate(generate())
                        .withTarget(new Target().withPackageName(packageName).withDirectory(folder.toString())));
    }

    private static Database database(String database) {
        return new Database()
                .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                .withInputSchema(database)
                // One mirror serves every tenant: the connection decides which database a name means.
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history")
                .withForcedTypes(
                        new ForcedType()
                                .withUserType("java.time.Instant")
                                .withBinding("org.heatshare.db.instant.UtcInstantBinding")
                                .withIncludeTypes("(?i:datetime|timestamp).*"),
                        new ForcedType().withName("BOOLEAN").withIncludeTypes("(?i:tinyint\\(1\\))"),
                        // Unsigned columns guard against negative values; Java's signed types are wide enough for ours.
                        new ForcedType().withName("BIGINT").withIncludeExpression(".*\\.info_code"),
                        new ForcedType()
                                .withName("INTEGER")
                                .withIncludeTypes("(?i:(tiny|small|medium)?int(\\(\\d+\\))? ?unsigned.*)"),
                        new ForcedType().withName("BIGINT").withIncludeTypes("(?i:bigint(\\(\\d+\\))? ?unsigned.*)"));
    }

    private static Generate generate() {
        return new Generate()
                .withRecords(true)
                .withFluentSetters(true)
                .withJavaTimeTypes(true)
                .withGlobalCatalogReferences(false)
                .withGlobalSchemaReferences(false)
                .withComments(false)
                .withJavadoc(false);
    }
}
