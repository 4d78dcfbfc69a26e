package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.input.MonthlyPrices;

/**
 * Reads a price list as it is written, published and kept: {@code docs/schemas/tariff.schema.json}.
 *
 * <p>A document that leaves a month or a power without a price, names a component twice, or holds a field that is not
 * known is refused; the error names the field.
 */
public final class TariffDocument {

    private static final int COMPONENTS_MAX = 50;

    private TariffDocument() {}

    /**
     * Reads the document.
     *
     * @throws InvalidInputException naming the field that does not fit
     */
    public static Tariff read(JsonFields document) {
        document.onlyFields("code", "name", "currency", "validFrom", "components");
        String code = document.get("code").text();
        String name = document.get("name").text();
        Currency currency = document.get("currency").currency();
        LocalDate validFrom = document.get("validFrom").date();
        return new Tariff(code, name, currency, validFrom, components(document.get("components")));
    }

    private static List<ChargeComponent> components(JsonValue list) {
        List<JsonValue> values = list.list();
        if (values.isEmpty() || values.size() > COMPONENTS_MAX) {
            throw list.invalid("out_of_range", "must hold 1 to " + COMPONENTS_MAX + " components");
        }
        Set<String> codes = new HashSet<>();
        List<ChargeComponent> components = new ArrayList<>();
        for (JsonValue value : values) {
            ChargeComponent component = component(value.object());
            if (!codes.add(component.code())) {
                throw value.object()
                        .get("code")
                        .invalid("duplicate", "is " + component.code() + ", which another component has");
            }
            components.add(component);
        }
        return components;
    }

    private static ChargeComponent component(JsonFields fields) {
        return switch (fields.get("kind").oneOf(ComponentKind.class)) {
            case FIXED -> fixed(fields);
            case ENERGY -> energy(fields);
            case CAPACITY -> capacity(fields);
        };
    }

    private static FixedCharge fixed(JsonFields fields) {
        fields.onlyFields("kind", "code", "pricePerYear", "spread");
        return new FixedCharge(
                fields.get("code").text(), fields.get("pricePerYear").decimalNotNegative(), spread(fields));
    }

    private static EnergyCharge energy(JsonFields fields) {
        fields.onlyFields("kind", "code", "pricesPerMwh");
        return new EnergyCharge(fields.get("code").text(), MonthlyPrices.read(fields.get("pricesPerMwh")));
    }

    private static CapacityCharge capacity(JsonFields fields) {
        fields.onlyFields("kind", "code", "basis", "pricePerKwYear", "bands", "spread");
        JsonFields basis = fields.get("basis").object().onlyFields("meanOfHighestDailyMeans", "windowMonths");
        return new CapacityCharge(
                fields.get("code").text(),
                (int) basis.get("meanOfHighestDailyMeans").integer(1, CapacityCharge.HIGHEST_DAYS_MAX),
                (int) basis.get("windowMonths").integer(1, CapacityCharge.WINDOW_MONTHS_MAX),
                bands(fields),
                spread(fields));
    }

    private static List<CapacityBand> bands(JsonFields fields) {
        if (!fields.has("bands")) {
            BigDecimal price = fields.get("pricePerKwYear").decimalNotNegative();
            return List.of(new CapacityBand(BigDecimal.ZERO, BigDecimal.ZERO, price));
        }
        if (fields.has("pricePerKwYear")) {
            throw fields.get("pricePerKwYear").invalid("conflict", "must be left out where there are bands");
        }
        List<CapacityBand> bands = new ArrayList<>();
        for (JsonValue value : fields.get("bands").list()) {
            JsonFields band = value.object().onlyFields("fromKw", "fixedPerYear", "pricePerKwYear");
            JsonValue from = band.get("fromKw");
            BigDecimal fromKw = from.decimalNotNegative();
            if (bands.isEmpty() && fromKw.signum() != 0) {
                throw from.invalid("gap", "must be 0 in the first band, so that every power has a price");
            }
            if (!bands.isEmpty() && fromKw.compareTo(bands.get(bands.size() - 1).fromKw()) <= 0) {
                throw from.invalid("overlap", "must be above that of the band before, but is " + fromKw);
            }
            bands.add(new CapacityBand(
                    fromKw,
                    band.get("fixedPerYear").decimalNotNegative(),
                    band.get("pricePerKwYear").decimalNotNegative()));
        }
        if (bands.isEmpty()) {
            throw fields.get("bands").invalid("out_of_range", "must hold a band");
        }
        return bands;
    }

    private static Spread spread(JsonFields fields) {
        return fields.find("spread").map(value -> value.oneOf(Spread.class)).orElse(Spread.DAYS);
    }
}
