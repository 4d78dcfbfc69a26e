package org.heatshare.portal.keycloak;

import com.vaadin.flow.server.auth.AccessCheckResult;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.server.auth.NavigationContext;

/** Compares what a view asks for with the roles held in the active municipality. Silence means refusal. */
final class RoleAccessChecker implements NavigationAccessChecker {

    private final transient CurrentUser user;

    RoleAccessChecker(CurrentUser user) {
        this.user = user;
    }

    @Override
    public AccessCheckResult check(NavigationContext context) {
        if (context.isErrorHandling() || mayOpen(context.getNavigationTarget())) {
            return context.allow();
        }
        return context.deny("Not for the roles held in the active municipality");
    }

    boolean mayOpen(Class<?> view) {
        if (view.isAnnotationPresent(OpenToAll.class)) {
            return true;
        }
        AllowedRoles allowed = view.getAnnotation(AllowedRoles.class);
        if (allowed == null) {
            return false;
        }
        return user.find()
                .map(active -> allowed.value().length == 0 || active.hasAnyOf(allowed.value()))
                .orElse(false);
    }
}
