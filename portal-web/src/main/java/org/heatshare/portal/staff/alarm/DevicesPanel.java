package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.heatshare.integration.alarm.AlarmCause;
import org.heatshare.integration.alarm.AlarmDetail;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** All that an alarm concerns; meters and sites lead to their pages. */
final class DevicesPanel extends Section {

    private static final int SHOWN_MAX = 200;
    private static final String METERS = "staff/meters";
    private static final String SITES = "staff/sites";

    DevicesPanel(AlarmDetail detail, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("alarm.devices-of")));
        AlarmCause cause = detail.alarm().cause();
        if (ofSite(cause)) {
            add(new Paragraph(Elsewhere.link(
                    Texts.of("alarm.to-site", detail.alarm().subject()),
                    SITES,
                    detail.alarm().subject())));
        }
        Div codes = new Div();
        codes.addClassName("hs-row");
        detail.devices().stream().limit(SHOWN_MAX).forEach(device -> codes.add(device(cause, device)));
        add(codes);
        if (detail.alarm().devices() > SHOWN_MAX) {
            add(new Paragraph(
                    Texts.of("alarm.more-devices", formats.count(detail.alarm().devices() - SHOWN_MAX))));
        }
    }

    private static boolean ofSite(AlarmCause cause) {
        return cause == AlarmCause.SITE_DOWN || cause == AlarmCause.MINERS_FAULTED || cause == AlarmCause.MINERS_SILENT;
    }

    private static Component device(AlarmCause cause, String device) {
        return switch (cause) {
            case GATEWAY_UNREACHABLE, LINE_SILENT, METER_SILENT, SETTLEMENT_METER_SILENT -> meter(device);
            case SITE_DOWN,
                    SITE_STOPPED,
                    CONTROLLER_UNREACHABLE,
                    MINERS_FAULTED,
                    MINERS_SILENT,
                    SOURCE_UNREACHABLE,
                    FILE_SERVER_FAILED,
                    FEED_FAILED -> new Span(device);
        };
    }

    private static Anchor meter(String serial) {
        return Elsewhere.link(serial, METERS, serial);
    }
}
