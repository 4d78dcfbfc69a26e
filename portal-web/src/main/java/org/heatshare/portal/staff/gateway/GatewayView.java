package org.heatshare.portal.staff.gateway;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.scan.LineGateway;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One gateway: how it is, and the scan of its line. What is shown of the meters that were found stands in the address. */
@Route(value = GatewaysView.PATH + "/:code", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class GatewayView extends PageView implements BeforeEnterObserver {

    private final transient Scanning scanning;
    private final transient Background background;
    private final transient Formats formats;
    private final Div content = new Div();

    @Inject
    GatewayView(CurrentUser user, TenantRegistry tenants, Scanning scanning, Background background) {
        super("gateway.title");
        this.scanning = scanning;
        this.background = background;
        this.formats = Formats.of(tenants.get(user.tenant()));
        content.addClassName("hs-page");
        actions(new Anchor(GatewaysView.PATH, Texts.of("gateway.to-all")));
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        title(Texts.of("gateway.of", code));
        background.load(
                content,
                () -> scanning.gateway(code),
                found -> found.<Component>map(gateway -> show(gateway, event))
                        .orElseGet(() -> new EmptyState(
                                VaadinIcon.SEARCH,
                                Texts.of("gateway.unknown", code),
                                Texts.of("gateway.unknown.why"))));
    }

    private Component show(LineGateway gateway, BeforeEnterEvent event) {
        answer(sentence(gateway));
        ScanContent scan = new ScanContent(gateway.code(), event.getLocation().getQueryParameters(), scanning, formats);
        scan.follow(background);
        Div page = new Div(facts(gateway), scan);
        page.addClassName("hs-page");
        return page;
    }

    private static String sentence(LineGateway gateway) {
        return Texts.of(
                "gateway.answer." + Texts.code(gateway.condition()),
                gateway.meters(),
                GatewayWords.lastAnswer(gateway),
                Objects.requireNonNullElse(gateway.trouble(), ""));
    }

    private Component facts(LineGateway gateway) {
        return new Facts()
                .fact(Texts.of("gateways.column.condition"), GatewayWords.condition(gateway))
                .fact(Texts.of("gateways.column.address"), gateway.address())
                .fact(
                        Texts.of("gateways.column.last-answer"),
                        gateway.lastSeenAt() == null ? "–" : formats.dateTime(gateway.lastSeenAt()))
                .fact(
                        Texts.of("gateways.column.meters"),
                        new Anchor(GatewayWords.metersOf(gateway), formats.count(gateway.meters())));
    }
}
