package org.heatshare.portal.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Verifies logout tokens of OpenID Connect Back-Channel Logout 1.0, section 2.6: signature, issuer, audience, age, the
 * logout event, no nonce, and a session or a subject to end.
 */
final class LogoutTokens {

    /** What is to end: one Keycloak session, or when that is absent all sessions of a subject. */
    record Named(@Nullable String keycloakSession, @Nullable String subject) {}

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    LogoutTokens(JWKSource<SecurityContext> keys, String issuer, String clientId) {
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("logout+jwt"), null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                clientId, new JWTClaimsSet.Builder().issuer(issuer).build(), Set.of("iat", "jti", "events")));
    }

    Named verify(String token) throws BadJOSEException, JOSEException, ParseException {
        JWTClaimsSet claims = processor.process(token, null);
        Map<String, Object> events = claims.getJSONObjectClaim("events");
        if (events == null || !events.containsKey(EVENT)) {
            throw new BadJOSEException("Not a logout token: the events claim lacks " + EVENT);
        }
        if (claims.getClaim("nonce") != null) {
            throw new BadJOSEException("A logout token must not carry a nonce");
        }
        String session = claims.getStringClaim("sid");
        String subject = claims.getSubject();
        if (session == null && subject == null) {
            throw new BadJOSEException("The logout token names neither a session (sid) nor a subject (sub)");
        }
        return new Named(session, subject);
    }
}
