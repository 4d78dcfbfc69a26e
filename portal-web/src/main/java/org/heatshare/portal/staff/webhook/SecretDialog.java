package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.heatshare.integration.webhook.WebhookSecret;
import org.heatshare.portal.text.Texts;

/** Shows a secret, this once. It closes by its button alone, so that it is not lost by a slip. */
final class SecretDialog extends Dialog {

    SecretDialog(WebhookSecret secret, String why) {
        setHeaderTitle(Texts.of("webhook.secret.title"));
        setWidth("min(560px, 100%)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        TextField text = new TextField(Texts.of("webhook.secret"));
        text.setValue(secret.text());
        text.setReadOnly(true);
        text.setAutoselect(true);
        text.setWidthFull();
        Button copy = new Button(Texts.of("webhook.secret.copy"));
        copy.getElement().setAttribute("aria-live", "polite");
        copy.addClickListener(click -> copy.getElement()
                .executeJs(
                        "navigator.clipboard.writeText($0).then(() => this.textContent = $1)",
                        secret.text(),
                        Texts.of("webhook.secret.copied")));
        Button kept = new Button(Texts.of("webhook.secret.kept"), click -> close());
        kept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(why), text, new Paragraph(Texts.of("webhook.secret.once")));
        getFooter().add(copy, kept);
    }
}
