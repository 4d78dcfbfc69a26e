package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.file.delivery.FeedFolders;
import org.heatshare.integration.file.delivery.Feeds;
import org.heatshare.integration.file.delivery.FileDeliveries;

/** Files of readings: feeds, what became of files, and the folders, where there are any. */
@ApplicationScoped
class FileWiring {

    @Inject
    @ConfigProperty(name = "heatshare.files.dir")
    Optional<String> dir;

    @Produces
    @Singleton
    Feeds feeds(TenantDatabase database, AuditLog audit, Clock clock) {
        return new Feeds(database, audit, clock);
    }

    @Produces
    @Singleton
    FileDeliveries files(TenantDatabase database, Clock clock) {
        return new FileDeliveries(database, clock);
    }

    @Produces
    @Singleton
    Optional<FeedFolders> folders() {
        return dir.map(Path::of).map(FeedFolders::new);
    }
}
