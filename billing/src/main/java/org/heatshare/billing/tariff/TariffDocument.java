package org.heatshare.billing.tariff;

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
            ChargeComponent component = component(value.object(), components);
            if (!codes.add(component.code())) {
                throw value.object()
                        .get("code")
                        .invalid("duplicate", "is " + component.code() + ", which another component has");
            }
            components.add(component);
        }
        return components;
    }

    private static ChargeComponent component(JsonFields fields, List<ChargeComponent> earlier) {
        return switch (fields.get("kind").oneOf(ComponentKind.class)) {
            case FIXED -> fixed(fields);
            case ENERGY -> EnergyReader.read(fields);
            case CAPACITY -> CapacityReader.read(fields);
            case VOLUME -> volume(fields);
            case RETURN_TEMPERATURE -> ReturnTemperatureReader.read(fields, earlier);
            case AREA -> area(fields);
            case METER -> meter(fields);
            case FEE -> fee(fields);
            case REBATE -> AdjustmentReader.rebate(fields, earlier);
            case LIMIT -> AdjustmentReader.limit(fields, earlier);
        };
    }

    private static FixedCharge fixed(JsonFields fields) {
        fields.onlyFields("kind", "code", "pricePerYear", "spread");
        return new FixedCharge(
                fields.get("code").text(), fields.get("pricePerYear").decimalNotNegative(), spread(fields));
    }

    private static MeterRent meter(JsonFields fields) {
        fields.onlyFields("kind", "code", "pricePerYear", "spread");
        return new MeterRent(
                fields.get("code").text(), fields.get("pricePerYear").decimalNotNegative(), spread(fields));
    }

    private static VolumeCharge volume(JsonFields fields) {
        fields.onlyFields("kind", "code", "pricesPerM3");
        return new VolumeCharge(fields.get("code").text(), MonthlyPrices.read(fields.get("pricesPerM3")));
    }

    private static AreaCharge area(JsonFields fields) {
        boolean volume = fields.has("pricePerM3Year");
        String price = volume ? "pricePerM3Year" : "pricePerM2Year";
        fields.onlyFields("kind", "code", price, "spread");
        return new AreaCharge(
                fields.get("code").text(),
                volume ? AreaCharge.Size.BUILDING_VOLUME : AreaCharge.Size.HEATED_AREA,
                fields.get(price).decimalNotNegative(),
                spread(fields));
    }

    private static Fee fee(JsonFields fields) {
        fields.onlyFields("kind", "code", "price");
        return new Fee(fields.get("code").text(), fields.get("price").decimalNotNegative());
    }

    static Spread spread(JsonFields fields) {
        return fields.find("spread").map(value -> value.oneOf(Spread.class)).orElse(Spread.DAYS);
    }
}
