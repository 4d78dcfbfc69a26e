package org.heatshare.portal.staff.meter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import org.heatshare.integration.metering.lookup.MeterDetail;
import org.heatshare.integration.metering.lookup.StoredReadOut;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Age;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** What the meter's display would show: all registers of the latest read-out, and how old that is. */
final class RegistersPanel extends Section {

    RegistersPanel(MeterDetail detail, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("registers.title")));
        detail.latestReadOut()
                .ifPresentOrElse(
                        readOut -> add(age(readOut, formats), table(readOut, new RegisterFormats(formats))),
                        () -> add(new Paragraph(Texts.of("registers.none"))));
    }

    private static Paragraph age(StoredReadOut readOut, Formats formats) {
        Paragraph age = new Paragraph(Texts.of(
                "registers.age",
                Age.of(readOut.readAt()),
                formats.dateTime(readOut.readAt()),
                Texts.of("clock." + Texts.code(readOut.clock()))));
        age.addClassName("hs-note");
        return age;
    }

    private static TableOf table(StoredReadOut readOut, RegisterFormats registers) {
        BigDecimal supply = readOut.supplyTemperatureC();
        BigDecimal returned = readOut.returnTemperatureC();
        return new TableOf(Texts.of("registers.title"))
                .column(Texts.of("registers.register"))
                .numberColumn(Texts.of("registers.value"))
                .row(Texts.of("registers.energy"), registers.energy(readOut))
                .row(Texts.of("registers.volume"), registers.cubicMetres(readOut.volumeL()))
                .row(Texts.of("registers.supply"), registers.celsius(supply))
                .row(Texts.of("registers.return"), registers.celsius(returned))
                .row(
                        Texts.of("registers.difference"),
                        registers.kelvin(supply == null || returned == null ? null : supply.subtract(returned)))
                .row(Texts.of("registers.flow"), registers.litresAnHour(readOut.volumeFlowLh()))
                .row(Texts.of("registers.power"), registers.kilowatts(readOut.thermalPowerW()))
                .row(Texts.of("registers.forward"), registers.count(readOut.forwardM3c(), "m³·°C"))
                .row(Texts.of("registers.returned"), registers.count(readOut.returnM3c(), "m³·°C"));
    }
}
