package org.heatshare.portal.staff.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.FindingSettledException;
import org.heatshare.integration.validation.Findings;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.ReasonDialog;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.keycloak.ActiveUser;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.staff.list.RowAction;
import org.heatshare.portal.text.Texts;

/** Take and dismiss, for those who may; each says afterwards what became of it. */
final class FindingActions {

    private final Findings findings;
    private final TenantId tenant;
    private final String subject;
    private final String name;
    private final boolean mayAct;
    private final Runnable afterwards;

    FindingActions(Findings findings, CurrentUser user, Runnable afterwards) {
        ActiveUser active = user.get();
        this.findings = findings;
        this.tenant = user.tenant();
        this.subject = user.subject();
        this.name = active.user().name();
        this.mayAct = active.hasAnyOf(Role.STAFF_METERING, Role.STAFF_ADMIN);
        this.afterwards = afterwards;
    }

    Component of(Finding finding) {
        if (!mayAct || finding.state() != Finding.State.OPEN) {
            return new Text("");
        }
        RowAction dismiss = small("finding.dismiss", finding, () -> ask(finding));
        return subject.equals(finding.ownerSubject())
                ? Columns.row(dismiss)
                : Columns.row(small("finding.take", finding, () -> take(finding)), dismiss);
    }

    private void take(Finding finding) {
        settle(() -> findings.take(tenant, finding.id(), subject, name), "finding.taken");
    }

    private void ask(Finding finding) {
        new ReasonDialog(
                        "finding.dismiss",
                        FindingWords.check(finding.check()) + " · " + finding.code(),
                        true,
                        why -> settle(() -> findings.dismiss(tenant, finding.id(), subject, why), "finding.dismissed"))
                .open();
    }

    private void settle(Runnable act, String done) {
        try {
            act.run();
            Toast.show(Tone.GOOD, Texts.of(done));
        } catch (FindingSettledException e) {
            Toast.show(Tone.WARNING, Texts.of("finding.settled"));
        }
        afterwards.run();
    }

    private static RowAction small(String key, Finding finding, Runnable act) {
        String which = Texts.of(key + ".of", FindingWords.check(finding.check()), finding.code());
        return new RowAction(Texts.of(key), which, act);
    }
}
