package org.heatshare.portal.staff.telegram;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.heatshare.integration.heatmeter.telegram.RecentFormats;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.component.PageView;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.Role;
import org.heatshare.portal.shell.Area;
import org.heatshare.portal.shell.Frame;
import org.heatshare.portal.shell.Page;
import org.heatshare.portal.text.Texts;

/**
 * What the bytes of a telegram mean. It reads what is pasted and nothing of the municipality's; bytes and key stay out of the
 * address and are not kept.
 */
@Route(value = TelegramView.PATH, layout = Frame.class)
@Page(area = Area.STAFF, title = "telegram.title", icon = VaadinIcon.CODE, order = 70)
@AllowedRoles({Role.STAFF_VIEWER, Role.STAFF_METERING})
@Dependent
public class TelegramView extends PageView {

    static final String PATH = "staff/telegram";
    private static final int PASTED_MAX = 20_000;
    private static final int FRAMES_MAX = 20;

    private final TextArea hex = new TextArea(Texts.of("telegram.hex"));
    private final TextField key = new TextField(Texts.of("telegram.key"));
    private final Div results = new Div();

    @Inject
    TelegramView() {
        super("telegram.title");
        hex.setHelperText(Texts.of("telegram.hex.help"));
        hex.setMaxLength(PASTED_MAX);
        hex.setWidthFull();
        hex.addClassName("hs-hex-field");
        key.setHelperText(Texts.of("telegram.key.help"));
        key.setWidthFull();
        key.getElement().setAttribute("autocomplete", "off");
        Button decode = new Button(Texts.of("telegram.decode"), click -> decode());
        decode.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Section form = new Section(hex, key, new Div(decode));
        form.addClassName("hs-card");
        results.addClassName("hs-page");
        results.getElement().setAttribute("aria-live", "polite");
        add(form, results);
        showNothing();
    }

    private void decode() {
        hex.setInvalid(false);
        key.setInvalid(false);
        results.removeAll();
        List<String> frames =
                hex.getValue().lines().filter(line -> !line.isBlank()).toList();
        if (frames.isEmpty()) {
            showNothing();
            return;
        }
        TelegramDecoder decoder;
        try {
            KeyRing keys = key.getValue().isBlank() ? KeyRing.EMPTY : KeyRing.of(MeterKey.ofHex(key.getValue()));
            decoder = new TelegramDecoder(keys, new RecentFormats());
        } catch (MbusException noKey) {
            key.setInvalid(true);
            key.setErrorMessage(
                    Texts.of("meter-key.invalid", key.getValue().strip().length()));
            return;
        }
        frames.stream().limit(FRAMES_MAX).forEach(frame -> results.add(panel(decoder, frame)));
        if (frames.size() > FRAMES_MAX) {
            results.add(new Paragraph(Texts.of("telegram.too-many", FRAMES_MAX)));
        }
    }

    private static Section panel(TelegramDecoder decoder, String frame) {
        try {
            return new TelegramPanel(decoder.decode(Bytes.ofHex(frame)));
        } catch (MbusException refused) {
            return new RefusedTelegramPanel(refused);
        }
    }

    private void showNothing() {
        results.add(new EmptyState(VaadinIcon.CODE, Texts.of("telegram.empty"), Texts.of("telegram.empty.why")));
    }
}
