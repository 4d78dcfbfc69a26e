package org.heatshare.portal.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The sessions that are open now, so that Keycloak can end them from behind: one by its session id, or all of a
 * person's. Safe for use by several threads.
 */
@ApplicationScoped
public class SignIns {

    private record Open(HttpSession session, String subject, String keycloakSession) {}

    private final Map<String, Open> open = new ConcurrentHashMap<>();

    void begin(HttpSession session, String subject, String keycloakSession) {
        open.put(session.getId(), new Open(session, subject, keycloakSession));
    }

    void forget(String sessionId) {
        open.remove(sessionId);
    }

    /** Ends what the logout token names and returns how many sessions that were. */
    int end(LogoutTokens.Named named) {
        Predicate<Open> meant = named.keycloakSession() != null
                ? one -> one.keycloakSession.equals(named.keycloakSession())
                : one -> one.subject.equals(named.subject());
        List<Open> ending = new ArrayList<>(open.values().stream().filter(meant).toList());
        ending.forEach(one -> {
            open.remove(one.session.getId());
            try {
                one.session.invalidate();
            } catch (IllegalStateException alreadyEnded) {
                // The person was quicker; there is nothing left to end.
            }
        });
        return ending.size();
    }

    /** How many people are signed in, for the metrics. */
    public int count() {
        return open.size();
    }
}
