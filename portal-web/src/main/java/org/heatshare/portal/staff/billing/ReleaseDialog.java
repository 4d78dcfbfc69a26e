package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.heatshare.billing.invoicing.RunPreview;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.text.Texts;

/** Shows the sum that a release posts, and asks once more. */
final class ReleaseDialog extends Dialog {

    ReleaseDialog(RunPreview preview, Desk desk) {
        setHeaderTitle(Texts.of("release.title", Sentences.month(preview.run(), desk.formats())));
        Button confirm = new Button(
                Texts.of(
                        "release.confirm", desk.formats().money(preview.billed().totalMinor())),
                click -> {
                    close();
                    desk.release(preview.run().id());
                });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        add(
                new Facts()
                        .fact(
                                Texts.of("release.bills"),
                                desk.formats().count(preview.billed().bills()))
                        .fact(
                                Texts.of("release.net"),
                                desk.formats().money(preview.billed().netMinor()))
                        .fact(
                                Texts.of("billing.vat"),
                                desk.formats().money(preview.billed().vatMinor()))
                        .fact(
                                Texts.of("release.posted"),
                                desk.formats().money(preview.billed().totalMinor()))
                        .fact(Texts.of("release.held-back"), desk.formats().count(preview.heldBack())),
                new Paragraph(Texts.of("release.final")));
        setWidth("min(520px, 100%)");
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }
}
