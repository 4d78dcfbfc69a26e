package org.heatshare.billing.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.testing.Cases;
import org.heatshare.billing.testing.Documents;
import org.heatshare.db.quantity.Energy;
import org.junit.jupiter.api.Test;

class CreditSplitPropertiesTest {

    private static final Currency SEK = Currency.getInstance("SEK");

    @Test
    void creditsPartsAndWhatIsCarriedForwardSumToThePool() {
        Cases.forAll(random -> {
            CreditPool pool = poolOf(random);
            CreditSplit split = CreditSplit.of(pool, homesOf(random));
            long in = pool.value().minorUnits()
                    + pool.broughtForward().deficit().minorUnits()
                    + pool.broughtForward().homes().minorUnits();
            long out = split.credits().stream()
                            .mapToLong(home -> home.credit().minorUnits())
                            .sum()
                    + pool.operator().minorUnits()
                    + pool.municipality().minorUnits()
                    + split.carriedForward().minorUnits()
                    + pool.deficit().minorUnits();
            assertThat(out).isEqualTo(in);
        });
    }

    @Test
    void nobodyIsCreditedLessThanNothingOrMoreThanTheEnergyCharge() {
        Cases.forAll(random -> {
            List<CreditHome> homes = homesOf(random);
            CreditSplit split = CreditSplit.of(poolOf(random), homes);
            for (int i = 0; i < homes.size(); i++) {
                Money credit = split.credits().get(i).credit();
                assertThat(credit).isBetween(Money.zero(SEK), homes.get(i).energyCharge());
                assertThat(credit).isLessThanOrEqualTo(split.credits().get(i).share());
            }
            assertThat(split.carriedForward().isNegative()).isFalse();
        });
    }

    @Test
    void aDeficitIsMadeGoodBeforeAnythingIsShared() {
        Cases.forAll(random -> {
            CreditPool pool = poolOf(random);
            assertThat(pool.deficit().minorUnits()).isLessThanOrEqualTo(0);
            if (pool.deficit().isNegative()) {
                assertThat(pool.homes().isZero()
                                && pool.operator().isZero()
                                && pool.municipality().isZero())
                        .isTrue();
            }
        });
    }

    @Test
    void aHomeThatUsesMoreNeverGetsASmallerShare() {
        Cases.forAll(random -> {
            List<CreditHome> homes = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                homes.add(new CreditHome(
                        new Energy(Cases.upTo(random, 5_000_000)), 1, 30, new Money(Long.MAX_VALUE / 100, SEK)));
            }
            CreditPool pool = CreditPool.of(
                    agreement("0.60", "0.15", "0.25"),
                    new Money(Cases.upTo(random, 9_000_000), SEK),
                    List.of(),
                    nothing());
            List<HomeCredit> credits = CreditSplit.of(pool, homes).credits();
            for (int i = 0; i < homes.size(); i++) {
                for (int j = 0; j < homes.size(); j++) {
                    if (homes.get(i).energy().compareTo(homes.get(j).energy()) > 0) {
                        assertThat(credits.get(i).share().minorUnits())
                                .isGreaterThanOrEqualTo(credits.get(j).share().minorUnits());
                    }
                }
            }
        });
    }

    @Test
    void whereNobodyUsedHeatTheHomesShareByDwellingsAndDays() {
        List<CreditHome> homes = List.of(home(0, 1, 30, "9"), home(0, 2, 30, "9"), home(0, 1, 15, "9"));
        CreditPool pool = CreditPool.of(agreement("1", "0", "0"), new Money(700, SEK), List.of(), nothing());
        assertThat(CreditSplit.of(pool, homes).credits())
                .extracting(credit -> credit.share().minorUnits())
                .containsExactly(200L, 400L, 100L);
    }

    @Test
    void theWorkedExampleOfTheHybridKey() {
        List<CreditHome> homes =
                List.of(home(1_200_000, 1, 31, "900"), home(800_000, 1, 31, "900"), home(2_000_000, 1, 31, "900"));
        assertThat(shares("1", homes)).containsExactly(3_000L, 2_000L, 5_000L);
        assertThat(shares("0", homes)).containsExactly(3_334L, 3_333L, 3_333L);
        assertThat(shares("0.5", homes)).containsExactly(3_167L, 2_667L, 4_166L);
    }

    /** Energies 1.2, 0.8 and 2 MWh, matched 300, 0 and 100 kWh, dwellings 1, 1 and 2, in parts of 0.3, 0.5 and 0.2. */
    @Test
    void theWorkedExampleOfTheBlend() {
        List<CreditHome> homes =
                List.of(matched(1_200_000, 300_000_000, 1), matched(800_000, 0, 1), matched(2_000_000, 100_000_000, 2));
        // 10,000 x (0.3 x 0.3 + 0.5 x 0.75 + 0.2 x 0.25) = 5,150; 600 + 0 + 500 = 1,100; 1,500 + 1,250 + 1,000 = 3,750
        assertThat(shares("0.3\",\"matchedWeight\":\"0.5", homes)).containsExactly(5_150L, 1_100L, 3_750L);
        assertThat(shares("0\",\"matchedWeight\":\"1", homes)).containsExactly(7_500L, 0L, 2_500L);
    }

    @Test
    void whereNothingIsMatchedItsPartGoesByDwellingsAndDays() {
        List<CreditHome> homes = List.of(matched(1_000, 0, 1), matched(3_000, 0, 3));
        assertThat(shares("0\",\"matchedWeight\":\"1", homes)).containsExactly(2_500L, 7_500L);
        assertThat(shares("0.5\",\"matchedWeight\":\"0.5", homes)).containsExactly(2_500L, 7_500L);
    }

    private static CreditHome matched(long energyWh, long matchedMilliWh, int dwellings) {
        return new CreditHome(
                new Energy(energyWh), dwellings, 31, matchedMilliWh, Money.exact(new BigDecimal("900"), SEK));
    }

    @Test
    void thePoolIsTheHeatsGainLessTheConnection() {
        CreditAgreement agreement = agreement("0.60", "0.15", "0.25");
        List<SiteHeat> heat = List.of(new SiteHeat("M1", new Energy(1_234_567_890L)));
        // 1,234.56789 MWh x (480 - 210) - 500 = 332,833.3303
        CreditPool pool = CreditPool.of(agreement, Month.OCTOBER, heat, nothing());
        assertThat(pool.value()).isEqualTo(new Money(33_283_333, SEK));
        assertThat(pool.homes().plus(pool.operator()).plus(pool.municipality())).isEqualTo(pool.value());
        assertThat(pool.homes()).isEqualTo(new Money(19_970_000, SEK));
    }

    private static List<Long> shares(String energyWeight, List<CreditHome> homes) {
        CreditAgreement agreement = CreditAgreementDocument.read(JsonFields.parse(document("1", "0", "0")
                .replace("\"energyWeight\":\"0.5\"", "\"energyWeight\":\"" + energyWeight + "\"")));
        CreditPool pool = CreditPool.of(agreement, new Money(10_000, SEK), List.of(), nothing());
        return CreditSplit.of(pool, homes).credits().stream()
                .map(credit -> credit.credit().minorUnits())
                .toList();
    }

    private static CreditHome home(long energyWh, int dwellings, int days, String charge) {
        return new CreditHome(new Energy(energyWh), dwellings, days, Money.exact(new BigDecimal(charge), SEK));
    }

    private static CreditPool poolOf(SplittableRandom random) {
        Money value = new Money(Cases.upTo(random, 100_000_000) - Cases.upTo(random, 50_000_000), SEK);
        BroughtForward before = new BroughtForward(
                new Money(-Cases.upTo(random, 5_000_000), SEK), new Money(Cases.upTo(random, 5_000_000), SEK));
        String[] keys = {"\"0.5\"", "\"0\",\"matchedWeight\":\"1\"", "\"0.25\",\"matchedWeight\":\"0.333333\""};
        CreditAgreement agreement = CreditAgreementDocument.read(JsonFields.parse(document("0.60", "0.15", "0.25")
                .replace("\"energyWeight\":\"0.5\"", "\"energyWeight\":" + keys[random.nextInt(keys.length)])));
        return CreditPool.of(agreement, value, List.of(), before);
    }

    private static List<CreditHome> homesOf(SplittableRandom random) {
        List<CreditHome> homes = new ArrayList<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            homes.add(new CreditHome(
                    new Energy(Cases.upTo(random, 5_000_000)),
                    1 + random.nextInt(5),
                    1 + random.nextInt(31),
                    Cases.upTo(random, 3_000_000_000L),
                    new Money(Cases.upTo(random, 500_000), SEK)));
        }
        return homes;
    }

    private static BroughtForward nothing() {
        return BroughtForward.nothing(SEK);
    }

    private static CreditAgreement agreement(String homes, String operator, String municipality) {
        return CreditAgreementDocument.read(JsonFields.parse(document(homes, operator, municipality)));
    }

    private static String document(String homes, String operator, String municipality) {
        return Documents.agreement("SEK", "M1", "500.00")
                .replace("\"homes\":\"0.60\"", "\"homes\":\"" + homes + "\"")
                .replace("\"operator\":\"0.15\"", "\"operator\":\"" + operator + "\"")
                .replace("\"municipality\":\"0.25\"", "\"municipality\":\"" + municipality + "\"");
    }
}
