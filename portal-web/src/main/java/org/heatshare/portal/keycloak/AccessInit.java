package org.heatshare.portal.keycloak;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts the access control in front of every view. Without its scope annotation it would silently be no bean. */
@ApplicationScoped
public class AccessInit {

    @Inject
    CurrentUser user;

    void protectViews(@Observes ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(new AccessControl(user)));
    }
}
