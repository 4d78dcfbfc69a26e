package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;

/** Reads lists of bands or tiers: by a rising limit, the first from zero, so that everything has exactly one price. */
final class Bands {

    private Bands() {}

    static <B> List<B> read(JsonValue list, String limitField, BiFunction<BigDecimal, JsonFields, B> band) {
        List<B> bands = new ArrayList<>();
        BigDecimal before = null;
        for (JsonValue value : list.list()) {
            JsonFields fields = value.object();
            JsonValue from = fields.get(limitField);
            BigDecimal limit = from.decimalNotNegative();
            if (before == null && limit.signum() != 0) {
                throw from.invalid("gap", "must be 0 in the first band, so that everything has a price");
            }
            if (before != null && limit.compareTo(before) <= 0) {
                throw from.invalid("overlap", "must be above that of the band before, but is " + limit);
            }
            before = limit;
            bands.add(band.apply(limit, fields));
        }
        if (bands.isEmpty()) {
            throw list.invalid("out_of_range", "must hold a band");
        }
        return bands;
    }
}
