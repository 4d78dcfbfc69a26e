package org.heatshare.portal.keycloak;

import java.util.Optional;

/**
 * What somebody may do in one municipality. All but {@link #PLATFORM_ADMIN} are groups of the municipality's
 * organisation in Keycloak; that one is a realm role and belongs to no municipality.
 */
public enum Role {
    RESIDENT("resident"),
    STAFF_VIEWER("staff-viewer"),
    STAFF_BILLING("staff-billing"),
    STAFF_METERING("staff-metering"),
    STAFF_ADMIN("staff-admin"),
    OPERATOR("operator"),
    PLATFORM_ADMIN("platform-admin");

    private final String group;

    Role(String group) {
        this.group = group;
    }

    /** Keycloak's name of the group or realm role. */
    public String group() {
        return group;
    }

    /** The role of a group path such as {@code /staff-billing}; empty for groups that are none of ours. */
    static Optional<Role> ofGroup(String path) {
        String name = path.startsWith("/") ? path.substring(1) : path;
        for (Role role : values()) {
            if (role != PLATFORM_ADMIN && role.group.equals(name)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
