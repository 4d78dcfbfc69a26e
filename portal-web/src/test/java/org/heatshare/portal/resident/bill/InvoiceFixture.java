package org.heatshare.portal.resident.bill;

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

/** An October bill of a house: fixed fee, energy, capacity, and a heat credit that the cap made smaller. */
final class InvoiceFixture {

    private static final LocalDate FROM = LocalDate.of(2026, 10, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 1);
    private static final BigDecimal VAT = new BigDecimal("25");

    private InvoiceFixture() {}

    static IssuedInvoice october() {
        return new IssuedInvoice(
                "2026-000042",
                "sv",
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 30),
                "2026000428",
                new IssuedInvoice.Seller("norrvik", "Norrvik kommun", "SE"),
                new IssuedInvoice.Recipient(
                        "Maja Berg", "Storgatan 1", "89101", "Norrvik", "Storgatan 1, 89101 Norrvik"),
                bill());
    }

    private static Bill bill() {
        return new Bill(
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
                1_234_567,
                31,
                null,
                List.of(
                        line(BillComponent.FIXED, "1", "year", "1800.00", new Fraction(31, 365), List.of(), 15_288),
                        line(BillComponent.ENERGY, "1.234567", "MWh", "531.00", Fraction.ONE, List.of(), 65_556),
                        line(
                                BillComponent.CAPACITY,
                                "4.2125",
                                "kW",
                                "520.00",
                                new Fraction(31, 365),
                                List.of(new BillLine.BillPeak(LocalDate.of(2026, 1, 14), 101_100, 24)),
                                18_605),
                        line(BillComponent.HEAT_CREDIT, "1", "credit", "-96.20", Fraction.ONE, List.of(), -9_620)),
                List.of(credit()),
                89_829,
                List.of(new Bill.BillVat(VAT, 89_829, 22_457)),
                22_457,
                112_286,
                new Bill.PastUse(LocalDate.of(2026, 9, 1), FROM, 700_000, 80_000L, 5_000L),
                new Bill.PastUse(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 11, 1), 1_400_000, 118_696L, 9_000L),
                new WeatherComparison(
                        corrected("390.4", 1_234_567, 1_185_320), corrected("333.9", 1_400_000, 1_520_834)));
    }

    private static CorrectedEnergy corrected(String degreeDays, long measuredWh, long correctedWh) {
        return new CorrectedEnergy(
                CorrectionMethod.SHARE_OF_NORMAL,
                new BigDecimal("17"),
                new BigDecimal("20.55"),
                new BigDecimal(degreeDays),
                new BigDecimal("371"),
                measuredWh,
                correctedWh);
    }

    private static BillLine line(
            BillComponent component,
            String quantity,
            String unit,
            String price,
            Fraction years,
            List<BillLine.BillPeak> peaks,
            long netMinor) {
        return new BillLine(
                component,
                component == BillComponent.HEAT_CREDIT
                        ? "NV-CREDIT"
                        : component.name().toLowerCase(java.util.Locale.ROOT),
                FROM,
                UNTIL,
                new BigDecimal(quantity),
                unit,
                new BigDecimal(price),
                BigDecimal.ZERO,
                years,
                peaks,
                netMinor,
                VAT);
    }

    private static BillCredit credit() {
        return new BillCredit(
                new BillCredit.PoolSummary(
                        "NV-CREDIT",
                        4_100_250_000L,
                        new BigDecimal("480.00"),
                        new BigDecimal("210.00"),
                        new BigDecimal("15000.00"),
                        109_206_750,
                        0,
                        65_524_050,
                        16_381_013,
                        27_301_687,
                        1_200,
                        65_525_250,
                        new BigDecimal("0.5"),
                        BigDecimal.ZERO,
                        true,
                        3_000_000_000L,
                        86_800,
                        0),
                1_234_567,
                31,
                0,
                10_000,
                9_620,
                9_620);
    }
}
