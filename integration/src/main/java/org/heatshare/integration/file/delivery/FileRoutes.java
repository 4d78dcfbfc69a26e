package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.file.csv.FileRefusedException;

/**
 * Watches the feeds' folders. A file that has stopped growing is taken and moved to {@code done}, or to {@code failed}
 * where it was refused whole, with its report beside it. While the database is away the file stays and is tried again.
 */
public final class FileRoutes extends RouteBuilder {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String TARGET = "HeatshareFileTarget";

    private final Feeds feeds;
    private final TenantRegistry tenants;
    private final FileImport imports;
    private final FileDeliveries deliveries;
    private final Clock clock;

    public FileRoutes(Feeds feeds, TenantRegistry tenants, FileImport imports, FileDeliveries deliveries, Clock clock) {
        this.feeds = feeds;
        this.tenants = tenants;
        this.imports = imports;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public void configure() {
        from("file:" + feeds.folder().toUri().getPath()
                        + "?recursive=true&minDepth=3&maxDepth=3&include=.*\\.(csv|CSV|txt|TXT)"
                        + "&readLock=changed&readLockMarkerFile=false&readLockCheckInterval=500&readLockTimeout=2000"
                        + "&delay=2000&sortBy=file:modified&move=${header." + TARGET + "}")
                .routeId("files")
                .process(this::take);
    }

    private void take(Exchange exchange) throws IOException {
        Path relative = Path.of(exchange.getMessage().getHeader(Exchange.FILE_NAME, String.class));
        String municipality = relative.getName(0).toString();
        String feed = relative.getName(1).toString();
        String name = relative.getName(2).toString();
        Outcome outcome = outcome(municipality, feed, name);
        String folder = municipality + "/" + feed + "/" + (outcome.failed ? "failed" : "done");
        String target = folder + "/" + STAMP.format(clock.instant()) + "-" + name;
        Files.createDirectories(feeds.folder().resolve(folder));
        Files.writeString(feeds.folder().resolve(target + ".report.txt"), outcome.report);
        exchange.getMessage().setHeader(TARGET, target);
    }

    private record Outcome(boolean failed, String report) {}

    private Outcome outcome(String municipality, String feed, String name) throws IOException {
        Optional<Tenant> tenant = tenants.findAll().stream()
                .filter(one -> one.id().slug().equals(municipality))
                .findFirst();
        if (tenant.isEmpty()) {
            return new Outcome(true, "refused: there is no municipality '" + municipality + "'; rename the folder\n");
        }
        TenantId id = tenant.get().id();
        try {
            FileDelivery delivery = imports.take(
                    id,
                    feeds.template(id, feed),
                    name,
                    feeds.folder().resolve(municipality).resolve(feed).resolve(name));
            List<RowRefusal> refusals = deliveries.refusals(id, delivery.id());
            return new Outcome(delivery.state() == FileDelivery.State.REFUSED, Report.of(delivery, refusals));
        } catch (FileRefusedException e) {
            return new Outcome(true, "file: " + name + "\nfeed: " + feed + "\nrefused: " + e.getMessage() + "\n");
        }
    }
}
