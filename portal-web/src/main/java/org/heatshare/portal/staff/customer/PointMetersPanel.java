package org.heatshare.portal.staff.customer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The meters that measure and have measured there, each leading to its page for those who may open it. */
final class PointMetersPanel extends Section {

    private static final String METERS = "staff/meters";

    PointMetersPanel(List<StoredInstallation> meters, boolean mayOpen, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("point.meters")));
        if (meters.isEmpty()) {
            add(new Paragraph(Texts.of("point.meters.none")));
            return;
        }
        TableOf table = new TableOf(Texts.of("point.meters"))
                .column(Texts.of("meters.column.serial"))
                .column(Texts.of("installations.meter-point"))
                .column(Texts.of("installations.from"))
                .column(Texts.of("installations.until"));
        meters.forEach(meter -> table.row(
                serial(meter.serial(), mayOpen),
                new Text(meter.place().meterPoint()),
                new Text(formats.dateTime(meter.installedAt())),
                new Text(until(meter.removedAt(), formats))));
        table.wide();
        add(table);
    }

    private static Component serial(String serial, boolean mayOpen) {
        return mayOpen ? Elsewhere.link(serial, METERS, serial) : new Text(serial);
    }

    private static String until(@Nullable Instant removedAt, Formats formats) {
        return removedAt == null ? Texts.of("installations.now") : formats.dateTime(removedAt);
    }
}
