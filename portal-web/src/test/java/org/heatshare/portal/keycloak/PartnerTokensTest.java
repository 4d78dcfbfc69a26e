package org.heatshare.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.junit.jupiter.api.Test;

class PartnerTokensTest {

    private static final SignedTokens KEYCLOAK = new SignedTokens();

    private final PartnerTokens tokens = new PartnerTokens(KEYCLOAK.keys(), SignedTokens.ISSUER);

    private static JWTClaimsSet.Builder genuine() {
        return new JWTClaimsSet.Builder()
                .issuer(SignedTokens.ISSUER)
                .audience(PartnerTokens.AUDIENCE)
                .subject("service-account")
                .claim("azp", "partner-norrvik")
                .claim("scope", "readings:write readings:read")
                .claim("organization", Map.of("norrvik", Map.of()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
    }

    @Test
    void takesTenantClientAndScopesFromTheToken() throws Exception {
        PartnerTokens.Partner partner = tokens.verify(KEYCLOAK.sign(genuine().build()));
        assertThat(partner)
                .isEqualTo(new PartnerTokens.Partner(
                        new TenantId("norrvik"), "partner-norrvik", Set.of("readings:write", "readings:read")));
    }

    @Test
    void refusesAnExpiredToken() {
        refuses(KEYCLOAK.sign(genuine()
                .expirationTime(Date.from(Instant.now().minusSeconds(3600)))
                .build()));
    }

    @Test
    void refusesATokenForAnotherAudience() {
        refuses(KEYCLOAK.sign(genuine().audience("heatshare-portal").build()));
    }

    @Test
    void refusesATokenOfAnotherIssuer() {
        refuses(KEYCLOAK.sign(
                genuine().issuer("http://elsewhere/realms/heatshare").build()));
    }

    @Test
    void refusesAForgedSignature() {
        refuses(new SignedTokens().sign(genuine().build()));
    }

    @Test
    void refusesAnUnsignedToken() {
        refuses(new PlainJWT(genuine().build()).serialize());
    }

    @Test
    void refusesATokenOfTwoMunicipalities() {
        String token = KEYCLOAK.sign(genuine()
                .claim("organization", Map.of("norrvik", Map.of(), "kaltio", Map.of()))
                .build());
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(PartnerTokens.NoSingleTenantException.class);
    }

    @Test
    void refusesATokenOfNoMunicipality() {
        String token = KEYCLOAK.sign(genuine().claim("organization", null).build());
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(PartnerTokens.NoSingleTenantException.class);
    }

    private void refuses(String token) {
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(BadJOSEException.class);
    }
}
