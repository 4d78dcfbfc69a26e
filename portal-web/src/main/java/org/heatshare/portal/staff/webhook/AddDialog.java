package org.heatshare.portal.staff.webhook;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.heatshare.db.outbox.EventType;
import org.heatshare.integration.webhook.NewWebhook;
import org.heatshare.integration.webhook.RefusedWebhookException;
import org.heatshare.portal.text.Texts;

/** Asks where to send and what; a refusal stands at the field that it is about. */
final class AddDialog extends Dialog {

    private static final int NAME_MAX = 80;
    private static final int ADDRESS_MAX = 500;

    private final TextField name = new TextField(Texts.of("webhooks.column.name"));
    private final TextField address = new TextField(Texts.of("webhooks.column.address"));
    private final CheckboxGroup<EventType> events = new CheckboxGroup<>();

    /** @param register throws where the webhook is refused */
    AddDialog(Consumer<AddDialog> register) {
        setHeaderTitle(Texts.of("webhooks.add.title"));
        setWidth("min(560px, 100%)");
        name.setMaxLength(NAME_MAX);
        name.setWidthFull();
        name.setHelperText(Texts.of("webhooks.add.name"));
        address.setMaxLength(ADDRESS_MAX);
        address.setWidthFull();
        address.setHelperText(Texts.of("webhooks.add.address"));
        events.setLabel(Texts.of("webhooks.column.events"));
        events.setItems(Arrays.stream(EventType.values())
                .filter(type -> type != EventType.TEST)
                .toList());
        events.setItemLabelGenerator(Texts::of);
        events.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        Button confirm = new Button(Texts.of("webhooks.add.confirm"), click -> confirm(register));
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(name, address, events, new Paragraph(Texts.of("webhooks.add.what")));
        getFooter().add(new Button(Texts.of("cancel"), click -> close()), confirm);
    }

    NewWebhook asked() {
        return new NewWebhook(name.getValue(), address.getValue(), Set.copyOf(events.getValue()));
    }

    private void confirm(Consumer<AddDialog> register) {
        name.setInvalid(false);
        address.setInvalid(false);
        events.setInvalid(false);
        try {
            register.accept(this);
            close();
        } catch (RefusedWebhookException refused) {
            show(refused.reason());
        }
    }

    private void show(RefusedWebhookException.Reason reason) {
        String words = Texts.of("webhook.refused." + Texts.code(reason));
        switch (reason) {
            case NAME, TOO_MANY -> {
                name.setErrorMessage(words);
                name.setInvalid(true);
            }
            case NO_EVENTS -> {
                events.setErrorMessage(words);
                events.setInvalid(true);
            }
            case ADDRESS, NOT_HTTPS, USER_OR_FRAGMENT, NOT_PUBLIC -> {
                address.setErrorMessage(words);
                address.setInvalid(true);
            }
        }
    }
}
