package org.heatshare.billing.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.testing.Cases;
import org.heatshare.db.quantity.Energy;
import org.junit.jupiter.api.Test;

class ComponentPropertiesTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    /** The same heat every day. */
    private record Steady(LocalDate firstDay, long whADay) implements HeatUse {
        @Override
        public Energy energyIn(BillingPeriod part) {
            return new Energy(whADay * part.days());
        }

        @Override
        public CapacityBasis capacityFor(CapacityCharge charge) {
            throw new AssertionError("no capacity is asked for");
        }

        @Override
        public BigDecimal valueIn(Determinant determinant, BillingPeriod part) {
            throw new AssertionError(determinant + " is not asked for");
        }

        @Override
        public BigDecimal indexIn(String series, YearMonth month) {
            throw new AssertionError("no index is asked for");
        }

        @Override
        public int eventsIn(String feeCode, BillingPeriod part) {
            throw new AssertionError("no fee is asked for");
        }
    }

    @Test
    void tiersAddUpToTheHeatHoweverTheMonthIsCut() {
        Cases.forAll(random -> {
            TieredEnergyCharge charge = new TieredEnergyCharge("energy", tiers(random));
            BillingPeriod month = BillingPeriod.of(YearMonth.of(2024, 1 + random.nextInt(12)));
            Steady use = new Steady(month.from(), Cases.upTo(random, 2_000_000));
            List<ChargeLine> whole = charge.price(days(month), use);
            List<ChargeLine> pieces = new ArrayList<>();
            month.cutAt(List.of(month.from().plusDays(random.nextInt(27))))
                    .forEach(piece -> pieces.addAll(charge.price(days(piece), use)));
            assertThat(quantity(pieces))
                    .isEqualByComparingTo(quantity(whole))
                    .isEqualByComparingTo(BigDecimal.valueOf(use.energyIn(month).wattHours(), 6));
            long difference = net(whole).minorUnits() - net(pieces).minorUnits();
            assertThat(Math.abs(difference)).isLessThanOrEqualTo(whole.size() + pieces.size());
        });
    }

    @Test
    void moreHeatNeverCostsLessInTiers() {
        Cases.forAll(random -> {
            TieredEnergyCharge charge = new TieredEnergyCharge("energy", tiers(random));
            BillingPeriod month = BillingPeriod.of(YearMonth.of(2024, 2));
            long less = Cases.upTo(random, 1_000_000);
            Money cheaper = net(charge.price(days(month), new Steady(month.from(), less)));
            Money dearer = net(charge.price(days(month), new Steady(month.from(), less + random.nextInt(100_000))));
            assertThat(cheaper.minorUnits()).isLessThanOrEqualTo(dearer.minorUnits());
        });
    }

    @Test
    void aYearlyAmountSpreadOverTheMonthsAddsUpToItself() {
        Cases.forAll(random -> {
            Spread spread = Spread.values()[random.nextInt(2)];
            FixedCharge charge =
                    new FixedCharge("fixed", BigDecimal.valueOf(Cases.upTo(random, 10_000_000), 2), spread);
            LocalDate start = LocalDate.of(2023 + random.nextInt(3), 1, 1);
            BillingPeriod year = new BillingPeriod(start, start.plusYears(1));
            long sum = year.byMonth().stream()
                    .flatMap(month -> charge.price(days(month), new Steady(start, 0)).stream())
                    .mapToLong(line -> line.net().minorUnits())
                    .sum();
            // Each of the twelve lines is within half a minor unit of its exact amount.
            assertThat(Math.abs(sum - Money.exact(charge.pricePerYear(), SEK).minorUnits()))
                    .isLessThanOrEqualTo(6);
            assertThat(charge.price(days(year), new Steady(start, 0)).get(0).net())
                    .isEqualTo(Money.exact(charge.pricePerYear(), SEK));
        });
    }

    @Test
    void supportIsNeverForMoreThanTheMonthsLimit() {
        Cases.forAll(random -> {
            PriceSupport support = new PriceSupport(BigDecimal.ONE, BigDecimal.ONE, new BigDecimal("4.5"));
            BigDecimal before = BigDecimal.ZERO;
            BigDecimal supported = BigDecimal.ZERO;
            for (int i = 0; i < 5; i++) {
                BigDecimal used = BigDecimal.valueOf(Cases.upTo(random, 4_000), 3);
                supported = supported.add(support.supported(used, before));
                before = before.add(used);
            }
            assertThat(supported).isEqualByComparingTo(before.min(new BigDecimal("4.5")));
        });
    }

    @Test
    void degreesThatAreChargedLieWithinTheLimits() {
        Cases.forAll(random -> {
            BigDecimal free = BigDecimal.valueOf(random.nextInt(10));
            BigDecimal most = free.add(BigDecimal.valueOf(random.nextInt(10)));
            BigDecimal degrees = BigDecimal.valueOf(random.nextInt(3_000), 2);
            boolean exceeded = degrees.compareTo(free) > 0;
            BigDecimal above = new DegreeRate(free, false, most, BigDecimal.ONE).charged(degrees);
            BigDecimal whole = new DegreeRate(free, true, most, BigDecimal.ONE).charged(degrees);
            assertThat(above).isEqualByComparingTo(exceeded ? degrees.min(most).subtract(free) : BigDecimal.ZERO);
            assertThat(whole).isEqualByComparingTo(exceeded ? degrees.min(most) : BigDecimal.ZERO);
        });
    }

    private static List<EnergyTier> tiers(SplittableRandom random) {
        TreeSet<Integer> limits = new TreeSet<>(List.of(0));
        for (int i = random.nextInt(4); i > 0; i--) {
            limits.add(1 + random.nextInt(40));
        }
        return limits.stream()
                .map(limit -> new EnergyTier(BigDecimal.valueOf(limit), BigDecimal.valueOf(random.nextInt(100_000), 2)))
                .toList();
    }

    private static PricedDays days(BillingPeriod period) {
        return new PricedDays(period, SEK, new BigDecimal("25"), List.of());
    }

    private static BigDecimal quantity(List<ChargeLine> lines) {
        return lines.stream().map(ChargeLine::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money net(List<ChargeLine> lines) {
        return lines.stream().map(ChargeLine::net).reduce(Money.zero(SEK), Money::plus);
    }
}
