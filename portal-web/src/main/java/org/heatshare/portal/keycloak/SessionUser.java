package org.heatshare.portal.keycloak;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/** Keeps the person in the HTTP session, so that it ends with it. */
@ApplicationScoped
class SessionUser implements CurrentUser {

    static final String ATTRIBUTE = ActiveUser.class.getName();

    @Override
    public Optional<ActiveUser> find() {
        WrappedSession session = session();
        return session == null ? Optional.empty() : Optional.ofNullable((ActiveUser) session.getAttribute(ATTRIBUTE));
    }

    @Override
    public void switchTo(TenantId tenant) {
        ActiveUser now = new ActiveUser(get().user(), tenant);
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, now);
    }

    private static @Nullable WrappedSession session() {
        VaadinSession session = VaadinSession.getCurrent();
        return session == null ? null : session.getSession();
    }
}
