package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.resident.contract.ContractPage;
import org.heatshare.portal.resident.contract.ResidentContracts;
import org.heatshare.portal.resident.contract.Supply;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All bills of one contract. */
@Route(value = BillsView.PATH, layout = Frame.class)
@Page(area = Area.RESIDENT, title = "bills.title", icon = VaadinIcon.INVOICE, order = 3)
@AllowedRoles(Role.RESIDENT)
@Dependent
public class BillsView extends ContractPage {

    static final String PATH = "bills";

    private final transient CurrentUser user;
    private final transient TenantRegistry tenants;
    private final transient ResidentBills bills;
    private final transient Background background;

    @Inject
    BillsView(
            ResidentContracts contracts,
            CurrentUser user,
            TenantRegistry tenants,
            ResidentBills bills,
            Background background) {
        super("bills.title", contracts);
        this.user = user;
        this.tenants = tenants;
        this.bills = bills;
        this.background = background;
    }

    @Override
    protected void show(Div body, Supply supply, QueryParameters address) {
        Tenant tenant = tenants.get(user.tenant());
        String subject = user.subject();
        BillsTable.Order order =
                BillsTable.Order.of(address.getSingleParameter("sort").orElse(""));
        background.load(
                body, () -> find(tenant.id(), subject, supply), found -> content(found, order, Formats.of(tenant)));
    }

    /** @param openMinor what is open of each, by its number */
    record Found(List<InvoiceSummary> bills, Map<String, Long> openMinor) {

        boolean isPaid(InvoiceSummary bill) {
            return bill.totalMinor() > 0 && openMinor.getOrDefault(bill.number(), bill.totalMinor()) <= 0;
        }
    }

    private Found find(TenantId tenant, String subject, Supply supply) {
        List<InvoiceSummary> found = bills.list(tenant, subject, supply);
        return new Found(
                found,
                bills.openMinor(
                        tenant, found.stream().map(InvoiceSummary::number).toList()));
    }

    private static Component content(Found found, BillsTable.Order order, Formats formats) {
        Div content = new Div();
        content.addClassName("hs-page");
        found.bills().stream()
                .max(Comparator.comparing(InvoiceSummary::from))
                .ifPresentOrElse(
                        newest -> content.add(
                                answer(newest, found.isPaid(newest), formats),
                                sorting(order),
                                Card.plain(BillsTable.of(found, order, formats))),
                        () -> content.add(new EmptyState(
                                VaadinIcon.INVOICE, Texts.of("bills.none"), Texts.of("bills.none.why"))));
        return content;
    }

    private static Paragraph answer(InvoiceSummary newest, boolean paid, Formats formats) {
        Paragraph answer = new Paragraph(Texts.of(
                paid ? "bills.answer.paid" : "bills.answer",
                formats.money(newest.totalMinor()),
                formats.month(YearMonth.from(newest.from())),
                formats.date(newest.dueOn())));
        answer.addClassName("hs-answer");
        return answer;
    }

    private static Choice sorting(BillsTable.Order chosen) {
        Choice choice = new Choice(Texts.of("bills.sort"));
        for (BillsTable.Order order : BillsTable.Order.values()) {
            choice.option(Texts.of("bills.sort." + order.code()), PATH + "?sort=" + order.code(), order == chosen);
        }
        return choice;
    }
}
