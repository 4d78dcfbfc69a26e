package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.webhook.Webhook;
import org.heatshare.integration.webhook.Webhooks;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The addresses that are told of events; each leads to its deliveries. A municipality has a few at most. */
@Route(value = WebhooksView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "webhooks.title", icon = VaadinIcon.CONNECT_O, order = 75)
@AllowedRoles(Role.STAFF_ADMIN)
@Dependent
public class WebhooksView extends PageView {

    static final String PATH = "staff/webhooks";
    static final Duration EVERY = Duration.ofSeconds(5);

    private final transient TenantId tenant;
    private final transient CurrentUser user;
    private final transient Webhooks webhooks;
    private final transient Formats formats;
    private final Div content = new Div();
    private transient List<Webhook> known = List.of();

    @Inject
    WebhooksView(CurrentUser user, TenantRegistry tenants, Webhooks webhooks, Background background) {
        super("webhooks.title");
        this.tenant = user.tenant();
        this.user = user;
        this.webhooks = webhooks;
        this.formats = Formats.of(tenants.get(tenant));
        actions(add());
        add(content);
        background.load(content, () -> webhooks.find(tenant), this::body);
        background.repeat(content, EVERY, () -> webhooks.find(tenant), this::show);
    }

    private Button add() {
        Button add = new Button(Texts.of("webhooks.add"), click -> new AddDialog(this::register).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private void register(AddDialog dialog) {
        Webhooks.Registered made = webhooks.register(tenant, dialog.asked(), user.subject());
        new SecretDialog(made.secret(), Texts.of("webhook.secret.first")).open();
        show(webhooks.find(tenant));
    }

    /** A delivery may have failed or gone through meanwhile. */
    private void show(List<Webhook> found) {
        if (!found.equals(known)) {
            content.removeAll();
            content.add(body(found));
        }
    }

    private Component body(List<Webhook> found) {
        known = found;
        if (found.isEmpty()) {
            return new EmptyState(VaadinIcon.CONNECT_O, Texts.of("webhooks.none"), Texts.of("webhooks.none.why"));
        }
        long failing =
                found.stream().filter(hook -> hook.deliveries().failed() > 0).count();
        answer(Texts.of("webhooks.answer", found.size(), failing));
        TableOf table = new TableOf(Texts.of("webhooks.title"))
                .column(Texts.of("webhooks.column.name"))
                .column(Texts.of("webhooks.column.state"))
                .column(Texts.of("webhooks.column.host"))
                .column(Texts.of("webhooks.column.events"))
                .numberColumn(Texts.of("webhooks.column.waiting"))
                .numberColumn(Texts.of("webhooks.column.failed"))
                .column(Texts.of("webhooks.column.delivered"));
        found.forEach(hook -> table.row(
                Elsewhere.link(hook.name(), PATH, Integer.toString(hook.id())),
                WebhookWords.state(hook),
                new Span(WebhookWords.host(hook)),
                new Span(WebhookWords.events(hook.events())),
                new Span(formats.count(hook.deliveries().waiting())),
                new Span(formats.count(hook.deliveries().failed())),
                new Span(WebhookWords.delivered(hook, formats))));
        return table.wide();
    }
}
