package org.heatshare.portal.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.text.Texts;

/** Sends everybody to their own first page. Seen only by people who have no role anywhere. */
@Route(value = "", layout = Frame.class)
@AllowedRoles({})
@Dependent
public class HomeView extends PageView implements BeforeEnterObserver {

    private final transient CurrentUser user;

    @Inject
    HomeView(CurrentUser user) {
        super("home.title");
        this.user = user;
        add(new EmptyState(VaadinIcon.USER, Texts.of("home.no-role"), Texts.of("home.no-role.why")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Navigation.home(user.get()).ifPresent(entry -> event.forwardTo(entry.path()));
    }
}
