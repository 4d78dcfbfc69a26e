package org.heatshare.billing.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.heatshare.billing.invoicing.Bill;
import org.heatshare.billing.invoicing.BillComponent;
import org.heatshare.billing.invoicing.BillCredit;
import org.heatshare.billing.invoicing.BillLine;
import org.heatshare.billing.invoicing.IssuedInvoice;
import org.heatshare.billing.money.Fraction;
import org.heatshare.billing.weather.CorrectedEnergy;
import org.heatshare.billing.weather.CorrectionMethod;
import org.heatshare.billing.weather.WeatherComparison;

/** An invoice with one of everything that a page can show. */
final class Invoices {

    private static final LocalDate FROM = LocalDate.parse("2026-10-01");
    private static final LocalDate UNTIL = LocalDate.parse("2026-11-01");

    private Invoices() {}

    private static CorrectedEnergy corrected(String degreeDays, long measuredWh, long correctedWh) {
        return new CorrectedEnergy(
                CorrectionMethod.SHARE_OF_NORMAL,
                new BigDecimal("17"),
                new BigDecimal("20.54"),
                new BigDecimal(degreeDays),
                new BigDecimal("371"),
                measuredWh,
                correctedWh);
    }

    static IssuedInvoice october(String language, String name) {
        Bill bill = new Bill(
                "C-0001",
                1,
                1,
                1,
                "NV-0001",
                "VILLA",
                "HOUSEHOLD",
                FROM,
                UNTIL,
                "SEK",
                1_700_000,
                31,
                new Bill.MeterSpan("80000001", 12_000_000, "M", 13_700_000, "I"),
                List.of(
                        line(BillComponent.FIXED, "1", "year", "1800.00", new Fraction(31, 365), 15_288),
                        line(BillComponent.ENERGY, "1.700000", "MWh", "366.00", Fraction.ONE, 62_220),
                        line(BillComponent.CAPACITY, "5.20", "kW", "520.00", new Fraction(31, 365), 22_966),
                        line(BillComponent.HEAT_CREDIT, "1", "credit", "-96.20", Fraction.ONE, -9_620)),
                List.of(credit()),
                90_854,
                List.of(new Bill.BillVat(new BigDecimal("25"), 90_854, 22_714)),
                22_714,
                113_568,
                new Bill.PastUse(LocalDate.parse("2026-09-01"), FROM, 1_100_000, 88_000L, 4_000L),
                new Bill.PastUse(LocalDate.parse("2025-10-01"), LocalDate.parse("2025-11-01"), 1_800_000, null, null),
                new WeatherComparison(
                        corrected("390.4", 1_700_000, 1_643_000), corrected("333.9", 1_800_000, 1_927_000)));
        return new IssuedInvoice(
                "2026-000001",
                language,
                LocalDate.parse("2026-11-03"),
                LocalDate.parse("2026-12-03"),
                "202600000158",
                new IssuedInvoice.Seller("norrvik", "Norrvik kommun", "SE"),
                new IssuedInvoice.Recipient(name, "Storgatan 1", "89101", "Norrvik", "Storgatan 1, 89101 Norrvik"),
                bill);
    }

    private static BillLine line(
            BillComponent component, String quantity, String unit, String price, Fraction years, long netMinor) {
        List<BillLine.BillPeak> peaks = component == BillComponent.CAPACITY
                ? List.of(new BillLine.BillPeak(LocalDate.parse("2026-01-13"), 124_800, 24))
                : List.of();
        return new BillLine(
                component,
                component.name().toLowerCase(java.util.Locale.ROOT),
                FROM,
                UNTIL,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(price),
                BigDecimal.ZERO,
                years,
                peaks,
                netMinor,
                new BigDecimal("25"));
    }

    private static BillCredit credit() {
        BillCredit.PoolSummary pool = new BillCredit.PoolSummary(
                "NV-CREDIT",
                5_000_000_000L,
                new BigDecimal("480.00"),
                new BigDecimal("210.00"),
                new BigDecimal("15000.00"),
                133_500_000,
                0,
                80_100_000,
                20_025_000,
                33_375_000,
                12_345,
                80_112_345,
                new BigDecimal("0.5"),
                BigDecimal.ZERO,
                true,
                4_700_000_000L,
                86_800,
                0);
        return new BillCredit(pool, 1_700_000, 31, 0, 28_793, 62_220, 9_620);
    }
}
