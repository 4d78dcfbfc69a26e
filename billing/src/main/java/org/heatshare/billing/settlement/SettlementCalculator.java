package org.heatshare.billing.settlement;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heatshare.billing.money.LargestRemainder;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;

/** Works out what each operator is owed. */
public final class SettlementCalculator {

    private SettlementCalculator() {}

    /** The price of a source's heat, rounded once, half up. */
    public static Money priceOf(long energyWh, BigDecimal pricePerMwh, Currency currency) {
        return Money.rounded(BigDecimal.valueOf(energyWh, 6).multiply(pricePerMwh), currency);
    }

    /**
     * A settlement for each operator, by its code, without a number yet.
     *
     * @param operatorParts the operators' part of each agreement's pool
     */
    public static List<Settlement> settle(
            BillingPeriod period, Currency currency, List<SettledHeat> heat, Map<String, Money> operatorParts) {
        SortedMap<String, List<Settlement.Line>> lines = new TreeMap<>();
        for (SettledHeat site : heat) {
            Money price = priceOf(site.energyWh(), site.pricePerMwh(), currency);
            lines.computeIfAbsent(site.operator(), unused -> new ArrayList<>())
                    .add(new Settlement.Line(
                            site.agreement(), site.source(), site.energyWh(), site.pricePerMwh(), price.minorUnits()));
        }
        SortedMap<String, List<Settlement.Share>> shares = shares(heat, operatorParts);
        return lines.entrySet().stream()
                .map(entry -> settlement(
                        entry.getKey(),
                        period,
                        currency,
                        entry.getValue(),
                        shares.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static SortedMap<String, List<Settlement.Share>> shares(
            List<SettledHeat> heat, Map<String, Money> operatorParts) {
        SortedMap<String, List<Settlement.Share>> shares = new TreeMap<>();
        new TreeMap<>(operatorParts).forEach((agreement, part) -> {
            SortedMap<String, BigInteger> heatByOperator = new TreeMap<>();
            heat.stream()
                    .filter(site -> site.agreement().equals(agreement))
                    .forEach(site -> heatByOperator.merge(
                            site.operator(), BigInteger.valueOf(site.energyWh()), BigInteger::add));
            if (!part.isZero()) {
                LargestRemainder.split(part, heatByOperator)
                        .forEach((operator, share) -> shares.computeIfAbsent(operator, unused -> new ArrayList<>())
                                .add(new Settlement.Share(agreement, part.minorUnits(), share.minorUnits())));
            }
        });
        return shares;
    }

    private static Settlement settlement(
            String operator,
            BillingPeriod period,
            Currency currency,
            List<Settlement.Line> lines,
            List<Settlement.Share> shares) {
        long price = lines.stream().mapToLong(Settlement.Line::amountMinor).sum();
        long share = shares.stream().mapToLong(Settlement.Share::amountMinor).sum();
        return new Settlement(
                "",
                operator,
                period.from(),
                period.until(),
                currency.getCurrencyCode(),
                lines.stream().mapToLong(Settlement.Line::energyWh).sum(),
                lines,
                shares,
                price,
                share,
                Math.addExact(price, share));
    }
}
