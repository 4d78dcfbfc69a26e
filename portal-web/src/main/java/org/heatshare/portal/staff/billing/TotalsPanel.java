package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.heatshare.billing.invoicing.RunPreview;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** A run in sums: what it asks for, and each component beside the month and the year before. */
final class TotalsPanel extends Div {

    TotalsPanel(RunPreview preview, Formats formats) {
        addClassName("hs-page");
        long change = preview.totalMinor() - preview.previousTotalMinor();
        add(new FigureStrip()
                .figure(
                        Texts.of("billing.total"),
                        formats.money(preview.totalMinor()),
                        Texts.of("billing.change", formats.moneyChange(change)))
                .figure(
                        Texts.of("billing.bills"),
                        formats.count(preview.bills()),
                        Texts.of("billing.held-back", preview.heldBack()))
                .figure(
                        Texts.of("billing.energy"),
                        formats.energy(Energy.ofWattHours(preview.energyWh())),
                        Texts.of("billing.energy.detail"))
                .figure(
                        Texts.of("billing.credit"),
                        formats.money(preview.creditMinor()),
                        Texts.of("billing.credit.detail")));
        add(components(preview, formats));
    }

    private static Section components(RunPreview preview, Formats formats) {
        TableOf table = new TableOf(Texts.of("billing.components"))
                .wide()
                .column(Texts.of("billing.component"))
                .numberColumn(Texts.of("billing.net"))
                .numberColumn(Texts.of("billing.month-before"))
                .numberColumn(Texts.of("billing.year-before"));
        for (RunPreview.ComponentTotal component : preview.components()) {
            table.row(
                    Texts.of(component.component()),
                    formats.money(component.netMinor()),
                    formats.moneyChange(component.netMinor() - component.previousNetMinor()),
                    formats.moneyChange(component.netMinor() - component.yearBeforeNetMinor()));
        }
        table.row(Texts.of("billing.vat"), formats.money(preview.vatMinor()), "", "");
        table.total(
                Texts.of("billing.to-pay"),
                formats.money(preview.totalMinor()),
                formats.moneyChange(preview.totalMinor() - preview.previousTotalMinor()),
                "");
        Section card = new Section(new H2(Texts.of("billing.components")), table);
        card.addClassName("hs-card");
        return card;
    }
}
