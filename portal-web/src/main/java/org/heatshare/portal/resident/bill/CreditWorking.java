package org.heatshare.portal.resident.bill;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillCredit;
import org.heatshare.db.quantity.Energy;
import org.heatshare.portal.component.Card;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/**
 * How a bill's heat credit was worked out, step by step with the very figures that were issued, so that the reader can
 * work it out again.
 */
final class CreditWorking {

    private final Formats formats;
    private final UnitFormats units;

    CreditWorking(Formats formats) {
        this.formats = formats;
        this.units = new UnitFormats(formats);
    }

    Component of(Bill bill) {
        Card card = new Card(Texts.of("bill.how"));
        if (bill.credits().isEmpty()) {
            card.add(new Paragraph(Texts.of("bill.how.none")));
        }
        bill.credits().forEach(credit -> card.add(one(credit)));
        return card;
    }

    private Component one(BillCredit credit) {
        Paragraph answer = new Paragraph(Texts.of(
                "credit.answer",
                formats.money(credit.creditMinor()),
                formats.money(credit.pool().availableMinor())));
        OrderedList steps = new OrderedList();
        steps.addClassName("hs-working");
        pool(credit.pool(), steps);
        share(credit, steps);
        cap(credit, steps);
        NativeDetails details = new NativeDetails(Texts.of("credit.show"), steps);
        return new Div(answer, details);
    }

    private void pool(BillCredit.PoolSummary pool, OrderedList steps) {
        step(
                steps,
                "credit.pool",
                units.quantity(new Energy(pool.siteHeatWh()).toMegawattHours(), "MWh"),
                units.price(pool.avoidedCostPerMwh(), "MWh"),
                units.price(pool.operatorPricePerMwh(), "MWh"),
                units.number(pool.connectionCost(), formats.currency().getDefaultFractionDigits()),
                formats.money(pool.poolMinor()));
        if (pool.deficitBroughtForwardMinor() != 0) {
            step(steps, "credit.deficit", formats.money(pool.deficitBroughtForwardMinor()));
        }
        step(
                steps,
                "credit.parts",
                formats.money(pool.homesMinor()),
                formats.money(pool.operatorMinor()),
                formats.money(pool.municipalityMinor()));
        if (pool.homesBroughtForwardMinor() != 0) {
            step(
                    steps,
                    "credit.brought-forward",
                    formats.money(pool.homesBroughtForwardMinor()),
                    formats.money(pool.availableMinor()));
        }
    }

    private void share(BillCredit credit, OrderedList steps) {
        BillCredit.PoolSummary pool = credit.pool();
        String energyWeight = units.number(pool.energyWeight(), 0);
        String energy = units.quantity(new Energy(credit.energyWh()).toKilowattHours(), "kWh");
        String allEnergy = units.quantity(new Energy(pool.allEnergyWh()).toKilowattHours(), "kWh");
        String rest = units.number(BigDecimal.ONE.subtract(pool.energyWeight()).subtract(pool.matchedWeight()), 0);
        String days = formats.count(credit.dwellingDays());
        String allDays = formats.count(pool.allDwellingDays());
        if (pool.matchedWeight().signum() == 0) {
            step(steps, "credit.key", energyWeight, energy, allEnergy, rest, days, allDays);
        } else {
            String matched = matched(credit.matchedMilliWh());
            String allMatched = matched(pool.allMatchedMilliWh());
            String matchedWeight = units.number(pool.matchedWeight(), 0);
            step(steps, "credit.matched", matched, allMatched);
            step(
                    steps,
                    "credit.key.matched",
                    energyWeight,
                    energy,
                    allEnergy,
                    matchedWeight,
                    matched,
                    allMatched,
                    rest,
                    days,
                    allDays);
        }
        step(steps, "credit.share", formats.money(pool.availableMinor()), formats.money(credit.shareMinor()));
    }

    private String matched(long milliWh) {
        return units.quantity(BigDecimal.valueOf(milliWh, 6).setScale(1, RoundingMode.HALF_UP), "kWh");
    }

    private void cap(BillCredit credit, OrderedList steps) {
        if (!credit.pool().capped()) {
            return;
        }
        String charge = formats.money(credit.energyChargeMinor());
        if (credit.creditMinor() < credit.shareMinor()) {
            step(
                    steps,
                    "credit.capped",
                    charge,
                    formats.money(credit.creditMinor()),
                    formats.money(credit.shareMinor() - credit.creditMinor()));
        } else {
            step(steps, "credit.not-capped", charge, formats.money(credit.creditMinor()));
        }
    }

    private static void step(OrderedList steps, String key, Object... figures) {
        steps.add(new ListItem(Texts.of(key, figures)));
    }
}
