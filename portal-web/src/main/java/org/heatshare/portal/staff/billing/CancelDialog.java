package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.portal.text.Texts;

/** Names the draft that goes away; the month can be drafted again. */
final class CancelDialog extends Dialog {

    CancelDialog(BillingRun run, Desk desk) {
        setHeaderTitle(Texts.of("billing.cancel.title", Sentences.month(run, desk.formats())));
        Button confirm = new Button(Texts.of("billing.cancel"), click -> {
            close();
            desk.cancel(run.id());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        add(new Paragraph(Texts.of("billing.cancel.what", run.contractsTotal())));
        setWidth("min(520px, 100%)");
        getFooter().add(new Button(Texts.of("billing.cancel.keep"), click -> close()), confirm);
    }
}
