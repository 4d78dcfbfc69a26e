package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.webhook.Webhook;
import org.heatshare.integration.webhook.WebhookDeliveries;
import org.heatshare.integration.webhook.WebhookDelivery;
import org.heatshare.integration.webhook.Webhooks;
import org.heatshare.portal.component.Toast;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What an administrator can do with one webhook; each says afterwards what became of it. */
final class WebhookActions {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final TenantId tenant;
    private final String subject;
    private final Formats formats;
    private final Runnable afterwards;

    WebhookActions(
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            TenantId tenant,
            String subject,
            Formats formats,
            Runnable afterwards) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.tenant = tenant;
        this.subject = subject;
        this.formats = formats;
        this.afterwards = afterwards;
    }

    Component[] of(Webhook hook) {
        List<Component> all = new ArrayList<>();
        all.add(new Button(
                Texts.of("webhook.test"),
                click -> act(() -> webhooks.test(tenant, hook.id(), subject), "webhook.test.written")));
        if (hook.deliveries().failed() > 0) {
            String words = Texts.of(
                    "webhook.replay-failed", formats.count(hook.deliveries().failed()));
            all.add(new Button(
                    words,
                    click -> act(
                            () -> deliveries.replayFailed(tenant, hook.id(), subject), "webhook.replay-failed.done")));
        }
        all.add(
                hook.state() == Webhook.State.ACTIVE
                        ? new Button(
                                Texts.of("webhook.pause"),
                                click -> act(() -> webhooks.pause(tenant, hook.id(), subject), "webhook.pause.done"))
                        : new Button(
                                Texts.of("webhook.resume"),
                                click ->
                                        act(() -> webhooks.resume(tenant, hook.id(), subject), "webhook.resume.done")));
        all.add(new Button(
                Texts.of("webhook.replace-secret"),
                click -> ask("webhook.replace-secret", hook, () -> replaceSecret(hook))));
        all.add(new Button(Texts.of("webhook.delete"), click -> ask("webhook.delete", hook, () -> delete(hook))));
        all.add(new Anchor(WebhooksView.PATH, Texts.of("webhook.all")));
        return all.toArray(Component[]::new);
    }

    void replay(Webhook hook, WebhookDelivery delivery) {
        act(() -> deliveries.replay(tenant, hook.id(), delivery.id(), subject), "delivery.replay.done");
    }

    private void replaceSecret(Webhook hook) {
        webhooks.replaceSecret(tenant, hook.id(), subject)
                .ifPresent(secret -> new SecretDialog(secret, Texts.of("webhook.secret.next")).open());
        afterwards.run();
    }

    private void delete(Webhook hook) {
        act(() -> webhooks.delete(tenant, hook.id(), subject), "webhook.delete.done");
    }

    /** Names what is acted on and what that means before it is done. */
    private void ask(String texts, Webhook hook, Runnable act) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of(texts + ".title", hook.name()));
        dialog.setWidth("min(560px, 100%)");
        dialog.add(new Paragraph(
                Texts.of(texts + ".what", formats.count(hook.deliveries().all()))));
        Button confirm = new Button(Texts.of(texts + ".confirm"), click -> {
            dialog.close();
            act.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button(Texts.of("cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private void act(Runnable act, String done) {
        act.run();
        Toast.show(Tone.GOOD, Texts.of(done));
        afterwards.run();
    }
}
