package org.heatshare.portal.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

/** Drops ended sessions from {@link SignIns}. */
@WebListener
public class SessionEnd implements HttpSessionListener {

    @Inject
    SignIns signIns;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        signIns.forget(event.getSession().getId());
    }
}
