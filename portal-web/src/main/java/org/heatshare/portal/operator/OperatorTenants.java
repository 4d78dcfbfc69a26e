package org.heatshare.portal.operator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;

/** The municipalities in which the signed-in person is an operator, by the verified token and nothing else. */
@Dependent
public class OperatorTenants {

    private final CurrentUser user;
    private final TenantRegistry registry;

    @Inject
    public OperatorTenants(CurrentUser user, TenantRegistry registry) {
        this.user = user;
        this.registry = registry;
    }

    /** By name of the municipality. */
    public List<Tenant> all() {
        return user.get().user().memberships().entrySet().stream()
                .filter(membership -> membership.getValue().contains(Role.OPERATOR))
                .flatMap(membership -> registry.find(membership.getKey()).stream())
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The one that an address names, if it is one of them. */
    public Optional<Tenant> find(String slug) {
        return all().stream().filter(tenant -> tenant.id().slug().equals(slug)).findFirst();
    }
}
