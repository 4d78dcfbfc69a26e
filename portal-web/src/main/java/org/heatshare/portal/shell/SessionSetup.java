package org.heatshare.portal.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import org.heatshare.portal.component.Failure;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.text.Language;
import org.heatshare.portal.text.Texts;

/** What holds for every session: its first language is the person's own, and no failure stays unseen. */
@ApplicationScoped
public class SessionSetup {

    private static final String GREETED = SessionSetup.class.getName() + ".greeted";
    private static final int NOTICE_MS = 8000;

    @Inject
    CurrentUser user;

    void prepare(@Observes ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(SessionSetup::tell));
        event.getSource()
                .addUIInitListener(init -> speakTheirLanguage(init.getUI().getSession()));
    }

    /** Once only, so that a later choice of language stands. */
    private void speakTheirLanguage(VaadinSession session) {
        user.find().filter(active -> session.getAttribute(GREETED) == null).ifPresent(active -> {
            session.setAttribute(GREETED, Boolean.TRUE);
            String language = active.user().language();
            if (!language.isEmpty()) {
                session.setLocale(Language.of(Locale.forLanguageTag(language)).locale());
            }
        });
    }

    private static void tell(ErrorEvent event) {
        String id = Failure.log(event.getThrowable());
        event.getComponent()
                .flatMap(component -> component.getUI())
                .ifPresent(ui -> ui.access(() -> {
                    Notification notice = new Notification(Texts.of("failure.meaning", id), NOTICE_MS);
                    notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
                    notice.open();
                }));
    }
}
