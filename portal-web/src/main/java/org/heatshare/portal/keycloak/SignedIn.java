package org.heatshare.portal.keycloak;

import java.util.Map;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;

/**
 * A person as the identity token describes them. It lives as long as the session and is never changed by it.
 *
 * @param subject Keycloak's lasting id of the person; contracts are linked to it, never to a name or address
 * @param name how to greet the person, at most 120 letters: it is kept beside what they decide
 * @param language a language tag such as {@code sv}; empty when the token has none
 * @param memberships the roles in each municipality that the person belongs to
 * @param platformAdmin whether the person runs the platform, which gives no sight of any municipality's people
 */
public record SignedIn(
        String subject, String name, String language, Map<TenantId, Set<Role>> memberships, boolean platformAdmin) {

    public SignedIn {
        memberships = Map.copyOf(memberships);
    }
}
