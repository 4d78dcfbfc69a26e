package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.credit.BroughtForward;
import org.heatshare.billing.credit.CreditAgreement;
import org.heatshare.billing.credit.CreditAgreementDocument;
import org.heatshare.billing.credit.CreditPool;
import org.heatshare.billing.credit.CreditSplit;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.money.Money;

/** {@code split AGREEMENT.json HEAT.json}: splits a month's heat credit. */
public final class SplitCommand {

    private SplitCommand() {}

    public static void main(String[] arguments) {
        System.exit(command().run(arguments, System.out));
    }

    static DocumentCommand command() {
        return new DocumentCommand("split", "AGREEMENT", "HEAT", SplitCommand::split);
    }

    private static Map<String, Object> split(JsonFields agreementDocument, JsonFields heatDocument) {
        CreditAgreement agreement = CreditAgreementDocument.read(agreementDocument);
        HeatDocument heat = HeatDocument.read(heatDocument, agreement);
        BroughtForward broughtForward = heat.broughtForward();
        Month month = heat.month().getMonth();
        CreditPool pool = heat.pool()
                .map(value -> CreditPool.of(agreement, value, List.of(), broughtForward))
                .orElseGet(() -> CreditPool.of(agreement, month, heat.sources(), broughtForward));
        CreditSplit split = CreditSplit.of(pool, heat.homesOnly());

        Map<String, Object> result = new LinkedHashMap<>();
        result.put("agreement", agreement.code());
        result.put("month", heat.month().toString());
        result.put("currency", agreement.currency().getCurrencyCode());
        result.put("pool", text(pool.value()));
        result.put("deficitBroughtForward", text(broughtForward.deficit()));
        result.put("operator", text(pool.operator()));
        result.put("municipality", text(pool.municipality()));
        result.put("homes", homes(pool, split));
        result.put("deficitCarriedForward", text(pool.deficit()));
        result.put("shares", shares(agreement, heat, split));
        return result;
    }

    private static Map<String, Object> homes(CreditPool pool, CreditSplit split) {
        Map<String, Object> homes = new LinkedHashMap<>();
        homes.put("share", text(pool.homes()));
        homes.put("broughtForward", text(pool.broughtForward().homes()));
        homes.put("available", text(split.available()));
        homes.put("credited", text(split.credited()));
        homes.put("carriedForward", text(split.carriedForward()));
        return homes;
    }

    private static List<Map<String, Object>> shares(CreditAgreement agreement, HeatDocument heat, CreditSplit split) {
        List<BigInteger> weights = CreditSplit.weights(agreement.key(), heat.homesOnly());
        BigInteger total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<Map<String, Object>> shares = new ArrayList<>();
        for (int i = 0; i < weights.size(); i++) {
            Map<String, Object> share = new LinkedHashMap<>();
            share.put("id", heat.homes().get(i).id());
            share.put(
                    "weight",
                    new BigDecimal(weights.get(i))
                            .divide(new BigDecimal(total), 12, RoundingMode.HALF_UP)
                            .toPlainString());
            share.put("share", text(split.credits().get(i).share()));
            share.put("credit", text(split.credits().get(i).credit()));
            shares.add(share);
        }
        return shares;
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }
}
