package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantineGroup;
import org.heatshare.integration.quarantine.QuarantineItem;
import org.heatshare.integration.quarantine.QuarantineService;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.ReplayResult;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** Replay and discard, for those who may; each says afterwards what became of it. */
final class Settling {

    private final QuarantineService quarantine;
    private final TenantId tenant;
    private final String actor;
    private final boolean mayAct;
    private final Runnable afterwards;

    Settling(QuarantineService quarantine, TenantId tenant, String actor, boolean mayAct, Runnable afterwards) {
        this.quarantine = quarantine;
        this.tenant = tenant;
        this.actor = actor;
        this.mayAct = mayAct;
        this.afterwards = afterwards;
    }

    Component groupActions(QuarantineGroup group) {
        if (!mayAct) {
            return new Text("");
        }
        return Columns.row(
                small(Texts.of("quarantine.replay-all"), () -> replay(group)),
                small(Texts.of("quarantine.discard-all"), () -> discard(group)));
    }

    Component itemActions(QuarantineItem item) {
        if (!mayAct || item.state() != QuarantineItem.State.OPEN) {
            return new Text("");
        }
        return Columns.row(
                small(Texts.of("quarantine.replay"), () -> replay(item)),
                small(Texts.of("quarantine.discard"), () -> discard(item)));
    }

    private void replay(QuarantineGroup group) {
        ReplayResult result = quarantine.replayGroup(tenant, group.reason(), actor);
        Toast.show(
                result.refused() == 0 ? Tone.GOOD : Tone.WARNING,
                Texts.of("quarantine.replayed", result.taken(), result.refused()));
        afterwards.run();
    }

    private void replay(QuarantineItem item) {
        Optional<Refusal> refused = quarantine.replay(tenant, item.id(), actor);
        Toast.show(
                refused.isEmpty() ? Tone.GOOD : Tone.WARNING,
                refused.map(refusal -> Texts.of("quarantine.refused-again", refusal.explanation()))
                        .orElseGet(() -> Texts.of("quarantine.taken")));
        afterwards.run();
    }

    private void discard(QuarantineGroup group) {
        String what = Texts.of("quarantine.discard-all.what", group.items(), Causes.words(group.reason()));
        new DiscardDialog(what, why -> {
                    int set = quarantine.discardGroup(tenant, group.reason(), actor, why);
                    Toast.show(Tone.GOOD, Texts.of("quarantine.discarded", set));
                    afterwards.run();
                })
                .open();
    }

    private void discard(QuarantineItem item) {
        new DiscardDialog(Texts.of("quarantine.discard.what", item.explanation()), why -> {
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
