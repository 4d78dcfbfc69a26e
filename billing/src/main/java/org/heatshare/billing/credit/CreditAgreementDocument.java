package org.heatshare.billing.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.input.MonthlyPrices;

/** Reads a credit agreement as it is written, published and kept: {@code docs/schemas/agreement.schema.json}. */
public final class CreditAgreementDocument {

    private enum KeyKind {
        HYBRID
    }

    private enum Cap {
        NONE,
        ENERGY_CHARGE
    }

    private CreditAgreementDocument() {}

    /**
     * Reads the document.
     *
     * @throws InvalidInputException naming the field that does not fit
     */
    public static CreditAgreement read(JsonFields document) {
        document.onlyFields(
                "code",
                "currency",
                "validFrom",
                "sources",
                "avoidedCostPerMwh",
                "operatorPricePerMwh",
                "connectionCostPerMonth",
                "shares",
                "key",
                "cap");
        return new CreditAgreement(
                document.get("code").text(),
                document.get("currency").currency(),
                document.get("validFrom").date(),
                sources(document.get("sources")),
                MonthlyPrices.read(document.get("avoidedCostPerMwh")),
                MonthlyPrices.read(document.get("operatorPricePerMwh")),
                document.get("connectionCostPerMonth").decimalNotNegative(),
                shares(document.get("shares")),
                key(document.get("key").object()),
                document.find("cap").map(cap -> cap.oneOf(Cap.class)).orElse(Cap.NONE) == Cap.ENERGY_CHARGE);
    }

    private static List<String> sources(JsonValue list) {
        List<String> codes = new ArrayList<>();
        for (JsonValue value : list.list()) {
            String code = value.text();
            if (codes.contains(code)) {
                throw value.invalid("duplicate", "names " + code + " a second time; its heat would count twice");
            }
            codes.add(code);
        }
        if (codes.isEmpty()) {
            throw list.invalid("out_of_range", "must name a heat source");
        }
        return codes;
    }

    private static Shares shares(JsonValue value) {
        JsonFields fields = value.object().onlyFields("homes", "operator", "municipality");
        BigDecimal homes = share(fields.get("homes"));
        BigDecimal operator = share(fields.get("operator"));
        BigDecimal municipality = share(fields.get("municipality"));
        BigDecimal sum = homes.add(operator).add(municipality);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw value.invalid("sum_not_one", "must sum to exactly 1, but sum to " + sum.toPlainString());
        }
        return new Shares(homes, operator, municipality);
    }

    private static SplitKey key(JsonFields key) {
        key.onlyFields("kind", "energyWeight", "matchedWeight").get("kind").oneOf(KeyKind.class);
        BigDecimal energy = share(key.get("energyWeight"));
        BigDecimal matched =
                key.find("matchedWeight").map(CreditAgreementDocument::share).orElse(BigDecimal.ZERO);
        if (energy.add(matched).compareTo(BigDecimal.ONE) > 0) {
            throw key.get("matchedWeight")
                    .invalid(
                            "out_of_range",
                            "must be at most what energyWeight leaves of 1, which is "
                                    + BigDecimal.ONE.subtract(energy).toPlainString());
        }
        return new SplitKey(energy, matched);
    }

    private static BigDecimal share(JsonValue value) {
        BigDecimal share = value.decimalWithin(BigDecimal.ZERO, BigDecimal.ONE);
        if (share.stripTrailingZeros().scale() > 6) {
            throw value.invalid("out_of_range", "must have at most 6 decimals");
        }
        return share;
    }
}
