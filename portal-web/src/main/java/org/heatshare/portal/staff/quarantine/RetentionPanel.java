package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.quarantine.QuarantineRetention;
import org.heatshare.portal.component.Columns;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** How long settled messages are kept; administrators set it. */
final class RetentionPanel extends Section {

    RetentionPanel(QuarantineRetention retention, TenantId tenant, String actor, boolean maySet) {
        addClassName("hs-card");
        int days = retention.settledDays(tenant);
        Paragraph kept = new Paragraph(Texts.of("quarantine.retention.kept", days));
        add(new H2(Texts.of("quarantine.retention")), kept);
        if (!maySet) {
            return;
        }
        IntegerField field = new IntegerField(Texts.of("quarantine.retention.days"));
        field.setMin(QuarantineRetention.SETTLED_DAYS_MIN);
        field.setMax(QuarantineRetention.SETTLED_DAYS_MAX);
        field.setValue(days);
        field.setHelperText(Texts.of(
                "quarantine.retention.bounds",
                QuarantineRetention.SETTLED_DAYS_MIN,
                QuarantineRetention.SETTLED_DAYS_MAX));
        Button save = new Button(Texts.of("quarantine.retention.save"), click -> {
            Integer chosen = field.getValue();
            if (chosen == null || field.isInvalid()) {
                return;
            }
            retention.setSettledDays(tenant, chosen, actor);
            kept.setText(Texts.of("quarantine.retention.kept", chosen));
            Toast.show(Tone.GOOD, Texts.of("quarantine.retention.saved"));
        });
        add(Columns.fields(field, save));
    }
}
