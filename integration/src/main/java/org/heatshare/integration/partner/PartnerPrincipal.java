package org.heatshare.integration.partner;

import java.util.Set;
import org.heatshare.db.tenancy.TenantId;

/**
 * A partner's system whose token was verified.
 *
 * @param clientId of the token
 * @param tenant the one municipality that the token serves; nothing in a request can name another
 * @param scopes what the token allows, for example {@code readings:write}
 */
public record PartnerPrincipal(String clientId, TenantId tenant, Set<String> scopes) {

    /** The servlet request's attribute under which the verified partner stands. */
    public static final String REQUEST_ATTRIBUTE = "heatshare.partner";

    public PartnerPrincipal {
        scopes = Set.copyOf(scopes);
    }
}
