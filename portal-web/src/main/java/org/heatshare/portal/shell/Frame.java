package org.heatshare.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.text.Texts;

/** What surrounds every page of a signed-in person: navigation at the side, on a phone above or below. */
@Dependent
public class Frame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CONTENT = "content";

    private final transient CurrentUser user;
    private final Rail rail;
    private final Main content = new Main();

    @Inject
    Frame(CurrentUser user, Rail rail) {
        this.user = user;
        this.rail = rail;
        addClassName("hs-frame");
        content.addClassName("hs-content");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#" + CONTENT, Texts.of("frame.skip"));
        skip.addClassName("hs-skip");
        skip.setRouterIgnore(true);
        Div right = new Div(new TopBar(this::toggle), content);
        add(skip, rail, right);
    }

    private void toggle() {
        setClassName("hs-open", !hasClassName("hs-open"));
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldView) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeClassName("hs-open");
        Component view = (Component) event.getActiveChain().get(0);
        Page page = view.getClass().getAnnotation(Page.class);
        user.find().ifPresent(active -> {
            Area area = page != null
                    ? page.area()
                    : Navigation.home(active).map(entry -> entry.page().area()).orElse(Area.RESIDENT);
            setClassName("hs-home", area.isForHome());
            rail.show(active, area, event.getLocation().getPath());
        });
    }
}
