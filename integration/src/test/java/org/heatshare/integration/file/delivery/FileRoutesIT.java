package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.builder.NotifyBuilder;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.file.csv.Templates;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.TestTown;
import org.heatshare.integration.routes.CamelRuntime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MariaDbTest
class FileRoutesIT {
    private final TestTenants tenants;
    private final Metering metering;
    private final FileDeliveries deliveries;
    private final Feeds feeds;

    @TempDir
    Path folder;

    FileRoutesIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
        deliveries = new FileDeliveries(tenants.database(), Clock.systemUTC());
        feeds = new Feeds(tenants.database(), new AuditLog(Clock.systemUTC()), Clock.systemUTC());
    }

    @BeforeEach
    void aTown() {
        tenants.clear();
        metering.registry().apply(TestTenants.NORRVIK, TestTown.of(1, Instant.parse("2025-01-31T23:00:00Z")), "test");
    }

    @AfterEach
    void close() {
        metering.close();
    }

    @Test
    void filesAreMovedToDoneOrFailedWithTheirReports() throws Exception {
        feeds.create(TestTenants.NORRVIK, Templates.registers(), "staff");
        Path feed = folder("norrvik", "Registers");
        Files.writeString(
                feed.resolve("good.csv"), "meter;time;energy\n" + TestTown.serial(1) + ";01.02.2025 00:00;0\n");
        Files.writeString(feed.resolve("bad.CSV"), "no;such;columns\n");
        Files.writeString(folder("kaltio", "Registers").resolve("lost.csv"), "meter;time;energy\n");
        run(3);
        assertThat(report(feed, "done", "good.csv")).contains("received: 1\naccepted: 1\n");
        assertThat(report(feed, "failed", "bad.CSV")).contains("refused: Column 'meter' is not in the header");
        assertThat(report(folder("kaltio", "Registers"), "failed", "lost.csv")).contains("no feed 'Registers'");
        assertThat(feed.resolve("good.csv")).doesNotExist();
        assertThat(files(TestTenants.NORRVIK)).containsExactlyInAnyOrder("good.csv DONE", "bad.CSV REFUSED");
        assertThat(files(TestTenants.KALTIO)).isEmpty();
    }

    @Test
    void aFeedHasItsFolderBeforeTheFirstFileComes() throws Exception {
        feeds.create(TestTenants.KALTIO, Templates.registers(), "staff");
        try (CamelRuntime camel = new CamelRuntime(List.of(routes()))) {
            NotifyBuilder turn = new NotifyBuilder(camel.context())
                    .fromRoute("files-tenants")
                    .whenCompleted(1)
                    .create();
            camel.start();
            assertThat(turn.matches(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(folder.resolve("kaltio").resolve("Registers")).isDirectory();
        assertThat(folder.resolve("norrvik").resolve("Registers")).doesNotExist();
    }

    private List<String> files(TenantId tenant) {
        return deliveries.find(tenant, FileQuery.all(), 0, 10).stream()
                .map(delivery -> delivery.fileName() + " " + delivery.state())
                .toList();
    }

    private Path folder(String municipality, String feed) throws IOException {
        return Files.createDirectories(folder.resolve(municipality).resolve(feed));
    }

    private void run(int files) throws Exception {
        try (CamelRuntime camel = new CamelRuntime(List.of(routes()))) {
            NotifyBuilder taken = new NotifyBuilder(camel.context())
                    .from("file:*")
                    .whenCompleted(files)
                    .create();
            camel.start();
            assertThat(taken.matches(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private FileRoutes routes() {
        FileImport imports = new FileImport(
                tenants.database(),
                deliveries,
                new RowIntake(metering.intake(), metering.intervals(), metering.registry()),
                metering.quarantine(),
                Clock.systemUTC());
        FileTaker taker = new FileTaker(feeds, imports, deliveries, Clock.systemUTC());
        return new FileRoutes(new FeedFolders(folder), feeds, tenants.registry(), taker);
    }

    private static String report(Path feed, String target, String file) throws IOException {
        try (Stream<Path> files = Files.list(feed.resolve(target))) {
            List<Path> all = files.sorted().toList();
            assertThat(all).hasSize(2);
            assertThat(all.get(0).getFileName().toString()).endsWith("-" + file);
            return Files.readString(all.get(1));
        }
    }
}
