package org.heatshare.portal.health;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.ImportProgress;
import org.heatshare.integration.metering.NetworkHeat;

/** Tells how far announced imports are; they do not hold readiness up, because all else works meanwhile. */
@Readiness
@ApplicationScoped
public class ImportsUnderWay implements HealthCheck {

    @Inject
    TenantRegistry tenants;

    @Inject
    NetworkHeat heat;

    @Override
    public HealthCheckResponse call() {
        ArrayNode imports = JsonNodeFactory.instance.arrayNode();
        try {
            for (Tenant tenant : tenants.findAll()) {
                for (ImportProgress progress : heat.imports(tenant.id())) {
                    imports.addObject()
                            .put("tenant", tenant.id().slug())
                            .put("name", progress.name())
                            .put("received", progress.received())
                            .put("expected", progress.expected());
                }
            }
        } catch (RuntimeException e) {
            // Whether the database answers is another check's matter.
            imports.removeAll();
        }
        return HealthCheckResponse.named("imports")
                .withData("imports", imports.toString())
                .up()
                .build();
    }
}
