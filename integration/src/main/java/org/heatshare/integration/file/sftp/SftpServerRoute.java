package org.heatshare.integration.file.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.delivery.FileTaker;

/**
 * Takes the files of one server, one after the other. A file is fetched whole before any of it is read; its report is
 * written, then it is moved. Whatever breaks off in between, the file stays, is taken again, and known by its bytes.
 */
final class SftpServerRoute extends RouteBuilder {
    private static final String TARGET = "HeatshareFileTarget";

    private final TenantId tenant;
    private final FileServer server;
    private final FileTaker taker;
    private final FileServerStates states;
    private final Duration pause;

    SftpServerRoute(TenantId tenant, FileServer server, FileTaker taker, FileServerStates states, Duration pause) {
        this.tenant = tenant;
        this.server = server;
        this.taker = taker;
        this.states = states;
        this.pause = pause;
    }

    static String id(TenantId tenant, FileServer server) {
        return "sftp-" + tenant.slug() + "-" + server.name();
    }

    @Override
    public void configure() {
        String id = id(tenant, server);
        var settled = new SettledFiles();
        var look = new ServerLook(tenant, server, states, settled);
        var endpoints = new SftpEndpoints(getContext(), id, server);
        onException(Exception.class)
                .process(exchange ->
                        look.handleException(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class)));
        from(endpoints.files(pause, settled, look, TARGET))
                .routeId(id)
                .process(this::take)
                .to(endpoints.reports());
    }

    private void take(Exchange exchange) throws IOException {
        var message = exchange.getMessage();
        Path relative = Path.of(message.getHeader(Exchange.FILE_NAME, String.class));
        Path fetched = Files.createTempFile("heatshare-sftp-", ".part");
        try {
            fetch(exchange, fetched);
            FileTaker.Taken taken = taker.take(
                    tenant, relative.getName(0).toString(), relative.getName(1).toString(), fetched);
            message.setHeader(TARGET, taken.target());
            message.setHeader(Exchange.FILE_NAME, taken.reportTarget());
            message.setBody(taken.report());
        } finally {
            Files.delete(fetched);
        }
    }

    private static void fetch(Exchange exchange, Path target) throws IOException {
        long expected = exchange.getMessage().getHeader(Exchange.FILE_LENGTH, Long.class);
        try (InputStream in = exchange.getMessage().getBody(InputStream.class)) {
            long fetched = Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            if (fetched != expected) {
                throw new IOException("The file had " + expected + " bytes when it was listed and " + fetched
                        + " when it was fetched; it is still being written");
            }
        }
    }
}
