package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.List;
import org.heatshare.db.quantity.Energy;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Where the meter has stood, the latest first. */
final class InstallationsPanel extends Section {

    InstallationsPanel(List<StoredInstallation> installations, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("installations.title")));
        if (installations.isEmpty()) {
            add(new Paragraph(Texts.of("installations.none")));
            return;
        }
        TableOf table = new TableOf(Texts.of("installations.title"))
                .column(Texts.of("installations.place"))
                .column(Texts.of("installations.meter-point"))
                .column(Texts.of("installations.from"))
                .column(Texts.of("installations.until"))
                .numberColumn(Texts.of("installations.start"))
                .numberColumn(Texts.of("installations.end"));
        for (StoredInstallation one : installations) {
            table.row(
                    PlaceLink.of(one.place()),
                    new Text(one.place().meterPoint()),
                    new Text(formats.dateTime(one.installedAt())),
                    new Text(until(one.removedAt(), formats)),
                    new Text(formats.energy(Energy.ofWattHours(one.startRegisterWh()))),
                    new Text(energy(one.endRegisterWh(), formats)));
        }
        table.wide();
        add(table);
    }

    private static String until(@Nullable Instant removedAt, Formats formats) {
        return removedAt == null ? Texts.of("installations.now") : formats.dateTime(removedAt);
    }

    private static String energy(@Nullable Long wattHours, Formats formats) {
        return wattHours == null ? "–" : formats.energy(Energy.ofWattHours(wattHours));
    }
}
