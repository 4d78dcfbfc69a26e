package org.heatshare.portal.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.LogoutDefinition;

/**
 * Signs people in by the code flow of Jakarta Security. The scope {@code organization:*} asks for all memberships at
 * once: plain {@code organization} gives somebody with two of them none.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${oidc.issuer}",
        clientId = "${oidc.clientId}",
        clientSecret = "${oidc.clientSecret}",
        redirectURI = "${oidc.redirectUri}",
        redirectToOriginalResource = true,
        scope = {"openid", "profile", "organization:*"},
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub"),
        logout = @LogoutDefinition(notifyProvider = true, redirectURI = "${oidc.home}"),
        jwksReadTimeout = 5000,
        jwksConnectTimeout = 5000)
@ApplicationScoped
public class OpenIdConnect {}
