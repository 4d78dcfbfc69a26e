package org.heatshare.portal.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;

/**
 * Verifies partners' access tokens: RS256, our issuer, the audience of the partner API, not expired. A token serves
 * exactly one municipality, the one whose organisation its client belongs to.
 */
final class PartnerTokens {

    static final String AUDIENCE = "heatshare-partner-api";

    /** A token that is genuine but belongs to no municipality or to several. */
    static final class NoSingleTenantException extends Exception {
        NoSingleTenantException(Set<TenantId> tenants) {
            super("The token must belong to exactly one municipality, not to " + tenants.size()
                    + ": make its client a member of one organisation");
        }
    }

    /** A partner's proven identity. */
    record Partner(TenantId tenant, String clientId, Set<String> scopes) {}

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    PartnerTokens(JWKSource<SecurityContext> keys, String issuer) {
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                AUDIENCE, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("sub", "exp", "azp")));
    }

    Partner verify(String token) throws BadJOSEException, JOSEException, ParseException, NoSingleTenantException {
        JWTClaimsSet claims = processor.process(token, null);
        Set<TenantId> tenants = IdentityClaims.memberships(claims.getClaims()).keySet();
        if (tenants.size() != 1) {
            throw new NoSingleTenantException(tenants);
        }
        String scope = claims.getStringClaim("scope");
        Set<String> scopes = scope == null || scope.isBlank()
                ? Set.of()
                : Set.of(scope.strip().split("\\s+"));
        return new Partner(tenants.iterator().next(), claims.getStringClaim("azp"), scopes);
    }
}
