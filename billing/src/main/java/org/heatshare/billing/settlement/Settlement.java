package org.heatshare.billing.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A statement of what an operator is owed for a month, issued with the release of the billing run. Amounts are minor
 * units without tax.
 *
 * @param number without gaps by municipality and year
 * @param from the first day
 * @param until the first day that no longer belongs to it
 * @param siteHeatWh sum of the lines' heat
 * @param heatPriceMinor sum of the lines
 * @param shareMinor sum of the shares
 * @param totalMinor both together
 */
public record Settlement(
        String number,
        String operatorCode,
        LocalDate from,
        LocalDate until,
        String currency,
        long siteHeatWh,
        List<Line> lines,
        List<Share> shares,
        long heatPriceMinor,
        long shareMinor,
        long totalMinor) {

    public Settlement {
        lines = List.copyOf(lines);
        shares = List.copyOf(shares);
    }

    /**
     * The price of one source's heat, rounded once, half up.
     *
     * @param pricePerMwh money a MWh
     */
    public record Line(String agreement, String source, long energyWh, BigDecimal pricePerMwh, long amountMinor) {}

    /**
     * The operator's part of a pool's operators' share; several operators split it by their heat.
     *
     * @param allOperatorsMinor the share of all operators of the agreement
     */
    public record Share(String agreement, long allOperatorsMinor, long amountMinor) {}

    Settlement numbered(String given) {
        return new Settlement(
                given,
                operatorCode,
                from,
                until,
                currency,
                siteHeatWh,
                lines,
                shares,
                heatPriceMinor,
                shareMinor,
                totalMinor);
    }
}
