package org.heatshare.integration.file.sftp;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.file.delivery.FileTaker;
import org.heatshare.integration.poll.Lookout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the file servers of all municipalities every ten seconds, each by a route of its own, so that one that hangs holds
 * up no other. Municipalities that are new are taken up within ten seconds.
 *
 * @see "docs/decisions/0104-files-are-fetched-by-sftp.md"
 */
public final class SftpRoutes extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(SftpRoutes.class);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final TenantRegistry tenants;
    private final FileServers servers;
    private final FileTaker taker;
    private final FileServerStates states;
    private final Duration pause;
    private final Set<String> running = new HashSet<>();

    public SftpRoutes(TenantRegistry tenants, FileServers servers, FileTaker taker, FileServerStates states) {
        this(tenants, servers, taker, states, PAUSE);
    }

    SftpRoutes(TenantRegistry tenants, FileServers servers, FileTaker taker, FileServerStates states, Duration pause) {
        this.tenants = tenants;
        this.servers = servers;
        this.taker = taker;
        this.states = states;
        this.pause = pause;
    }

    @Override
    public void configure() {
        Lookout.add(this, "sftp-servers", this::takeUp);
    }

    private void takeUp(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            for (FileServer server : servers.find(tenant.id())) {
                takeUp(tenant.id(), server);
            }
        }
    }

    private void takeUp(TenantId tenant, FileServer server) {
        String id = SftpServerRoute.id(tenant, server);
        if (running.contains(id)) {
            return;
        }
        try {
            getContext().addRoutes(new SftpServerRoute(tenant, server, taker, states, pause));
            running.add(id);
            LOG.info("{}: fetching files from {}", tenant, server.address());
        } catch (Exception e) {
            LOG.warn("{}: the files of {} cannot be fetched yet: {}", tenant, server.name(), e.toString());
        }
    }
}
