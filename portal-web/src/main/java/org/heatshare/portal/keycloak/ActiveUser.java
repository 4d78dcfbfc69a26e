package org.heatshare.portal.keycloak;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A signed-in person at work in one of their municipalities. Only the roles held in that one count: staff of one
 * municipality who live in another are residents there and nothing more.
 *
 * @param activeTenant one of the person's memberships; null for somebody who belongs to no municipality
 */
public record ActiveUser(SignedIn user, @Nullable TenantId activeTenant) {

    public ActiveUser {
        if (activeTenant != null && !user.memberships().containsKey(activeTenant)) {
            throw new IllegalArgumentException("Not a member of " + activeTenant.slug());
        }
    }

    /** Starts in the first municipality by name. */
    static ActiveUser startOf(SignedIn user) {
        return new ActiveUser(user, tenantsOf(user).stream().findFirst().orElse(null));
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (activeTenant != null) {
            roles.addAll(user.memberships().getOrDefault(activeTenant, Set.of()));
        }
        if (user.platformAdmin()) {
            roles.add(Role.PLATFORM_ADMIN);
        }
        return roles;
    }

    public boolean hasAnyOf(Role... wanted) {
        Set<Role> roles = roles();
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public Optional<TenantId> tenant() {
        return Optional.ofNullable(activeTenant);
    }

    /** Every municipality that the person can switch to, by name. */
    public List<TenantId> tenants() {
        return tenantsOf(user);
    }

    private static List<TenantId> tenantsOf(SignedIn user) {
        return user.memberships().keySet().stream()
                .sorted((a, b) -> a.slug().compareTo(b.slug()))
                .toList();
    }
}
