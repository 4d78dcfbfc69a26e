package org.heatshare.portal.wiring;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.db.tenancy.Databases;
import org.heatshare.db.tenancy.MigrationReport;
import org.heatshare.integration.routes.CamelRuntime;
import org.heatshare.portal.health.StartState;
import org.heatshare.portal.platform.onboarding.Onboarding;
import org.heatshare.portal.platform.onboarding.OnboardingWatch;
import org.heatshare.portal.platform.onboarding.OpeningRuns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where the portal starts and stops, in order: databases migrated, municipalities onboarded, routes
 * running. Container events of several modules come in no promised order, so none of them is used.
 */
@WebListener
public class PortalStart implements ServletContextListener {

    private static final Logger log = LoggerFactory.getLogger(PortalStart.class);

    @Inject
    Databases databases;

    @Inject
    StartState state;

    @Inject
    CamelRuntime camel;

    @Inject
    Onboarding onboarding;

    @Inject
    OpeningRuns openingRuns;

    @Inject
    @ConfigProperty(name = "heatshare.onboarding.dir")
    Optional<String> onboardingFolder;

    private @Nullable OnboardingWatch watch;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        MigrationReport report = databases
                .migrator()
                .migrateAll((database, position, of) -> log.info("Migrating {} ({} of {})", database, position, of));
        state.migrated(report.failed());
        camel.start();
        onboardingFolder.map(Path::of).ifPresent(this::watch);
        log.info("The portal is up");
    }

    private void watch(Path folder) {
        watch = new OnboardingWatch(folder, onboarding, openingRuns);
        watch.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        log.info("The portal stops");
        if (watch != null) {
            watch.close();
        }
        camel.close();
    }
}
