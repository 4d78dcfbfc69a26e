package org.heatshare.portal.staff.telegram;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.portal.component.Badge;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Texts;

/** Why a frame was refused, and whose it is where so much can be read. */
final class RefusedTelegramPanel extends Section {

    RefusedTelegramPanel(MbusException refused) {
        addClassName("hs-card");
        add(
                new H2(Texts.of("telegram.refused")),
                new Badge(Tone.BAD, refused.error().code()),
                new Paragraph(refused.getMessage()));
        MeterIdentity meter = refused.meter();
        if (meter != null) {
            add(new Facts()
                    .fact(Texts.of("meter.manufacturer"), meter.manufacturer())
                    .fact(Texts.of("meters.column.serial"), meter.id()));
        }
    }
}
