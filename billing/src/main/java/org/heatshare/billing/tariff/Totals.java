package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heatshare.billing.money.Money;

/**
 * What lines come to: their exact sum, the tax by rate, and what is to be paid.
 *
 * @param net sum of the lines
 * @param vatByRate lowest rate first
 * @param vat sum of the tax by rate
 * @param total net and tax
 */
public record Totals(Money net, List<VatTotal> vatByRate, Money vat, Money total) {

    public Totals {
        vatByRate = List.copyOf(vatByRate);
    }

    /**
     * Totals of amounts that are already summed by tax rate.
     */
    public static Totals of(Map<BigDecimal, Money> netByPercent, Currency currency) {
        SortedMap<BigDecimal, Money> ordered = new TreeMap<>(netByPercent);
        List<VatTotal> byRate = ordered.entrySet().stream()
                .map(entry -> VatTotal.on(entry.getValue(), entry.getKey()))
                .toList();
        Money net = byRate.stream().map(VatTotal::taxable).reduce(Money.zero(currency), Money::plus);
        Money vat = byRate.stream().map(VatTotal::vat).reduce(Money.zero(currency), Money::plus);
        return new Totals(net, byRate, vat, net.plus(vat));
    }

    public static Totals of(List<ChargeLine> lines, Currency currency) {
        Map<BigDecimal, Money> netByPercent = new TreeMap<>();
        lines.forEach(line -> netByPercent.merge(line.vatPercent(), line.net(), Money::plus));
        return of(netByPercent, currency);
    }
}
