package org.heatshare.portal.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where Keycloak is and who we are to it. Our own addresses come from configuration, never from a request's Host
 * header, which a caller can choose.
 */
@ApplicationScoped
@Named("oidc")
public class OidcSettings {

    @Inject
    @ConfigProperty(name = "heatshare.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "heatshare.oidc.client-id")
    String clientId;

    @Inject
    @ConfigProperty(name = "heatshare.oidc.client-secret")
    String clientSecret;

    @Inject
    @ConfigProperty(name = "heatshare.public-url")
    String publicUrl;

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    /** Where Keycloak sends the browser back after sign-in. */
    public String getRedirectUri() {
        return getHome() + "callback";
    }

    /** Our own first step towards Keycloak, see {@link AuthorizeServlet}. */
    public String getAuthorizationEndpoint() {
        return getHome() + AuthorizeServlet.PATH.substring(1);
    }

    /** Keycloak's sign-in. */
    String keycloakAuthorizationEndpoint() {
        return issuer + "/protocol/openid-connect/auth";
    }

    /** The portal's first page, with a slash at the end. */
    public String getHome() {
        return publicUrl.endsWith("/") ? publicUrl : publicUrl + "/";
    }

    /** Keycloak's public keys. */
    String keysUri() {
        return issuer + "/protocol/openid-connect/certs";
    }
}
