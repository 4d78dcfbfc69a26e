package org.heatshare.portal.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogoutTokensTest {

    private static final SignedTokens KEYCLOAK = new SignedTokens();
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final LogoutTokens tokens = new LogoutTokens(KEYCLOAK.keys(), SignedTokens.ISSUER, "heatshare-portal");

    private static JWTClaimsSet.Builder genuine() {
        return new JWTClaimsSet.Builder()
                .issuer(SignedTokens.ISSUER)
                .audience("heatshare-portal")
                .issueTime(new Date())
                .jwtID("1")
                .subject("4711")
                .claim("sid", "session-1")
                .claim("events", Map.of(EVENT, Map.of()));
    }

    @Test
    void namesTheSessionToEnd() throws Exception {
        assertThat(tokens.verify(KEYCLOAK.sign(genuine().build())))
                .isEqualTo(new LogoutTokens.Named("session-1", "4711"));
    }

    @Test
    void refusesAnIdentityTokenInItsPlace() {
        refuses(genuine().claim("events", null));
    }

    @Test
    void refusesANonce() {
        refuses(genuine().claim("nonce", "n"));
    }

    @Test
    void refusesATokenThatEndsNothing() {
        refuses(genuine().claim("sid", null).subject(null));
    }

    @Test
    void refusesAnotherClientsToken() {
        refuses(genuine().audience("somebody-else"));
    }

    @Test
    void refusesAnExpiredToken() {
        refuses(genuine().expirationTime(Date.from(Instant.now().minusSeconds(3600))));
    }

    private void refuses(JWTClaimsSet.Builder claims) {
        String token = KEYCLOAK.sign(claims.build());
        assertThatThrownBy(() -> tokens.verify(token)).isInstanceOf(BadJOSEException.class);
    }
}
