package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.ToLongFunction;
import org.heatshare.billing.invoicing.BillComponent;
import org.heatshare.billing.invoicing.BilledSums;
import org.heatshare.billing.invoicing.RunPreview;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A run in sums: what it asks for, and each component beside the month and the year before. */
final class TotalsPanel extends Div {

    private final RunPreview preview;
    private final BilledSums billed;
    private final Formats formats;

    TotalsPanel(RunPreview preview, Formats formats) {
        this.preview = preview;
        this.billed = preview.billed();
        this.formats = formats;
        addClassName("hs-page");
        BilledSums monthBefore = preview.monthBefore();
        add(new FigureStrip()
                .figure(
                        Texts.of("billing.total"),
                        formats.money(billed.totalMinor()),
                        monthBefore == null
                                ? Texts.of("billing.not-before")
                                : Texts.of(
                                        "billing.change",
                                        formats.moneyChange(billed.totalMinor() - monthBefore.totalMinor())))
                .figure(
                        Texts.of("billing.bills"),
                        formats.count(billed.bills()),
                        Texts.of("billing.held-back", preview.heldBack()))
                .figure(
                        Texts.of("billing.energy"),
                        formats.energy(Energy.ofWattHours(billed.energyWh())),
                        Texts.of("billing.energy.detail"))
                .figure(
                        Texts.of("billing.credit"),
                        formats.money(billed.creditMinor()),
                        Texts.of("billing.credit.detail")));
        add(components());
    }

    private Section components() {
        TableOf table = new TableOf(Texts.of("billing.components"))
                .wide()
                .column(Texts.of("billing.component"))
                .numberColumn(Texts.of("billing.net"))
                .numberColumn(Texts.of("billing.month-before"))
                .numberColumn(Texts.of("billing.year-before"));
        for (BillComponent component : BillComponent.values()) {
            table.row(cells(Texts.of(component), sums -> sums.componentNetMinor(component)));
        }
        table.row(cells(Texts.of("billing.vat"), BilledSums::vatMinor));
        table.total(cells(Texts.of("billing.to-pay"), BilledSums::totalMinor));
        Section card = new Section(new H2(Texts.of("billing.components")), table);
        card.addClassName("hs-card");
        return card;
    }

    private String[] cells(String name, ToLongFunction<BilledSums> amountMinor) {
        long now = amountMinor.applyAsLong(billed);
        return new String[] {
            name,
            formats.money(now),
            change(now, preview.monthBefore(), amountMinor),
            change(now, preview.yearBefore(), amountMinor)
        };
    }

    private String change(long now, @Nullable BilledSums before, ToLongFunction<BilledSums> amountMinor) {
        return before == null ? "\u2013" : formats.moneyChange(now - amountMinor.applyAsLong(before));
    }
}
