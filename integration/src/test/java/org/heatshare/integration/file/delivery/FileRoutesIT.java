package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.builder.NotifyBuilder;
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

    @TempDir
    Path folder;

    FileRoutesIT(TestTenants tenants) {
        this.tenants = tenants;
        metering = new Metering(tenants.database(), tenants.registry(), Clock.systemUTC());
        deliveries = new FileDeliveries(tenants.database(), Clock.systemUTC());
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
        Path feed = feed("norrvik");
        Files.writeString(
                feed.resolve("good.csv"), "meter;time;energy\n" + TestTown.serial(1) + ";01.02.2025 00:00;0\n");
        Files.writeString(feed.resolve("bad.csv"), "no;such;columns\n");
        Files.writeString(Files.createDirectories(feed("nowhere")).resolve("lost.csv"), "meter;time;energy\n");
        run(3);
        assertThat(report(feed, "done", "good.csv")).contains("received: 1\naccepted: 1\n");
        assertThat(report(feed, "failed", "bad.csv")).contains("refused: Column 'meter' is not in the header");
        assertThat(report(folder.resolve("nowhere/Registers"), "failed", "lost.csv"))
                .contains("no municipality 'nowhere'");
        assertThat(feed.resolve("good.csv")).doesNotExist();
        assertThat(deliveries.latest(TestTenants.NORRVIK, 10))
                .extracting(delivery -> delivery.fileName() + " " + delivery.state())
                .containsExactlyInAnyOrder("good.csv DONE", "bad.csv REFUSED");
        assertThat(deliveries.latest(TestTenants.KALTIO, 10)).isEmpty();
    }

    private Path feed(String municipality) throws IOException {
        Path feed = Files.createDirectories(folder.resolve(municipality).resolve("Registers"));
        Files.writeString(feed.resolve(Feeds.TEMPLATE), new ObjectMapper().writeValueAsString(Templates.registers()));
        return feed;
    }

    private void run(int files) throws Exception {
        FileImport imports = new FileImport(
                tenants.database(), deliveries, metering.intake(), metering.quarantine(), Clock.systemUTC());
        FileRoutes routes =
                new FileRoutes(new Feeds(folder), tenants.registry(), imports, deliveries, Clock.systemUTC());
        try (CamelRuntime camel = new CamelRuntime(List.of(routes))) {
            NotifyBuilder taken = new NotifyBuilder(camel.context())
                    .fromRoute("files")
                    .whenCompleted(files)
                    .create();
            camel.start();
            assertThat(taken.matches(60, TimeUnit.SECONDS)).isTrue();
        }
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
