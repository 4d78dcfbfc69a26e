package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.ReasonDialog;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** Replay and discard, for those who may; each says afterwards what became of it. */
final class Settling {

    private final QuarantineService quarantine;
    private final ReplayJobs jobs;
    private final TenantId tenant;
    private final String actor;
    private final boolean mayAct;
    private final Runnable afterwards;

    Settling(
            QuarantineService quarantine,
            ReplayJobs jobs,
            TenantId tenant,
            String actor,
            boolean mayAct,
            Runnable afterwards) {
        this.quarantine = quarantine;
        this.jobs = jobs;
        this.tenant = tenant;
        this.actor = actor;
        this.mayAct = mayAct;
        this.afterwards = afterwards;
    }

    boolean mayAct() {
        return mayAct;
    }

    /** What can be done about all of a scope. */
    Component actions(QuarantineScope scope, int items) {
        if (!mayAct) {
            return new Text("");
        }
        return Columns.row(
                small(Texts.of("quarantine.replay-all"), () -> replay(scope)),
                small(Texts.of("quarantine.discard-all"), () -> discard(scope, items)));
    }

    Component itemActions(QuarantineItem item) {
        if (!mayAct || item.state() != QuarantineItem.State.OPEN) {
            return new Text("");
        }
        return Columns.row(
                small(Texts.of("quarantine.replay"), () -> replay(item)),
                small(Texts.of("quarantine.discard"), () -> discard(item)));
    }

    /** Replays a scope in the background. */
    void replay(QuarantineScope scope) {
        boolean started = jobs.start(tenant, scope, progress -> quarantine.replayAll(tenant, scope, actor, progress));
        if (!started) {
            Toast.show(Tone.WARNING, Texts.of("quarantine.replay-busy"));
        }
    }

    private void replay(QuarantineItem item) {
        Optional<Refusal> refused = quarantine.replay(tenant, item.id(), actor);
        Toast.show(
                refused.isEmpty() ? Tone.GOOD : Tone.WARNING,
                refused.map(refusal -> Texts.of("quarantine.refused-again", refusal.explanation()))
                        .orElseGet(() -> Texts.of("quarantine.taken")));
        afterwards.run();
    }

    private void discard(QuarantineScope scope, int items) {
        new ReasonDialog("quarantine.discard", what(scope, items), true, why -> {
                    int set = quarantine.discardAll(tenant, scope, actor, why);
                    Toast.show(Tone.GOOD, Texts.of("quarantine.discarded", set));
                    afterwards.run();
                })
                .open();
    }

    private static String what(QuarantineScope scope, int items) {
        String serial = scope.meterSerial();
        boolean named = serial != null && !serial.equals(QuarantineScope.NO_METER);
        String narrowed = serial == null
                ? ""
                : Texts.of(
                        "quarantine.discard-all.narrowed",
                        named ? serial : Texts.of("quarantine.no-meter"),
                        String.valueOf(scope.source()));
        return Texts.of("quarantine.discard-all.what", items, Causes.title(scope.reason()), narrowed);
    }

    private void discard(QuarantineItem item) {
        new ReasonDialog("quarantine.discard", Texts.of("quarantine.discard.what", item.explanation()), true, why -> {
                    quarantine.discard(tenant, item.id(), actor, why);
                    Toast.show(Tone.GOOD, Texts.of("quarantine.discarded", 1));
                    afterwards.run();
                })
                .open();
    }

    private static Button small(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
