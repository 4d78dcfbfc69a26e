package org.heatshare.portal.staff.meter;

import org.heatshare.integration.metering.lookup.Streets;
import org.heatshare.portal.keycloak.ActiveUser;
import org.heatshare.portal.keycloak.Role;

/** Who may see which streets: those who only look see none, those who read meters all but protected ones. */
final class StreetSight {

    private StreetSight() {}

    static Streets of(ActiveUser user) {
        if (user.hasAnyOf(Role.STAFF_ADMIN)) {
            return Streets.ALL;
        }
        return user.hasAnyOf(Role.STAFF_METERING) ? Streets.UNPROTECTED : Streets.NONE;
    }
}
