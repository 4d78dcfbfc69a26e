package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.testing.Cases;
import org.heatshare.billing.testing.Documents;
import org.heatshare.db.quantity.Energy;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final Currency SEK = Currency.getInstance("SEK");
    private static final BillingPeriod OCTOBER = period("2026-10-01", "2026-11-01");

    /** The same heat every day, and a given power. */
    private record Steady(long whADay, String powerKw) implements HeatUse {
        @Override
        public Energy energyIn(BillingPeriod part) {
            return new Energy(whADay * part.days());
        }

        @Override
        public CapacityBasis capacityFor(CapacityCharge charge) {
            return CapacityBasis.given(new BigDecimal(powerKw));
        }

        @Override
        public LocalDate firstDay() {
            return OCTOBER.from();
        }

        @Override
        public BigDecimal valueIn(Determinant determinant, BillingPeriod part) {
            throw new AssertionError("a villa's tariff does not ask for " + determinant);
        }

        @Override
        public BigDecimal indexIn(String series, YearMonth month) {
            throw new AssertionError("a villa's tariff follows no index");
        }

        @Override
        public int eventsIn(String feeCode, BillingPeriod part) {
            return 0;
        }
    }

    @Test
    void aPriceChangeInMidMonthIsSplitByDaysAndByTheRegister() {
        Tariff before = read(Documents.villa("SEK"));
        Tariff after = read(Documents.villa("SEK")
                .replace("2024-09-01", "2026-10-11")
                .replace("1800.00", "3600.00")
                .replace("366.00", "400.00"));
        var pricing = new Pricing(new TariffTimeline("VILLA", List.of(after, before)), vat("25"), "HOUSEHOLD");

        List<ChargeLine> lines = pricing.price(OCTOBER, new Steady(100_000, "5"));

        assertThat(lines)
                .filteredOn(line -> line.kind() == ComponentKind.FIXED)
                .extracting(line -> line.period().days(), line -> line.net().minorUnits())
                // 1,800.00 x 10/365 and 3,600.00 x 21/365
                .containsExactly(tuple(10, 4_932L), tuple(21, 20_712L));
        assertThat(lines)
                .filteredOn(line -> line.kind() == ComponentKind.ENERGY)
                .extracting(line -> line.net().minorUnits())
                // 1.0 MWh x 366.00 and 2.1 MWh x 400.00
                .containsExactly(36_600L, 84_000L);
    }

    @Test
    void aChangeOfTheTaxRateSplitsTheLinesByDateOfSupply() {
        VatTable finland = new VatTable(List.of(
                new VatRate("HOUSEHOLD", LocalDate.parse("2013-01-01"), new BigDecimal("24")),
                new VatRate("HOUSEHOLD", LocalDate.parse("2024-09-01"), new BigDecimal("25.5"))));
        BillingPeriod turn = period("2024-08-20", "2024-09-11");
        Tariff tariff = read(Documents.villa("SEK").replace("2024-09-01", "2024-01-01"));
        List<ChargeLine> lines =
                new Pricing(TariffTimeline.of(tariff), finland, "HOUSEHOLD").price(turn, new Steady(10_000, "5"));
        assertThat(lines)
                .extracting(line -> line.vatPercent().toPlainString())
                .containsExactly("24", "24", "24", "25.5", "25.5", "25.5");
        Totals totals = Totals.of(lines, SEK);
        assertThat(totals.vatByRate()).hasSize(2);
        assertThat(totals.vatByRate().stream().map(VatTotal::taxable).reduce(Money.zero(SEK), Money::plus))
                .isEqualTo(totals.net());
    }

    @Test
    void aDayWithoutAPriceOrATaxRateIsRefused() {
        var tooEarly = period("2024-08-31", "2024-09-30");
        var pricing = new Pricing(TariffTimeline.of(read(Documents.villa("SEK"))), vat("25"), "HOUSEHOLD");
        assertThatThrownBy(() -> pricing.price(tooEarly, new Steady(1, "1")))
                .isInstanceOf(NoPriceException.class)
                .hasMessage("the tariff VILLA has no price on 2024-08-31: it begins on 2024-09-01");
        var noRate = new Pricing(TariffTimeline.of(read(Documents.villa("SEK"))), vat("25"), "BUSINESS");
        assertThatThrownBy(() -> noRate.price(OCTOBER, new Steady(1, "1")))
                .isInstanceOf(NoPriceException.class)
                .hasMessageContaining("BUSINESS");
    }

    @Test
    void theEnergyOfTheLinesIsTheEnergyUsedWhereverAPriceChanges() {
        Cases.forAll(random -> {
            Tariff before = read(Documents.villa("SEK"));
            LocalDate change = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(900));
            Tariff after = read(Documents.villa("SEK").replace("2024-09-01", change.toString()));
            BillingPeriod period = periodOf(random);
            Steady use = new Steady(Cases.upTo(random, 1_000_000), "3");
            List<ChargeLine> lines = new Pricing(
                            new TariffTimeline("VILLA", List.of(before, after)), vat("25"), "HOUSEHOLD")
                    .price(period, use);
            BigDecimal billed = lines.stream()
                    .filter(line -> line.kind() == ComponentKind.ENERGY)
                    .map(ChargeLine::quantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(billed).isEqualByComparingTo(use.energyIn(period).toMegawattHours());
            long fixedDays = lines.stream()
                    .filter(line -> line.kind() == ComponentKind.FIXED)
                    .mapToLong(line -> line.period().days())
                    .sum();
            assertThat(fixedDays).isEqualTo(ChronoUnit.DAYS.between(period.from(), period.until()));
        });
    }

    private static BillingPeriod periodOf(SplittableRandom random) {
        LocalDate from = LocalDate.of(2024, 10, 1).plusDays(random.nextInt(1_000));
        return new BillingPeriod(from, from.plusDays(1 + random.nextInt(60)));
    }

    private static Tariff read(String document) {
        return TariffDocument.read(JsonFields.parse(document));
    }

    private static VatTable vat(String percent) {
        return new VatTable(List.of(new VatRate("HOUSEHOLD", LocalDate.parse("2000-01-01"), new BigDecimal(percent))));
    }

    private static BillingPeriod period(String from, String until) {
        return new BillingPeriod(LocalDate.parse(from), LocalDate.parse(until));
    }
}
