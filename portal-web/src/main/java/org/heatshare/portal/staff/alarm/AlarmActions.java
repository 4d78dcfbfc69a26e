package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.Alarm;
import org.heatshare.integration.alarm.AlarmResolvedException;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.portal.alarm.AlarmWords;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.ReasonDialog;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.ActiveUser;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.text.Texts;

/** Take, acknowledge and note, for those who may; each says afterwards what became of it. */
final class AlarmActions {

    private final Alarms alarms;
    private final TenantId tenant;
    private final String subject;
    private final String name;
    private final boolean mayAct;
    private final Runnable afterwards;

    AlarmActions(Alarms alarms, CurrentUser user, Runnable afterwards) {
        ActiveUser active = user.get();
        this.alarms = alarms;
        this.tenant = user.tenant();
        this.subject = user.subject();
        this.name = active.user().name();
        this.mayAct = active.hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.afterwards = afterwards;
    }

    /** In a row of the list. */
    Component of(Alarm alarm) {
        List<Component> buttons = new ArrayList<>();
        if (mayTake(alarm)) {
            buttons.add(new RowAction(
                    Texts.of("alarm.take"), Texts.of("alarm.take.of", AlarmWords.title(alarm)), () -> take(alarm)));
        }
        if (mayAcknowledge(alarm)) {
            buttons.add(new RowAction(
                    Texts.of("alarm.acknowledge"),
                    Texts.of("alarm.acknowledge.of", AlarmWords.title(alarm)),
                    () -> askAndAcknowledge(alarm)));
        }
        return buttons.isEmpty() ? new Div() : Columns.row(buttons.toArray(Component[]::new));
    }

    /** On the alarm's own page. */
    Component[] onPage(Alarm alarm) {
        List<Component> buttons = new ArrayList<>();
        if (mayTake(alarm)) {
            buttons.add(new Button(Texts.of("alarm.take"), click -> take(alarm)));
        }
        if (mayAcknowledge(alarm)) {
            buttons.add(new Button(Texts.of("alarm.acknowledge"), click -> askAndAcknowledge(alarm)));
        }
        if (mayAct) {
            buttons.add(new Button(Texts.of("alarm.note"), click -> askAndNote(alarm)));
        }
        return buttons.toArray(Component[]::new);
    }

    private boolean mayTake(Alarm alarm) {
        return mayAct && alarm.isOpen() && !subject.equals(alarm.ownerSubject());
    }

    private boolean mayAcknowledge(Alarm alarm) {
        return mayAct && alarm.isOpen() && alarm.acknowledgedAt() == null;
    }

    private void take(Alarm alarm) {
        act(() -> alarms.take(tenant, alarm.id(), subject, name), "alarm.taken");
    }

    private void askAndAcknowledge(Alarm alarm) {
        new ReasonDialog(
                        "alarm.acknowledge",
                        AlarmWords.title(alarm),
                        false,
                        note -> act(
                                () -> alarms.acknowledge(tenant, alarm.id(), subject, name, note),
                                "alarm.acknowledged"))
                .open();
    }

    private void askAndNote(Alarm alarm) {
        new ReasonDialog(
                        "alarm.note",
                        AlarmWords.title(alarm),
                        true,
                        note -> act(() -> alarms.note(tenant, alarm.id(), subject, name, note), "alarm.noted"))
                .open();
    }

    private void act(Runnable act, String done) {
        try {
            act.run();
            Toast.show(Tone.GOOD, Texts.of(done));
        } catch (AlarmResolvedException e) {
            Toast.show(Tone.WARNING, Texts.of("alarm.is-over"));
        }
        afterwards.run();
    }
}
