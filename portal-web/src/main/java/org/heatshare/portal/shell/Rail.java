package org.heatshare.portal.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.select.Select;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.keycloak.ActiveUser;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The side of the frame: municipality, navigation of the area, account. */
@Dependent
class Rail extends Div {

    private static final Logger log = LoggerFactory.getLogger(Rail.class);

    private final transient CurrentUser user;
    private final transient TenantRegistry tenants;
    private final transient Instance<PageCount> counts;
    private final Account account = new Account();

    @Inject
    Rail(CurrentUser user, TenantRegistry tenants, @Any Instance<PageCount> counts) {
        this.user = user;
        this.tenants = tenants;
        this.counts = counts;
        addClassName("hs-rail");
    }

    /** @param path of the page that is open, which is marked in the navigation */
    void show(ActiveUser active, Area area, String path) {
        removeAll();
        add(new Brand(), tenant(active, area), navigation(active, area, path), account);
        account.show(active.user().name());
    }

    private Component tenant(ActiveUser active, Area area) {
        Div tenant = new Div();
        tenant.addClassName("hs-tenant");
        if (area == Area.OPERATOR && operatesEverywhere(active)) {
            tenant.getElement()
                    .appendChild(
                            new com.vaadin.flow.dom.Element("strong").setText(Texts.of("frame.all-municipalities")));
        } else if (active.tenants().size() > 1) {
            tenant.add(switcher(active));
        } else {
            active.tenant()
                    .ifPresent(id -> tenant.getElement()
                            .appendChild(new com.vaadin.flow.dom.Element("strong").setText(name(id))));
        }
        tenant.add(new Span(Texts.of(area)));
        return tenant;
    }

    /** An operator's pages cover all municipalities, so there is nothing to switch. */
    private static boolean operatesEverywhere(ActiveUser active) {
        return active.user().memberships().values().stream().allMatch(Set.of(Role.OPERATOR)::equals);
    }

    private Component switcher(ActiveUser active) {
        Select<TenantId> select = new Select<>();
        select.setLabel(Texts.of("frame.municipality"));
        select.setItems(active.tenants());
        select.setItemLabelGenerator(this::name);
        active.tenant().ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            user.switchTo(change.getValue());
            getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        });
        return select;
    }

    private String name(TenantId id) {
        return tenants.find(id).map(tenant -> tenant.name()).orElse(id.slug());
    }

    private Component navigation(ActiveUser active, Area area, String path) {
        UnorderedList list = new UnorderedList();
        for (Navigation.Entry entry : Navigation.entries(area, active)) {
            Icon icon = entry.page().icon().create();
            icon.getElement().setAttribute("aria-hidden", "true");
            Anchor link = new Anchor(
                    entry.path(), icon, new Span(Texts.of(entry.page().title())));
            active.tenant().ifPresent(tenant -> addCount(link, entry, tenant));
            if (path.equals(entry.path()) || path.startsWith(entry.path() + "/")) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        Nav navigation = new Nav(list);
        navigation.addClassName("hs-nav");
        navigation.getElement().setAttribute("aria-label", Texts.of("frame.navigation"));
        return navigation;
    }

    /** A failure to count keeps nobody from going anywhere. */
    private void addCount(Anchor link, Navigation.Entry entry, TenantId tenant) {
        for (PageCount one : counts) {
            if (one.page().equals(entry.view())) {
                try {
                    int count = one.of(tenant);
                    if (count > 0) {
                        link.add(badge(count, one.words(count)));
                    }
                } catch (RuntimeException e) {
                    log.warn("{}: what waits on {} could not be counted", tenant, entry.path(), e);
                }
            }
        }
    }

    private static Span badge(int count, String words) {
        Span badge = new Span(Integer.toString(count));
        badge.addClassName("hs-count");
        badge.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        return badge;
    }
}
