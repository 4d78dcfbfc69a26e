package org.heatshare.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Every database has the schema that this version works with. */
@Readiness
@ApplicationScoped
public class MigrationsReady implements HealthCheck {

    @Inject
    StartState state;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("migrations");
        Optional<Map<String, String>> failures = state.migrationFailures();
        failures.ifPresent(bySlug -> bySlug.forEach(response::withData));
        return response.status(failures.map(Map::isEmpty).orElse(false)).build();
    }
}
