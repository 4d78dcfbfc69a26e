package org.heatshare.portal.operator.settlement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.heatshare.billing.settlement.Settlement;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.operator.OperatorTenants;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What the operator is owed, month by month, over all its municipalities. */
@Route(value = SettlementsView.PATH, layout = Frame.class)
@Page(area = Area.OPERATOR, title = "settlements.title", icon = VaadinIcon.INVOICE, order = 2)
@AllowedRoles(Role.OPERATOR)
@Dependent
public class SettlementsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "operator/settlements";

    private final transient CurrentUser user;
    private final transient OperatorTenants tenants;
    private final transient OperatorSettlements settlements;
    private final transient Background background;
    private final Div body = new Div();

    @Inject
    SettlementsView(CurrentUser user, OperatorTenants tenants, OperatorSettlements settlements, Background background) {
        super("settlements.title");
        this.user = user;
        this.tenants = tenants;
        this.settlements = settlements;
        this.background = background;
        add(body);
    }

    static String address(OperatorSettlements.Owed owed) {
        return PATH + "/" + owed.tenant().id().slug() + "/" + owed.settlement().number();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Tenant> served = tenants.all();
        String subject = user.subject();
        actions(SettlementDownload.link(
                Texts.of("settlements.download"), "settlements.csv", () -> settlements.list(served, subject)));
        background.load(body, () -> settlements.list(served, subject), SettlementsView::content);
    }

    private static Component content(List<OperatorSettlements.Owed> owed) {
        if (owed.isEmpty()) {
            return new EmptyState(VaadinIcon.INVOICE, Texts.of("settlements.none"), Texts.of("settlements.none.why"));
        }
        Div content = new Div(answer(owed.get(0)), Card.plain(table(owed)));
        content.addClassName("hs-page");
        return content;
    }

    private static Paragraph answer(OperatorSettlements.Owed newest) {
        Formats formats = Formats.of(newest.tenant());
        Paragraph answer = new Paragraph(Texts.of(
                "settlements.answer",
                formats.money(newest.settlement().totalMinor()),
                formats.month(YearMonth.from(newest.settlement().from())),
                newest.tenant().name()));
        answer.addClassName("hs-answer");
        return answer;
    }

    private static TableOf table(List<OperatorSettlements.Owed> owed) {
        TableOf table = new TableOf(Texts.of("settlements.title"))
                .column(Texts.of("settlements.period"))
                .column(Texts.of("settlements.municipality"))
                .column(Texts.of("settlements.number"))
                .numberColumn(Texts.of("settlements.heat"))
                .numberColumn(Texts.of("settlements.price"))
                .numberColumn(Texts.of("settlements.share"))
                .numberColumn(Texts.of("settlements.total"));
        table.addClassName("hs-settlements");
        for (OperatorSettlements.Owed one : owed) {
            Formats formats = Formats.of(one.tenant());
            Settlement settlement = one.settlement();
            table.row(
                    new Anchor(address(one), formats.month(YearMonth.from(settlement.from()))),
                    new Text(one.tenant().name()),
                    new Text(settlement.number()),
                    new Text(formats.energy(new Energy(settlement.siteHeatWh()))),
                    new Text(formats.money(settlement.heatPriceMinor())),
                    new Text(formats.money(settlement.shareMinor())),
                    new Text(formats.money(settlement.totalMinor())));
        }
        return table;
    }
}
