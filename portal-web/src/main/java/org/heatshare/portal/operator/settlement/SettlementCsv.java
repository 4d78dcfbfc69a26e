package org.heatshare.portal.operator.settlement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import org.heatshare.billing.settlement.Settlement;
import org.heatshare.db.quantity.Energy;

/** Settlements as a file for other programs: a row for each source's heat and each share, amounts with a decimal point. */
final class SettlementCsv {

    private static final String HEADER =
            "municipality,number,from,until,kind,agreement,source,heat_energy_mwh,price_per_mwh,amount,currency\r\n";

    private SettlementCsv() {}

    static byte[] of(List<OperatorSettlements.Owed> owed) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (OperatorSettlements.Owed one : owed) {
            Settlement settlement = one.settlement();
            String start = String.join(
                    ",",
                    one.tenant().id().slug(),
                    settlement.number(),
                    settlement.from().toString(),
                    settlement.until().toString());
            for (Settlement.Line line : settlement.lines()) {
                row(
                        csv,
                        start,
                        "HEAT",
                        line.agreement(),
                        line.source(),
                        new Energy(line.energyWh()).toMegawattHours().toPlainString(),
                        line.pricePerMwh().toPlainString(),
                        amount(line.amountMinor(), settlement.currency()),
                        settlement.currency());
            }
            for (Settlement.Share share : settlement.shares()) {
                String amount = amount(share.amountMinor(), settlement.currency());
                row(csv, start, "SHARE", share.agreement(), "", "", "", amount, settlement.currency());
            }
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String amount(long minor, String currency) {
        return BigDecimal.valueOf(minor, Currency.getInstance(currency).getDefaultFractionDigits())
                .toPlainString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append("\r\n");
    }
}
