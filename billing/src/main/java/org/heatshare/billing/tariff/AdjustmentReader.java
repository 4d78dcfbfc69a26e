package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;

/** Reads rebates on, and limits of, components that come earlier in the list. */
final class AdjustmentReader {

    private static final BigDecimal PERCENT_MAX = new BigDecimal(100);
    private static final String[] LIMITS = {"atMostPerMwh", "atLeastPerMwh", "atMostPerYear", "atLeastPerYear"};

    private AdjustmentReader() {}

    static BandRebate rebate(JsonFields fields, List<ChargeComponent> earlier) {
        fields.onlyFields("kind", "code", "of", "bands");
        List<RebateBand> bands = Bands.read(fields.get("bands"), "fromMwh", (limit, band) -> {
            band.onlyFields("fromMwh", "percent");
            return new RebateBand(limit, band.get("percent").decimalWithin(BigDecimal.ZERO, PERCENT_MAX));
        });
        return new BandRebate(fields.get("code").text(), codes(fields.get("of"), earlier), bands);
    }

    static ChargeLimit limit(JsonFields fields, List<ChargeComponent> earlier) {
        fields.onlyFields("kind", "code", "of", LIMITS[0], LIMITS[1], LIMITS[2], LIMITS[3]);
        List<String> given = List.of(LIMITS).stream().filter(fields::has).toList();
        if (given.size() > 1) {
            throw fields.get(given.get(1)).invalid("conflict", "must be left out beside " + given.get(0));
        }
        String field = given.isEmpty() ? LIMITS[0] : given.get(0);
        return new ChargeLimit(
                fields.get("code").text(),
                codes(fields.get("of"), earlier),
                field.startsWith("atMost") ? ChargeLimit.Direction.AT_MOST : ChargeLimit.Direction.AT_LEAST,
                field.endsWith("Mwh") ? ChargeLimit.Per.MWH : ChargeLimit.Per.YEAR,
                fields.get(field).decimalNotNegative());
    }

    private static Set<String> codes(JsonValue list, List<ChargeComponent> earlier) {
        Set<String> codes = new LinkedHashSet<>();
        for (JsonValue value : list.list()) {
            String code = value.text();
            if (earlier.stream().noneMatch(component -> component.code().equals(code))) {
                throw value.invalid("unknown_component", "must be the code of an earlier component, but is " + code);
            }
            codes.add(code);
        }
        if (codes.isEmpty()) {
            throw list.invalid("out_of_range", "must name a component");
        }
        return codes;
    }
}
