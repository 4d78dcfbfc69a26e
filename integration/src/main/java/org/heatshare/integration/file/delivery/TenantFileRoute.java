package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.csv.FileRefusedException;

/** Takes the files of one municipality, one after the other, as they come to lie in its feeds' folders. */
final class TenantFileRoute extends RouteBuilder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String TARGET = "HeatshareFileTarget";

    private final TenantId tenant;
    private final Path home;
    private final Feeds feeds;
    private final FileImport imports;
    private final FileDeliveries deliveries;
    private final Clock clock;

    TenantFileRoute(
            TenantId tenant, Path home, Feeds feeds, FileImport imports, FileDeliveries deliveries, Clock clock) {
        this.tenant = tenant;
        this.home = home;
        this.feeds = feeds;
        this.imports = imports;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void configure() {
        from("file:" + home.toUri().getPath() + "?recursive=true&minDepth=2&maxDepth=2&include=RAW("
                        + FeedFolders.READ + ")"
                        + "&readLock=changed&readLockMarkerFile=false&readLockCheckInterval=500&readLockTimeout=2000"
                        + "&delay=2000&sortBy=file:modified&move=${header." + TARGET + "}")
                .routeId("files-" + tenant.slug())
                .process(this::take);
    }

    private void take(Exchange exchange) throws IOException {
        Path relative = Path.of(exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class));
        String feed = relative.getName(0).toString();
        String name = relative.getName(1).toString();
        Outcome outcome = outcome(feed, name);
        String folder = feed + "/" + (outcome.failed ? "failed" : "done");
        String target = folder + "/" + STAMP.format(clock.instant()) + "-" + name;
        Files.createDirectories(home.resolve(folder));
        Files.writeString(home.resolve(target + ".report.txt"), outcome.report);
        exchange.getMessage().setHeader(TARGET, target);
    }

    private record Outcome(boolean failed, String report) {}

    private Outcome outcome(String feed, String name) throws IOException {
        try {
            FileDelivery delivery = imports.take(
                    tenant,
                    feeds.template(tenant, feed),
                    name,
                    home.resolve(feed).resolve(name));
            return new Outcome(
                    delivery.state() == FileDelivery.State.REFUSED,
                    Report.of(delivery, deliveries.refusals(tenant, delivery.id())));
        } catch (FileRefusedException e) {
            return new Outcome(true, "file: " + name + "\nfeed: " + feed + "\nrefused: " + e.getMessage() + "\n");
        }
    }
}
