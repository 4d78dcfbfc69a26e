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
        add(new H2(Texts.of("pool.title")));
        pools.forEach(pool -> add(derivation(pool, formats), parts(pool, formats)));
    }

    private static Paragraph derivation(PoolDocument pool, Formats formats) {
        return new Paragraph(Texts.of(
                "pool.derivation",
                pool.pool().agreement(),
                formats.energy(Energy.ofWattHours(pool.pool().siteHeatWh())),
                formats.money(pool.avoidedCostMinor()),
                formats.money(pool.operatorPriceMinor()),
                formats.money(pool.connectionCostMinor()),
                formats.money(pool.pool().poolMinor())));
    }

    private static TableOf parts(PoolDocument pool, Formats formats) {
        return new TableOf(Texts.of("pool.title"))
                .column(Texts.of("pool.part"))
                .numberColumn(Texts.of("pool.amount"))
                .row(Texts.of("pool.homes"), formats.money(pool.creditedMinor()))
                .row(Texts.of("pool.operator"), formats.money(pool.pool().operatorMinor()))
                .row(Texts.of("pool.municipality"), formats.money(pool.pool().municipalityMinor()))
                .row(Texts.of("pool.carried-forward"), formats.money(pool.homesCarriedForwardMinor()))
                .row(Texts.of("pool.deficit"), formats.money(pool.deficitCarriedForwardMinor()))
                .total(
                        Texts.of("pool.sum"),
                        formats.money(pool.pool().poolMinor()
                                + pool.pool().deficitBroughtForwardMinor()
                                + pool.pool().homesBroughtForwardMinor()));
    }
}
