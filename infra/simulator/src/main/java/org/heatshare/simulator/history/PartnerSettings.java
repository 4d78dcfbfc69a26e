package org.heatshare.simulator.history;

import java.net.URI;

/**
 * Where a municipality's partner API is and who asks.
 *
 * @param portal address of the portal, for example http://localhost:8080
 * @param keycloak address of Keycloak, for example http://localhost:8180
 * @param clientId partner client of the municipality
 * @param clientSecret its secret
 */
public record PartnerSettings(URI portal, URI keycloak, String clientId, String clientSecret) {

    @Override
    public String toString() {
        return clientId + " at " + portal;
    }
}
