package org.heatshare.portal.keycloak;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.MalformedURLException;
import java.net.URI;

/** Keycloak's public keys, fetched when first needed, kept, and fetched again when an unknown key turns up. */
final class Keys {

    private Keys() {}

    static JWKSource<SecurityContext> of(OidcSettings settings) {
        try {
            return JWKSourceBuilder.create(URI.create(settings.keysUri()).toURL())
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("heatshare.oidc.issuer is no address: " + settings.getIssuer(), e);
        }
    }
}
