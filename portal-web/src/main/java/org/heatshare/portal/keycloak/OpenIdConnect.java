package org.heatshare.portal.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.OpenIdProviderMetadata;

/**
 * Signs people in by the code flow of Jakarta Security. The way to Keycloak leads over {@link AuthorizeServlet}, which
 * adds what this definition cannot say.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidc.issuer}",
        clientId = "${oidc.clientId}",
        clientSecret = "${oidc.clientSecret}",
        redirectURI = "${oidc.redirectUri}",
        redirectToOriginalResource = true,
        scope = {"openid", "profile"},
        providerMetadata = @OpenIdProviderMetadata(authorizationEndpoint = "${oidc.authorizationEndpoint}"),
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidc.home}"),
        jwksReadTimeout = 5000,
        jwksConnectTimeout = 5000)
@ApplicationScoped
public class OpenIdConnect {}
