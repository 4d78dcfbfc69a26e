package org.heatshare.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatshare.portal.keycloak.ActiveUser;
import org.heatshare.portal.keycloak.AllowedRoles;

/** Which pages somebody may go to. Found from the registered views themselves, so that none is forgotten. */
final class Navigation {

    /** A page in the navigation: its address relative to the portal's first page, and what it says of itself. */
    record Entry(String path, Class<? extends Component> view, Page page) {}

    private Navigation() {}

    static List<Entry> entries(Area area, ActiveUser user) {
        return all(user).filter(entry -> entry.page.area() == area).toList();
    }

    /** Where somebody starts: the first page of the first area that they have a role in. */
    static Optional<Entry> home(ActiveUser user) {
        return all(user).findFirst();
    }

    private static Stream<Entry> all(ActiveUser user) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Page.class))
                .filter(route -> mayOpen(user, route.getNavigationTarget()))
                .map(Navigation::entry)
                .sorted(Comparator.comparing((Entry entry) -> entry.page.area())
                        .thenComparing(entry -> entry.page.order()));
    }

    private static Entry entry(RouteData route) {
        Class<? extends Component> view = route.getNavigationTarget();
        String path = route.getTemplate().replaceAll("/:.*", "");
        return new Entry(path, view, view.getAnnotation(Page.class));
    }

    private static boolean mayOpen(ActiveUser user, Class<?> view) {
        AllowedRoles roles = view.getAnnotation(AllowedRoles.class);
        return roles != null && user.hasAnyOf(roles.value());
    }
}
