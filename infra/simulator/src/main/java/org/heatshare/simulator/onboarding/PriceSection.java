package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;
import org.jspecify.annotations.Nullable;

/** Value added tax, price lists and the agreement on the miners' heat. */
final class PriceSection {

    private static final LocalDate BY_THE_HOUR_FROM = LocalDate.parse("2026-10-01");

    private final Town town;
    private final LocalDate validFrom;

    PriceSection(Town town) {
        this.town = town;
        validFrom = town.firstMonth().minusMonths(1).atDay(1);
    }

    Stream<ObjectNode> vatRates() {
        return Stream.of("HOUSEHOLD", "BUSINESS")
                .flatMap(customerClass -> norrvik()
                        ? Stream.of(rate(customerClass, "2000-01-01", "25"))
                        : Stream.of(
                                rate(customerClass, "2013-01-01", "24"), rate(customerClass, "2024-09-01", "25.5")));
    }

    private static ObjectNode rate(String customerClass, String from, String percent) {
        return Nodes.object()
                .put("customerClass", customerClass)
                .put("validFrom", from)
                .put("ratePercent", percent);
    }

    Stream<ObjectNode> tariffs() {
        return norrvik()
                ? Stream.of(
                        tariff("VILLA", "Villa", Prices.SWEDISH_HEAT, fixed("2900.00"), capacity("1190.00")),
                        tariff(
                                "LAGENHET",
                                "Lägenhet med egen mätare",
                                Prices.SWEDISH_HEAT,
                                fixed("1150.00"),
                                capacity("890.00")),
                        tariff("FASTIGHET", "Fastighet", Prices.SWEDISH_HEAT, null, banded(Prices.SWEDISH_BANDS)))
                : Stream.of(
                        tariff("PIENTALO", "Pientalo", Prices.FINNISH_HEAT, fixed("282.00"), capacity("38.00")),
                        tariff("HUONEISTO", "Huoneisto", Prices.FINNISH_HEAT, fixed("130.00"), capacity("32.00")),
                        tariff("KIINTEISTO", "Kiinteistö", Prices.FINNISH_HEAT, null, banded(Prices.FINNISH_BANDS)));
    }

    private ObjectNode tariff(
            String code, String name, String[] pricesPerMwh, @Nullable ObjectNode fixed, ObjectNode capacity) {
        ObjectNode tariff = Nodes.object()
                .put("code", code)
                .put("name", name + " " + validFrom.getYear())
                .put("currency", town.municipality().currency())
                .put("validFrom", validFrom.toString());
        ArrayNode components = tariff.putArray("components");
        if (fixed != null) {
            components.add(fixed);
        }
        ObjectNode energy = components.addObject().put("kind", "ENERGY").put("code", "energy");
        monthly(energy.putObject("pricesPerMwh"), pricesPerMwh);
        components.add(capacity);
        return tariff;
    }

    private static ObjectNode fixed(String pricePerYear) {
        return Nodes.object()
                .put("kind", "FIXED")
                .put("code", "fixed")
                .put("pricePerYear", pricePerYear)
                .put("spread", "DAYS");
    }

    private static ObjectNode capacity(String pricePerKwYear) {
        return capacity().put("pricePerKwYear", pricePerKwYear);
    }

    private static ObjectNode banded(String[][] bands) {
        ObjectNode capacity = capacity();
        ArrayNode nodes = capacity.putArray("bands");
        for (String[] band : bands) {
            nodes.addObject()
                    .put("fromKw", band[0])
                    .put("fixedPerYear", band[1])
                    .put("pricePerKwYear", band[2]);
        }
        return capacity;
    }

    private static ObjectNode capacity() {
        ObjectNode capacity = Nodes.object().put("kind", "CAPACITY").put("code", "capacity");
        capacity.putObject("basis").put("meanOfHighestDailyMeans", 3).put("windowMonths", 12);
        return capacity.put("spread", "DAYS");
    }

    /** Norrvik has agreed to share by the hour from a later day on. */
    Stream<ObjectNode> agreements() {
        ObjectNode hybrid = agreement(validFrom, "0.5");
        if (!norrvik()) {
            return Stream.of(hybrid);
        }
        ObjectNode byTheHour = agreement(BY_THE_HOUR_FROM, "0.3");
        ((ObjectNode) byTheHour.get("key")).put("matchedWeight", "0.4");
        return Stream.of(hybrid, byTheHour);
    }

    private ObjectNode agreement(LocalDate from, String energyWeight) {
        ObjectNode agreement = Nodes.object();
        agreement.put("code", town.municipality().prefix() + "-CREDIT");
        agreement.put("currency", town.municipality().currency()).put("validFrom", from.toString());
        ArrayNode sources = agreement.putArray("sources");
        town.sources().stream()
                .filter(HeatSource::isMinerSite)
                .map(HeatSource::code)
                .forEach(sources::add);
        monthly(agreement.putObject("avoidedCostPerMwh"), norrvik() ? Prices.SWEDISH_AVOIDED : Prices.FINNISH_AVOIDED);
        monthly(agreement.putObject("operatorPricePerMwh"), norrvik() ? Prices.SWEDISH_PAID : Prices.FINNISH_PAID);
        agreement.put("connectionCostPerMonth", norrvik() ? "15000.00" : "180.00");
        agreement
                .putObject("shares")
                .put("homes", "0.60")
                .put("operator", "0.15")
                .put("municipality", "0.25");
        agreement.putObject("key").put("kind", "HYBRID").put("energyWeight", energyWeight);
        return agreement.put("cap", "ENERGY_CHARGE");
    }

    private static void monthly(ObjectNode prices, String[] months) {
        for (int month = 1; month <= months.length; month++) {
            prices.put(String.format(Locale.ROOT, "%02d", month), months[month - 1]);
        }
    }

    private boolean norrvik() {
        return town.municipality() == Municipality.NORRVIK;
    }
}
