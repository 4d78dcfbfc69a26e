package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.heatshare.billing.document.InvoiceDocuments;
import org.heatshare.billing.invoicing.InvoiceQuery;
import org.heatshare.billing.invoicing.InvoiceSummary;
import org.heatshare.billing.invoicing.Invoices;
import org.heatshare.billing.payment.Receivables;
import org.heatshare.db.quantity.Energy;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.component.SearchField;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** All issued invoices, with the one that is open beside them. Month, search and invoice stand in the address. */
@Route(value = InvoicesView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "invoices.title", icon = VaadinIcon.INVOICE, order = 30)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN})
@Dependent
public class InvoicesView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/invoices";

    private final transient Invoices invoices;
    private final transient InvoiceDocuments documents;
    private final transient Receivables receivables;
    private final transient TenantId tenant;
    private final transient PersonalDataReads reads;
    private final transient Formats formats;
    private final Div content = new Div();
    private final Div detail = new Div();
    private String search = "";
    private @Nullable LocalDate month;

    @Inject
    InvoicesView(
            CurrentUser user,
            TenantRegistry tenants,
            Invoices invoices,
            InvoiceDocuments documents,
            Receivables receivables,
            PersonalDataReads reads) {
        super("invoices.title");
        this.invoices = invoices;
        this.documents = documents;
        this.receivables = receivables;
        this.tenant = user.tenant();
        this.reads = reads;
        this.formats = Formats.of(tenants.get(tenant));
        content.addClassName("hs-page");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        search = address.getSingleParameter("search").orElse("");
        month = address.getSingleParameter("month").map(InvoicesView::firstDay).orElse(null);
        content.removeAll();
        detail.removeAll();
        reads.record("invoice-list", "all", PATH);
        int found = invoices.count(tenant, query(0, 1, InvoiceQuery.Sort.NUMBER, false));
        answer(
                month == null
                        ? Texts.of("invoices.answer", found)
                        : Texts.of("invoices.answer.month", found, formats.month(YearMonth.from(month))));
        if (found == 0 && search.isEmpty()) {
            content.add(new EmptyState(VaadinIcon.INVOICE, Texts.of("invoices.empty"), Texts.of("invoices.empty.why")));
            return;
        }
        Grid<InvoiceSummary> grid = grid();
        SearchField field = new SearchField(Texts.of("invoices.search"), text -> {
            search = text.strip();
            fill(grid);
        });
        field.setValue(search);
        fill(grid);
        content.add(Columns.fields(field), Columns.split(grid, detail));
        address.getSingleParameter("invoice").ifPresent(this::open);
    }

    private Grid<InvoiceSummary> grid() {
        Grid<InvoiceSummary> grid = new Grid<>();
        grid.setHeight("600px");
        grid.getElement().setAttribute("aria-label", Texts.of("invoices.title"));
        column(grid, "invoices.number", InvoiceQuery.Sort.NUMBER, InvoiceSummary::number);
        column(grid, "billing.month", InvoiceQuery.Sort.PERIOD, row -> formats.shortMonth(YearMonth.from(row.from())))
                .setAutoWidth(false)
                .setWidth("110px");
        grid.addColumn(row -> row.partyName() == null ? "–" : row.partyName()).setHeader(Texts.of("draft.party"));
        column(
                        grid,
                        "billing.energy",
                        InvoiceQuery.Sort.ENERGY,
                        row -> formats.energy(Energy.ofWattHours(row.energyWh())))
                .setTextAlign(ColumnTextAlign.END);
        column(grid, "billing.to-pay", InvoiceQuery.Sort.TOTAL, row -> formats.money(row.totalMinor()))
                .setTextAlign(ColumnTextAlign.END);
        grid.addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(row -> open(row.number())));
        return grid;
    }

    private static Grid.Column<InvoiceSummary> column(
            Grid<InvoiceSummary> grid,
            String title,
            InvoiceQuery.Sort sort,
            ValueProvider<InvoiceSummary, String> value) {
        return grid.addColumn(value)
                .setHeader(Texts.of(title))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setSortProperty(sort.name());
    }

    private void fill(Grid<InvoiceSummary> grid) {
        grid.setItems(DataProvider.fromCallbacks(
                this::rows, query -> invoices.count(tenant, query(0, 1, InvoiceQuery.Sort.NUMBER, false))));
    }

    private Stream<InvoiceSummary> rows(Query<InvoiceSummary, Void> query) {
        QuerySortOrder order = query.getSortOrders().stream()
                .findFirst()
                .orElse(new QuerySortOrder(InvoiceQuery.Sort.NUMBER.name(), SortDirection.DESCENDING));
        return invoices
                .find(
                        tenant,
                        query(
                                query.getOffset(),
                                query.getLimit(),
                                InvoiceQuery.Sort.valueOf(order.getSorted()),
                                order.getDirection() == SortDirection.ASCENDING))
                .stream();
    }

    private InvoiceQuery query(int offset, int limit, InvoiceQuery.Sort sort, boolean ascending) {
        return new InvoiceQuery(search, month, sort, ascending, offset, limit, reads.discretion());
    }

    private void open(String number) {
        reads.record("invoice", number, PATH);
        detail.removeAll();
        invoices.find(tenant, number, reads.discretion())
                .ifPresent(invoice -> detail.add(new InvoiceDetail(
                        invoice,
                        receivables
                                .openMinor(tenant, List.of(number))
                                .getOrDefault(number, invoice.invoice().bill().totalMinor()),
                        () -> documents.findPdf(tenant, number, reads.discretion()),
                        formats)));
    }

    private static @Nullable LocalDate firstDay(String month) {
        return month.matches("\\d{4}-(0[1-9]|1[0-2])") ? YearMonth.parse(month).atDay(1) : null;
    }
}
