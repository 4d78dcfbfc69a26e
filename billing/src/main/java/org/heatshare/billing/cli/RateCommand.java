package org.heatshare.billing.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heatshare.billing.input.InvalidInputException;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.tariff.ChargeLine;
import org.heatshare.billing.tariff.NoPriceException;
import org.heatshare.billing.tariff.PeakDay;
import org.heatshare.billing.tariff.Pricing;
import org.heatshare.billing.tariff.Tariff;
import org.heatshare.billing.tariff.TariffDocument;
import org.heatshare.billing.tariff.TariffTimeline;
import org.heatshare.billing.tariff.Totals;
import org.heatshare.billing.tariff.VatTotal;

/** {@code rate TARIFF.json USAGE.json}: prices a usage with a tariff. */
public final class RateCommand {

    private RateCommand() {}

    public static void main(String[] arguments) {
        System.exit(command().run(arguments, System.out));
    }

    static DocumentCommand command() {
        return new DocumentCommand("rate", "TARIFF", "USAGE", RateCommand::rate);
    }

    private static Map<String, Object> rate(JsonFields tariffDocument, JsonFields usageDocument) {
        Tariff tariff = TariffDocument.read(tariffDocument);
        UsageDocument usage = UsageDocument.read(usageDocument);
        Pricing pricing = new Pricing(TariffTimeline.of(tariff), usage.vat(), usage.customerClass());
        List<ChargeLine> lines;
        try {
            lines = pricing.price(usage.period(), usage.use());
        } catch (NoPriceException e) {
            throw new InvalidInputException("no_price", "from", String.valueOf(e.getMessage()));
        }
        Totals totals = Totals.of(lines, tariff.currency());

        Map<String, Object> result = new LinkedHashMap<>();
        result.put("tariff", tariff.code());
        result.put("currency", tariff.currency().getCurrencyCode());
        result.put("from", usage.period().from().toString());
        result.put("until", usage.period().until().toString());
        result.put("lines", lines.stream().map(RateCommand::line).toList());
        result.put("net", text(totals.net()));
        result.put("vat", totals.vatByRate().stream().map(RateCommand::vat).toList());
        result.put("vatTotal", text(totals.vat()));
        result.put("total", text(totals.total()));
        return result;
    }

    private static Map<String, Object> line(ChargeLine line) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("component", line.kind().name());
        result.put("code", line.code());
        result.put("from", line.period().from().toString());
        result.put("until", line.period().until().toString());
        result.put("quantity", line.quantity().toPlainString());
        result.put("unit", line.unit());
        result.put("unitPrice", line.unitPrice().toPlainString());
        if (line.fixedPerYear().signum() != 0) {
            result.put("fixedPerYear", line.fixedPerYear().toPlainString());
        }
        result.put("years", line.years().toString());
        if (!line.peakDays().isEmpty()) {
            result.put(
                    "peakDays", line.peakDays().stream().map(RateCommand::peak).toList());
        }
        result.put("net", text(line.net()));
        result.put("vatPercent", line.vatPercent().toPlainString());
        return result;
    }

    private static Map<String, Object> peak(PeakDay day) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("day", day.day().toString());
        result.put("energyWh", day.energy().wattHours());
        result.put("hours", day.hours());
        return result;
    }

    private static Map<String, Object> vat(VatTotal total) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("percent", total.percent().toPlainString());
        result.put("taxable", text(total.taxable()));
        result.put("vat", text(total.vat()));
        return result;
    }

    private static String text(Money money) {
        return money.amount().toPlainString();
    }
}
