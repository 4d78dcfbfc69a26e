package org.heatshare.portal.operator.settlement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.operator.OperatorTenants;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One settlement with its working. Another operator's looks exactly like one that was never issued. */
@Route(value = SettlementsView.PATH + "/:tenant/:number", layout = Frame.class)
@AllowedRoles(Role.OPERATOR)
@Dependent
public class SettlementView extends PageView implements BeforeEnterObserver {

    private final transient CurrentUser user;
    private final transient OperatorTenants tenants;
    private final transient OperatorSettlements settlements;
    private final transient Background background;
    private final Div body = new Div();

    /** The settlement and all others of the same municipality, to compare with. */
    private record Found(OperatorSettlements.Owed owed, List<OperatorSettlements.Owed> all) {}

    @Inject
    SettlementView(CurrentUser user, OperatorTenants tenants, OperatorSettlements settlements, Background background) {
        super("settlement.title");
        this.user = user;
        this.tenants = tenants;
        this.settlements = settlements;
        this.background = background;
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("tenant").orElse("");
        String number = event.getRouteParameters().get("number").orElse("");
        Optional<Tenant> tenant = tenants.find(slug);
        String subject = user.subject();
        title(Texts.of("settlement.nav", number));
        background.load(
                body,
                () -> tenant.flatMap(one -> settlements
                        .find(one, subject, number)
                        .map(owed -> new Found(owed, settlements.list(List.of(one), subject)))),
                found -> show(found, subject));
    }

    private Component show(Optional<Found> found, String subject) {
        if (found.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.INVOICE,
                    Texts.of("settlement.not-yours"),
                    Texts.of("settlement.not-yours.why"),
                    new Anchor(SettlementsView.PATH, Texts.of("settlement.to-settlements")));
        }
        OperatorSettlements.Owed owed = found.get().owed;
        Tenant tenant = owed.tenant();
        String number = owed.settlement().number();
        actions(SettlementDownload.link(
                Texts.of("settlement.download"),
                number + ".csv",
                () -> settlements.find(tenant, subject, number).stream().toList()));
        return new SettlementContent(owed, found.get().all, Formats.of(tenant));
    }
}
