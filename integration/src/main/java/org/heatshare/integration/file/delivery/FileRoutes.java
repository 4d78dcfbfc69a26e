package org.heatshare.integration.file.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.poll.Lookout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches the feeds' folders, each municipality's apart from the others'. A file that has stopped growing is taken and moved
 * to {@code done}, or to {@code failed} where it was refused whole, with its report beside it. While the database is away the
 * file stays and is tried again. Municipalities and feeds that are new get their folders within ten seconds.
 */
public final class FileRoutes extends RouteBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(FileRoutes.class);

    private final FeedFolders folders;
    private final Feeds feeds;
    private final TenantRegistry tenants;
    private final FileTaker taker;
    private final Set<TenantId> watched = new HashSet<>();

    public FileRoutes(FeedFolders folders, Feeds feeds, TenantRegistry tenants, FileTaker taker) {
        this.folders = folders;
        this.feeds = feeds;
        this.tenants = tenants;
        this.taker = taker;
    }

    @Override
    public void configure() {
        Lookout.add(this, "files-tenants", this::takeUp);
    }

    private void takeUp(Exchange tick) {
        for (Tenant tenant : tenants.findAll()) {
            try {
                makeFolders(tenant.id());
                watch(tenant.id());
            } catch (Exception e) {
                LOG.warn("The files of {} cannot be watched yet: {}", tenant.id(), e.toString());
            }
        }
    }

    private void watch(TenantId tenant) throws Exception {
        if (!watched.contains(tenant)) {
            getContext().addRoutes(new TenantFileRoute(tenant, folders.of(tenant), taker));
            watched.add(tenant);
        }
    }

    private void makeFolders(TenantId tenant) throws IOException {
        for (Feed feed : feeds.findAll(tenant)) {
            Files.createDirectories(folders.of(tenant, feed.name()));
        }
    }
}
