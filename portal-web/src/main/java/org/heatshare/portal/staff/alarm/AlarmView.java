package org.heatshare.portal.staff.alarm;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmDetail;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.portal.alarm.AlarmWords;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One alarm: what it means, what helps, which devices it concerns, what happened. */
@Route(value = AlarmsView.PATH + "/:id", layout = Frame.class)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING, Role.STAFF_ADMIN})
@Dependent
public class AlarmView extends PageView implements BeforeEnterObserver {

    private static final int ID_DIGITS_MAX = 18;

    private final transient TenantId tenant;
    private final transient CurrentUser user;
    private final transient Alarms alarms;
    private final transient Background background;
    private final transient Formats formats;
    private final Div body = new Div();
    private String asked = "";
    private transient Optional<AlarmDetail> known = Optional.empty();

    @Inject
    AlarmView(CurrentUser user, TenantRegistry tenants, Alarms alarms, Background background) {
        super("alarm.title");
        this.tenant = user.tenant();
        this.user = user;
        this.alarms = alarms;
        this.background = background;
        this.formats = Formats.of(tenants.get(tenant));
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse(""));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        background.repeat(body, AlarmsView.EVERY, () -> find(asked), this::show);
    }

    private void show(String id) {
        asked = id;
        background.load(body, () -> find(id), this::known);
    }

    /** Something may have happened to the alarm meanwhile. */
    private void show(Optional<AlarmDetail> found) {
        if (!found.equals(known)) {
            body.removeAll();
            body.add(known(found));
        }
    }

    private Component known(Optional<AlarmDetail> found) {
        known = found;
        return found.map(this::content).orElseGet(AlarmView::notThere);
    }

    private Optional<AlarmDetail> find(String id) {
        boolean number = !id.isEmpty()
                && id.length() <= ID_DIGITS_MAX
                && id.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? alarms.find(tenant, Long.parseLong(id)) : Optional.empty();
    }

    private Component content(AlarmDetail detail) {
        AlarmActions actions = new AlarmActions(alarms, user, () -> show(asked));
        Alarm alarm = detail.alarm();
        title(AlarmWords.title(alarm));
        answer(AlarmWords.meaning(alarm.cause()));
        List<Component> all = new ArrayList<>(List.of(actions.onPage(alarm)));
        all.add(new Anchor(AlarmsView.PATH, Texts.of("alarm.all")));
        actions(all.toArray(Component[]::new));
        Div content = new Div(
                new Columns(new AlarmPanel(alarm, formats), new HistoryPanel(detail.history(), formats)),
                new DevicesPanel(detail, formats));
        content.addClassName("hs-page");
        return content;
    }

    private static Component notThere() {
        return new EmptyState(
                VaadinIcon.SEARCH,
                Texts.of("alarm.not-there"),
                Texts.of("alarm.not-there.why"),
                new Anchor(AlarmsView.PATH, Texts.of("alarm.all")));
    }
}
