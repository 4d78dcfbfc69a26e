package org.heatshare.portal.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.heatshare.integration.routes.CamelRuntime;

/** Partners are heard and devices asked. */
@Readiness
@ApplicationScoped
public class RoutesReady implements HealthCheck {

    @Inject
    CamelRuntime camel;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("routes").status(camel.isRunning()).build();
    }
}
