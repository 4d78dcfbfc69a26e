package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import org.heatshare.integration.webhook.WebhookDelivery;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One delivery: what is sent, and what became of it. */
final class DeliveryDialog extends Dialog {

    DeliveryDialog(WebhookDelivery delivery, Runnable replay, Formats formats) {
        setHeaderTitle(Texts.of(delivery.event()));
        setWidth("min(640px, 100%)");
        Facts facts = new Facts()
                .fact(Texts.of("deliveries.column.state"), WebhookWords.state(delivery))
                .fact(Texts.of("deliveries.column.created"), formats.dateTime(delivery.createdAt()))
                .fact(Texts.of("deliveries.column.answer"), WebhookWords.answer(delivery))
                .fact(Texts.of("deliveries.column.tries"), formats.count(delivery.tries()))
                .fact(Texts.of("deliveries.column.next"), WebhookWords.next(delivery, formats))
                .fact(Texts.of("delivery.message"), delivery.messageId());
        Pre body = new Pre(delivery.body());
        body.addClassName("hs-bytes");
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Texts.of("delivery.body"));
        add(facts, new Paragraph(Texts.of("delivery.body")), body);
        Button again = new Button(Texts.of("delivery.replay"), click -> {
            close();
            replay.run();
        });
        getFooter().add(again, new Button(Texts.of("close"), click -> close()));
    }
}
