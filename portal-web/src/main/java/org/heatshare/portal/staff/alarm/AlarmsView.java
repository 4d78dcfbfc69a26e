package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmCounts;
import org.heatshare.integration.alarm.AlarmQuery;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.alarm.AlarmQuery.Sort;
import org.heatshare.integration.alarm.Alarms;
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
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/**
 * Devices in trouble, one alarm for each cause, the most severe and oldest first; news appears by itself. Search,
 * filter and order stand in the address.
 */
@Route(value = AlarmsView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "alarms.title", icon = VaadinIcon.BELL_O, order = 15)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class AlarmsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/alarms";
    static final Duration EVERY = Duration.ofSeconds(10);
    private static final ListPage<Show, Sort> PAGE = new ListPage<>(PATH, Show.OPEN, Sort.SEVERITY, true);

    private final transient TenantId tenant;
    private final transient CurrentUser user;
    private final transient Alarms alarms;
    private final transient Background background;
    private final transient Formats formats;
    private final Div content = new Div();
    private transient Optional<RowList<Alarm, Show, Sort>> list = Optional.empty();
    private transient ListAddress<Show, Sort> address = PAGE.usual();
    private transient AlarmCounts known = new AlarmCounts(0, 0, 0, 0, 0, 0);

    @Inject
    AlarmsView(CurrentUser user, TenantRegistry tenants, Alarms alarms, Background background) {
        super("alarms.title");
        this.tenant = user.tenant();
        this.user = user;
        this.alarms = alarms;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        add(content);
        String subject = user.subject();
        background.repeat(content, EVERY, () -> alarms.counts(tenant, subject), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        address = PAGE.at(parameters);
        String subject = user.subject();
        AlarmActions actions = new AlarmActions(alarms, user, this::refresh);
        background.load(content, () -> alarms.counts(tenant, subject), counts -> {
            know(counts);
            RowList<Alarm, Show, Sort> made =
                    new RowList<>(new AlarmGrid(actions, formats), words(), address, rows(subject), this::moved);
            list = Optional.of(made);
            return made;
        });
    }

    /** An alarm may have been raised, taken or resolved meanwhile. */
    private void show(AlarmCounts counts) {
        list.filter(shown -> !counts.equals(known)).ifPresent(shown -> {
            know(counts);
            shown.fill();
        });
    }

    private void know(AlarmCounts counts) {
        known = counts;
        answer(Texts.of("alarms.answer", counts.open(), counts.high(), counts.withoutOwner()));
        choose(counts);
    }

    private void moved(ListAddress<Show, Sort> next) {
        address = next;
        choose(known);
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("alarms.search"),
                new EmptyState(VaadinIcon.CHECK, Texts.of("alarms.none"), Texts.of("alarms.none.why")));
    }

    private RowList.Rows<Alarm, Show, Sort> rows(String subject) {
        return new RowList.Rows<>(
                address -> alarms.count(tenant, query(address, subject)),
                (address, offset, limit) -> alarms.find(tenant, query(address, subject), offset, limit));
    }

    private static AlarmQuery query(ListAddress<Show, Sort> address, String subject) {
        return new AlarmQuery(address.search(), address.show(), address.sort(), address.ascending(), subject);
    }

    private void refresh() {
        getUI().ifPresent(ui -> show(ui.getInternals().getActiveViewLocation().getQueryParameters()));
    }

    private void choose(AlarmCounts counts) {
        actions(address.filters("alarms.show", show -> count(show, counts), formats));
    }

    private static int count(Show show, AlarmCounts counts) {
        return switch (show) {
            case OPEN -> counts.open();
            case HIGH -> counts.high();
            case MEDIUM -> counts.medium();
            case LOW -> counts.low();
            case MINE -> counts.mine();
            case RESOLVED -> counts.resolved();
        };
    }
}
