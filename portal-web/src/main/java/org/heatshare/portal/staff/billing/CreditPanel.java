package org.heatshare.portal.staff.billing;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.heatshare.billing.invoicing.PoolDocument;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.TableOf;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** Where the value of the miners' heat goes: each pool's parts, which sum to the pool to the minor unit. */
final class CreditPanel extends Section {

    CreditPanel(List<PoolDocument> pools, Formats formats) {
        addClassName("hs-card");
        setVisible(!pools.isEmpty());
        add(new H2(Texts.of("credit.title")));
        pools.forEach(pool -> add(derivation(pool, formats), parts(pool, formats)));
    }

    private static Paragraph derivation(PoolDocument pool, Formats formats) {
        return new Paragraph(Texts.of(
                "credit.derivation",
                pool.pool().agreement(),
                formats.energy(Energy.ofWattHours(pool.pool().siteHeatWh())),
                formats.money(pool.avoidedCostMinor()),
                formats.money(pool.operatorPriceMinor()),
                formats.money(pool.connectionCostMinor()),
                formats.money(pool.pool().poolMinor())));
    }

    private static TableOf parts(PoolDocument pool, Formats formats) {
        return new TableOf(Texts.of("credit.title"))
                .column(Texts.of("credit.part"))
                .numberColumn(Texts.of("credit.amount"))
                .row(Texts.of("credit.homes"), formats.money(pool.creditedMinor()))
                .row(Texts.of("credit.operator"), formats.money(pool.pool().operatorMinor()))
                .row(Texts.of("credit.municipality"), formats.money(pool.pool().municipalityMinor()))
                .row(Texts.of("credit.carried-forward"), formats.money(pool.homesCarriedForwardMinor()))
                .row(Texts.of("credit.deficit"), formats.money(pool.deficitCarriedForwardMinor()))
                .total(
                        Texts.of("credit.sum"),
                        formats.money(pool.pool().poolMinor()
                                + pool.pool().deficitBroughtForwardMinor()
                                + pool.pool().homesBroughtForwardMinor()));
    }
}
