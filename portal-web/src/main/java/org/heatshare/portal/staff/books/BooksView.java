package org.heatshare.portal.staff.books;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatshare.billing.ledger.AccountTurnover;
import org.heatshare.billing.ledger.Books;
import org.heatshare.billing.ledger.JournalEntry;
import org.heatshare.billing.ledger.JournalQuery;
import org.heatshare.billing.ledger.JournalQuery.Sort;
import org.heatshare.billing.ledger.Ledger;
import org.heatshare.db.tenancy.Tenant;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.ListPage.Everything;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The books of a month or year, the newest unless the address says otherwise. It names no persons. */
@Route(value = BooksView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "books.title", icon = VaadinIcon.BOOK, order = 35)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_BILLING, Role.STAFF_ADMIN})
@Dependent
public class BooksView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/books";
    private static final ListPage<Everything, Sort> PAGE = new ListPage<>(PATH, Everything.ALL, Sort.NUMBER, false);

    private final transient Tenant tenant;
    private final transient Books books;
    private final transient Background background;
    private final transient JournalDownload downloads;
    private final transient Formats formats;
    private final Div content = new Div();
    private transient ListAddress<Everything, Sort> address = PAGE.usual();

    private record Found(List<BooksPeriod> periods, BooksPeriod period, int entries, List<AccountTurnover> turnovers) {}

    @Inject
    BooksView(
            CurrentUser user, TenantRegistry tenants, Books books, Ledger ledger, Background background, Clock clock) {
        super("books.title");
        this.tenant = tenants.get(user.tenant());
        this.books = books;
        this.background = background;
        this.downloads = new JournalDownload(books, tenant, clock);
        this.formats = Formats.of(tenant);
        content.addClassName("hs-page");
        // Apart from the entries: of books that were changed, there may be some that cannot be shown.
        add(content, new VerifyCard(background, () -> ledger.verify(tenant.id()), formats));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = PAGE.at(event.getLocation().getQueryParameters());
        String period = address.group();
        background.load(
                content, () -> find(period), found -> found.map(this::body).orElseGet(BooksView::nothing));
    }

    /** The period that the address names, or the newest month. */
    private Optional<Found> find(String code) {
        List<BooksPeriod> periods = BooksPeriod.all(books.months(tenant.id()));
        return BooksPeriod.find(periods, code)
                .or(() -> periods.stream().skip(1).findFirst())
                .map(period -> new Found(
                        periods,
                        period,
                        books.count(tenant.id(), query(PAGE.usual(), period)),
                        books.turnovers(tenant.id(), period.from(), period.until())));
    }

    private static Component nothing() {
        return new EmptyState(VaadinIcon.BOOK, Texts.of("books.none"), Texts.of("books.none.why"));
    }

    private Component body(Found found) {
        BooksPeriod period = found.period();
        answer(Texts.of(
                "books.answer",
                period.name(formats),
                found.entries(),
                formats.count(found.entries()),
                formats.money(found.turnovers().stream()
                        .mapToLong(turnover -> turnover.debit().minorUnits())
                        .sum())));
        actions(
                new PeriodChoice(
                        found.periods(),
                        period,
                        formats,
                        chosen -> getUI().ifPresent(ui ->
                                ui.navigate(address.narrowedTo(chosen.code()).toString()))),
                downloads.links(period));
        RowList<JournalEntry, Everything, Sort> entries =
                new RowList<>(new EntryGrid(formats), words(), address, rows(period), moved -> address = moved);
        Div body = new Div(
                new TurnoverCard(found.turnovers(), period.name(formats), formats),
                new H2(Texts.of("books.entries")),
                entries);
        body.addClassName("hs-page");
        return body;
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("books.search"),
                new EmptyState(VaadinIcon.SEARCH, Texts.of("books.no-entry"), Texts.of("books.no-entry.why")));
    }

    private RowList.Rows<JournalEntry, Everything, Sort> rows(BooksPeriod period) {
        return new RowList.Rows<>(
                asked -> books.count(tenant.id(), query(asked, period)),
                (asked, offset, limit) -> books.find(tenant.id(), query(asked, period), offset, limit));
    }

    private static JournalQuery query(ListAddress<Everything, Sort> asked, BooksPeriod period) {
        return new JournalQuery(asked.search(), period.from(), period.until(), asked.sort(), asked.ascending());
    }
}
