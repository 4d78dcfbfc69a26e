package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.input.MonthlyPrices;

/** Reads prices of heat: by month, in tiers, or by an index. */
final class EnergyReader {

    private static final BigDecimal UNLIMITED = new BigDecimal("1000000000");

    private EnergyReader() {}

    static ChargeComponent read(JsonFields fields) {
        String code = fields.get("code").text();
        if (fields.has("tiers")) {
            fields.onlyFields("kind", "code", "tiers");
            return new TieredEnergyCharge(code, Bands.read(fields.get("tiers"), "fromMwh", EnergyReader::tier));
        }
        if (fields.has("index")) {
            fields.onlyFields("kind", "code", "index");
            return indexed(code, fields.get("index").object());
        }
        fields.onlyFields("kind", "code", "pricesPerMwh");
        return new EnergyCharge(code, MonthlyPrices.read(fields.get("pricesPerMwh")));
    }

    private static EnergyTier tier(BigDecimal fromMwh, JsonFields fields) {
        fields.onlyFields("fromMwh", "pricePerMwh");
        return new EnergyTier(fromMwh, fields.get("pricePerMwh").decimalNotNegative());
    }

    private static IndexedEnergyCharge indexed(String code, JsonFields index) {
        index.onlyFields("series", "additionsPerMwh", "support", "rebates");
        Map<Month, BigDecimal> additions = index.find("additionsPerMwh")
                .map(MonthlyPrices::read)
                .orElseGet(() -> Arrays.stream(Month.values())
                        .collect(Collectors.toMap(Function.identity(), unused -> BigDecimal.ZERO)));
        return new IndexedEnergyCharge(
                code,
                index.get("series").text(),
                additions,
                index.find("support").map(value -> support(value.object())),
                index.find("rebates").map(EnergyReader::rebates).orElse(List.of()));
    }

    private static PriceSupport support(JsonFields fields) {
        fields.onlyFields("abovePrice", "share", "mwhPerMonthMost");
        return new PriceSupport(
                fields.get("abovePrice").decimalNotNegative(),
                share(fields.get("share")),
                orUnlimited(fields.find("mwhPerMonthMost")));
    }

    private static List<IndexRebate> rebates(JsonValue list) {
        return list.list().stream().map(value -> rebate(value.object())).toList();
    }

    private static IndexRebate rebate(JsonFields fields) {
        fields.onlyFields("fromPrice", "untilPrice", "share");
        BigDecimal from = fields.get("fromPrice").decimalNotNegative();
        BigDecimal until = orUnlimited(fields.find("untilPrice"));
        if (until.compareTo(from) <= 0) {
            throw fields.get("untilPrice").invalid("out_of_range", "must be above fromPrice");
        }
        return new IndexRebate(from, until, share(fields.get("share")));
    }

    private static BigDecimal share(JsonValue value) {
        return value.decimalWithin(BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static BigDecimal orUnlimited(Optional<JsonValue> value) {
        return value.map(JsonValue::decimalNotNegative).orElse(UNLIMITED);
    }
}
