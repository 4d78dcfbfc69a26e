package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmCounts;
import org.heatshare.integration.alarm.AlarmQuery.Show;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Choice;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.staff.worklist.WorkList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Devices in trouble, one alarm for each cause, the most severe and oldest first. Search, filter and order stand in the address. */
@Route(value = AlarmsView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "alarms.title", icon = VaadinIcon.BELL_O, order = 15)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class AlarmsView extends PageView implements BeforeEnterObserver {

    static final String PATH = "staff/alarms";

    private final transient TenantId tenant;
    private final transient CurrentUser user;
    private final transient Alarms alarms;
    private final transient Background background;
    private final transient Formats formats;
    private final Div list = new Div();

    @Inject
    AlarmsView(CurrentUser user, TenantRegistry tenants, Alarms alarms, Background background) {
        super("alarms.title");
        this.tenant = user.tenant();
        this.user = user;
        this.alarms = alarms;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        add(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation().getQueryParameters());
    }

    private void show(QueryParameters parameters) {
        AlarmListAddress address = AlarmListAddress.of(parameters);
        String subject = user.subject();
        AlarmActions actions = new AlarmActions(alarms, user, this::refresh);
        background.load(list, () -> alarms.counts(tenant, subject), counts -> {
            answer(Texts.of("alarms.answer", counts.open(), counts.high(), counts.withoutOwner()));
            actions(choice(address, counts));
            return new WorkList<>(
                    new AlarmGrid(actions, formats), words(), address, rows(subject), now -> moved(now, counts));
        });
    }

    private static WorkList.Words words() {
        return new WorkList.Words(
                Texts.of("alarms.search"),
                new EmptyState(VaadinIcon.CHECK, Texts.of("alarms.none"), Texts.of("alarms.none.why")));
    }

    private WorkList.Rows<Alarm, AlarmListAddress> rows(String subject) {
        return new WorkList.Rows<>() {
            @Override
            public int count(AlarmListAddress address) {
                return alarms.count(tenant, address.query(subject));
            }

            @Override
            public List<Alarm> find(AlarmListAddress address, int offset, int limit) {
                return alarms.find(tenant, address.query(subject), offset, limit);
            }
        };
    }

    /** The list has changed without leaving the page. */
    private void moved(AlarmListAddress address, AlarmCounts counts) {
        actions(choice(address, counts));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address.toString()));
    }

    private void refresh() {
        getUI().ifPresent(ui -> show(ui.getInternals().getActiveViewLocation().getQueryParameters()));
    }

    private Choice choice(AlarmListAddress address, AlarmCounts counts) {
        Choice choice = new Choice(Texts.of("alarms.show"));
        for (Show show : Show.values()) {
            choice.option(
                    Texts.of("alarms.show." + Texts.code(show), formats.count(count(show, counts))),
                    address.showing(show).toString(),
                    show == address.show());
        }
        return choice;
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
