package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.DraftRow;
import org.heatshare.billing.invoicing.HeldBack;
import org.heatshare.billing.weather.WeatherComparison;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.Facts;
import org.heatshare.portal.component.Notice;
import org.heatshare.portal.component.Tone;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** One home of a draft: its bill line by line, or why it has none. */
final class DraftDetail extends Section {

    DraftDetail(DraftRow row, Optional<Bill> bill, Formats formats) {
        addClassName("hs-card");
        add(new H3(row.deliveryPointCode() + " · " + row.contractNumber()));
        HeldBack reason = row.heldBack();
        if (reason != null) {
            String since = reason.firstDay() == null ? "" : formats.date(reason.firstDay());
            add(new Notice(
                    Tone.WARNING, Texts.of(reason.reason()), Texts.of("draft.held-back.why", reason.days(), since)));
        }
        bill.ifPresent(one -> add(facts(one, formats), BillLines.of(one, formats)));
    }

    static Facts facts(Bill bill, Formats formats) {
        Facts facts = new Facts()
                .fact(
                        Texts.of("bill.days"),
                        formats.date(bill.from()) + " – "
                                + formats.date(bill.period().lastDay()))
                .fact(Texts.of("billing.energy"), formats.energy(Energy.ofWattHours(bill.energyWh())));
        Bill.PastUse before = bill.before();
        if (before != null) {
            facts.fact(Texts.of("bill.before"), formats.energy(Energy.ofWattHours(before.energyWh())));
        }
        Bill.PastUse yearBefore = bill.yearBefore();
        if (yearBefore != null) {
            facts.fact(Texts.of("bill.year-before"), formats.energy(Energy.ofWattHours(yearBefore.energyWh())));
        }
        WeatherComparison weather = bill.weather();
        if (weather != null) {
            facts.fact(
                    Texts.of("bill.normal-weather"),
                    Texts.of(
                            "bill.normal-weather.value",
                            formats.energy(Energy.ofWattHours(weather.now().correctedWh())),
                            formats.energy(
                                    Energy.ofWattHours(weather.yearBefore().correctedWh()))));
        }
        Bill.MeterSpan meter = bill.meter();
        if (meter != null) {
            facts.fact(
                    Texts.of("bill.registers"),
                    Texts.of(
                            "bill.registers.value",
                            meter.serial(),
                            formats.energy(Energy.ofWattHours(meter.startWh())),
                            formats.energy(Energy.ofWattHours(meter.endWh()))));
        }
        return facts;
    }
}
