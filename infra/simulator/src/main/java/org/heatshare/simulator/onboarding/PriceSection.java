package org.heatshare.simulator.onboarding;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.heatshare.simulator.town.HeatSource;
import org.heatshare.simulator.town.Municipality;
import org.heatshare.simulator.town.Town;

/** Value added tax, price lists and the agreement on the miners' heat. */
final class PriceSection {

    private final Town town;
    private final LocalDate validFrom;

    private PriceSection(Town town) {
        this.town = town;
        validFrom = town.firstMonth().minusMonths(1).atDay(1);
    }

    static void write(ObjectNode document, Town town) {
        PriceSection section = new PriceSection(town);
        section.vat(document.putArray("vatRates"));
        section.tariffs(document.putArray("tariffs"));
        section.agreement(document.putArray("creditAgreements").addObject());
    }

    private void vat(ArrayNode rates) {
        for (String customerClass : new String[] {"HOUSEHOLD", "BUSINESS"}) {
            if (norrvik()) {
                rate(rates, customerClass, "2000-01-01", "25");
            } else {
                rate(rates, customerClass, "2013-01-01", "24");
                rate(rates, customerClass, "2024-09-01", "25.5");
            }
        }
    }

    private static void rate(ArrayNode rates, String customerClass, String from, String percent) {
        rates.addObject()
                .put("customerClass", customerClass)
                .put("validFrom", from)
                .put("ratePercent", percent);
    }

    private void tariffs(ArrayNode tariffs) {
        if (norrvik()) {
            tariff(tariffs, "VILLA", "Villa", Prices.SWEDISH_HEAT, "2900.00", "1190.00");
            tariff(tariffs, "LAGENHET", "Lägenhet med egen mätare", Prices.SWEDISH_HEAT, "1150.00", "890.00");
            banded(tariff(tariffs, "FASTIGHET", "Fastighet", Prices.SWEDISH_HEAT, "", ""), Prices.SWEDISH_BANDS);
        } else {
            tariff(tariffs, "PIENTALO", "Pientalo", Prices.FINNISH_HEAT, "282.00", "38.00");
            tariff(tariffs, "HUONEISTO", "Huoneisto", Prices.FINNISH_HEAT, "130.00", "32.00");
            banded(tariff(tariffs, "KIINTEISTO", "Kiinteistö", Prices.FINNISH_HEAT, "", ""), Prices.FINNISH_BANDS);
        }
    }

    /** Returns the capacity component; empty prices leave out the fixed fee and the single price of power. */
    private ObjectNode tariff(
            ArrayNode tariffs, String code, String name, String[] pricesPerMwh, String fixed, String perKwYear) {
        ObjectNode tariff = tariffs.addObject();
        tariff.put("code", code).put("name", name + " " + validFrom.getYear());
        tariff.put("currency", town.municipality().currency()).put("validFrom", validFrom.toString());
        ArrayNode components = tariff.putArray("components");
        if (!fixed.isEmpty()) {
            ObjectNode component = components.addObject().put("kind", "FIXED").put("code", "fixed");
            component.put("pricePerYear", fixed).put("spread", "DAYS");
        }
        monthly(
                components
                        .addObject()
                        .put("kind", "ENERGY")
                        .put("code", "energy")
                        .putObject("pricesPerMwh"),
                pricesPerMwh);
        ObjectNode capacity = components.addObject().put("kind", "CAPACITY").put("code", "capacity");
        capacity.putObject("basis").put("meanOfHighestDailyMeans", 3).put("windowMonths", 12);
        if (!perKwYear.isEmpty()) {
            capacity.put("pricePerKwYear", perKwYear);
        }
        capacity.put("spread", "DAYS");
        return capacity;
    }

    private static void banded(ObjectNode capacity, String[][] bands) {
        ArrayNode nodes = capacity.putArray("bands");
        for (String[] band : bands) {
            nodes.addObject()
                    .put("fromKw", band[0])
                    .put("fixedPerYear", band[1])
                    .put("pricePerKwYear", band[2]);
        }
    }

    private void agreement(ObjectNode agreement) {
        agreement.put("code", town.municipality().prefix() + "-CREDIT");
        agreement.put("currency", town.municipality().currency()).put("validFrom", validFrom.toString());
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
        agreement.putObject("key").put("kind", "HYBRID").put("energyWeight", "0.5");
        agreement.put("cap", "ENERGY_CHARGE");
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
