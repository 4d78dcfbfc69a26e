package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.TenantId;

/** Takes the files of one municipality, one after the other, as they come to lie in its feeds' folders. */
final class TenantFileRoute extends RouteBuilder {
    private static final String TARGET = "HeatshareFileTarget";

    private final TenantId tenant;
    private final Path home;
    private final FileTaker taker;

    TenantFileRoute(TenantId tenant, Path home, FileTaker taker) {
        this.tenant = tenant;
        this.home = home;
        this.taker = taker;
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
        FileTaker.Taken taken = taker.take(
                tenant, relative.getName(0).toString(), relative.getName(1).toString(), home.resolve(relative));
        Path report = home.resolve(taken.reportTarget());
        Files.createDirectories(report.getParent());
        Files.writeString(report, taken.report());
        exchange.getMessage().setHeader(TARGET, taken.target());
    }
}
