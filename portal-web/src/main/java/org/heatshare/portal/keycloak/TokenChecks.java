package org.heatshare.portal.keycloak;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;
import java.net.URI;

/** Makes the token checks with Keycloak's public keys, which are fetched when first needed and kept. */
@ApplicationScoped
class TokenChecks {

    @Produces
    @Singleton
    LogoutTokens logoutTokens(OidcSettings settings) {
        return new LogoutTokens(keys(settings), settings.getIssuer(), settings.getClientId());
    }

    @Produces
    @Singleton
    PartnerTokens partnerTokens(OidcSettings settings) {
        return new PartnerTokens(keys(settings), settings.getIssuer());
    }

    private static JWKSource<SecurityContext> keys(OidcSettings settings) {
        try {
            return JWKSourceBuilder.create(URI.create(settings.keysUri()).toURL())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("heatshare.oidc.issuer is no address: " + settings.getIssuer(), e);
        }
    }
}
