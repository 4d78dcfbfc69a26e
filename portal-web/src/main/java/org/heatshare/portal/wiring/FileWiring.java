package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.integration.file.delivery.FeedFolders;
import org.heatshare.integration.file.delivery.Feeds;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.sftp.FileServerStates;
import org.heatshare.integration.file.sftp.FileServers;

/** Files of readings: feeds, what became of files, and the folders and servers that they come from. */
@ApplicationScoped
class FileWiring {

    @Inject
    @ConfigProperty(name = "heatshare.files.dir")
    Optional<String> dir;

    @Inject
    Config config;

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
    FileServers servers() {
        return new ConfiguredFileServers(config);
    }

    @Produces
    @Singleton
    FileServerStates serverStates(FileServers servers, Clock clock) {
        return new FileServerStates(servers, clock);
    }

    @Produces
    @Singleton
    Optional<FeedFolders> folders() {
        return dir.map(Path::of).map(FeedFolders::new);
    }
}
