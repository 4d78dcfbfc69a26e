package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.webhook.DeliveryQuery;
import org.heatshare.integration.webhook.DeliveryQuery.Show;
import org.heatshare.integration.webhook.DeliveryQuery.Sort;
import org.heatshare.integration.webhook.Webhook;
import org.heatshare.integration.webhook.WebhookDeliveries;
import org.heatshare.integration.webhook.WebhookDelivery;
import org.heatshare.integration.webhook.Webhooks;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One webhook: how it does, and each delivery with what became of it. Search, filter and order stand in the address. */
@Route(value = WebhooksView.PATH + "/:id", layout = Frame.class)
@AllowedRoles(Role.STAFF_ADMIN)
@Dependent
public class WebhookView extends PageView implements BeforeEnterObserver {

    private static final int ID_DIGITS_MAX = 9;

    private final transient TenantId tenant;
    private final transient Webhooks webhooks;
    private final transient WebhookDeliveries deliveries;
    private final transient WebhookActions actions;
    private final transient Background background;
    private final transient Formats formats;
    private final Div choice = new Div();
    private final Div facts = new Div();
    private final Div body = new Div();
    private String asked = "";
    private transient Optional<Webhook> known = Optional.empty();
    private transient Optional<RowList<WebhookDelivery, Show, Sort>> list = Optional.empty();
    private transient ListAddress<Show, Sort> address = page("").usual();

    @Inject
    WebhookView(
            CurrentUser user,
            TenantRegistry tenants,
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            Background background) {
        super("webhook.title");
        this.tenant = user.tenant();
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        this.actions =
                new WebhookActions(webhooks, deliveries, tenant, user.subject(), formats, () -> show(find(asked)));
        body.addClassName("hs-page");
        add(body);
    }

    private static ListPage<Show, Sort> page(String id) {
        return new ListPage<>(WebhooksView.PATH + "/" + id, Show.ALL, Sort.CREATED, false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        asked = id;
        address = page(id).at(event.getLocation().getQueryParameters());
        background.load(body, () -> find(id), found -> found.map(this::content).orElseGet(this::notThere));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        background.repeat(body, WebhooksView.EVERY, () -> find(asked), this::show);
    }

    private Optional<Webhook> find(String id) {
        boolean number = !id.isEmpty()
                && id.length() <= ID_DIGITS_MAX
                && id.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? webhooks.find(tenant, Integer.parseInt(id)) : Optional.empty();
    }

    /** Something may have been sent, or the webhook be gone. */
    private void show(Optional<Webhook> found) {
        if (list.isEmpty() || found.equals(known)) {
            return;
        }
        found.ifPresentOrElse(
                hook -> {
                    know(hook);
                    list.ifPresent(RowList::fill);
                },
                () -> {
                    body.removeAll();
                    body.add(notThere());
                });
    }

    private Component content(Webhook hook) {
        RowList<WebhookDelivery, Show, Sort> made =
                new RowList<>(grid(hook), words(), address, rows(hook), this::moved);
        list = Optional.of(made);
        know(hook);
        Div content = new Div(facts, choice, made);
        content.addClassName("hs-page");
        return content;
    }

    private void know(Webhook hook) {
        known = Optional.of(hook);
        title(hook.name());
        answer(Texts.of(
                "webhook.answer",
                hook.deliveries().delivered(),
                hook.deliveries().waiting(),
                hook.deliveries().retried(),
                hook.deliveries().parked()));
        actions(actions.of(hook));
        facts.removeAll();
        facts.add(new Card(
                Texts.of("webhook.title"),
                new Facts()
                        .fact(Texts.of("webhooks.column.state"), WebhookWords.state(hook))
                        .fact(Texts.of("webhooks.column.address"), hook.address())
                        .fact(Texts.of("webhooks.column.events"), WebhookWords.events(hook.events()))
                        .fact(Texts.of("webhook.created"), formats.dateTime(hook.createdAt()))
                        .fact(Texts.of("webhooks.column.delivered"), WebhookWords.delivered(hook, formats))));
        choose(hook);
    }

    private DeliveryGrid grid(Webhook hook) {
        return new DeliveryGrid(
                delivery -> new DeliveryDialog(delivery, () -> actions.replay(hook, delivery), formats).open(),
                formats);
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("deliveries.search"),
                new EmptyState(VaadinIcon.CHECK, Texts.of("deliveries.none"), Texts.of("deliveries.none.why")));
    }

    private RowList.Rows<WebhookDelivery, Show, Sort> rows(Webhook hook) {
        return new RowList.Rows<>(
                at -> deliveries.count(tenant, query(hook, at)),
                (at, offset, limit) -> deliveries.find(tenant, query(hook, at), offset, limit));
    }

    private static DeliveryQuery query(Webhook hook, ListAddress<Show, Sort> at) {
        return new DeliveryQuery(hook.id(), at.search(), at.show(), at.sort(), at.ascending());
    }

    private void moved(ListAddress<Show, Sort> next) {
        address = next;
        known.ifPresent(this::choose);
    }

    private void choose(Webhook hook) {
        choice.removeAll();
        choice.add(address.filters("deliveries.show", show -> hook.deliveries().of(show), formats));
    }

    private Component notThere() {
        list = Optional.empty();
        actions();
        return new EmptyState(
                VaadinIcon.SEARCH,
                Texts.of("webhook.not-there"),
                Texts.of("webhook.not-there.why"),
                new Anchor(WebhooksView.PATH, Texts.of("webhook.all")));
    }
}
