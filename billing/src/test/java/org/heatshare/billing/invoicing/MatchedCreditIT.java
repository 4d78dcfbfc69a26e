package org.heatshare.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.BillingOnboarding;
import org.heatshare.billing.proof.CreditProof;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.billing.proof.ProofCheck;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A month whose homes share by the miners' heat that they used: these give heat in the fourth hour of a day alone. */
@MariaDbTest
class MatchedCreditIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate LAST = LocalDate.parse("2026-11-01");
    private static final int HOMES = 8;
    private static final int WITHOUT_HOURS = 5;
    private static final int HOURS = 31 * 24;

    private final TestTenants tenants;
    private final Billing billing;
    private final Municipality norrvik;

    MatchedCreditIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
        this.norrvik = new Municipality(tenants.database(), NORRVIK, HOMES);
    }

    @BeforeEach
    void homesOfTheFourthAndOfTheEighteenthHour() {
        tenants.clear();
        norrvik.build(FIRST, LAST);
        tenants.database().execute(NORRVIK, tx -> {
            for (int home = 1; home <= HOMES; home++) {
                if (home != WITHOUT_HOURS) {
                    allIn(tx, home, home % 2 == 1 ? CONSUMPTION_DAY.WH_03 : CONSUMPTION_DAY.WH_17);
                }
            }
            allIn(tx, siteOf(tx), CONSUMPTION_DAY.WH_03);
        });
    }

    @Test
    void goesToThoseWhoUsedHeatWhileTheMinersGaveIt() {
        List<BillCredit> credits = credits("0", "1");
        long sum = 0;
        for (int home = 1; home <= HOMES; home++) {
            BillCredit credit = credits.get(home - 1);
            sum += credit.shareMinor();
            if (home % 2 == 0) {
                assertThat(credit.shareMinor()).as("home " + home).isZero();
                assertThat(credit.matchedMilliWh()).isZero();
            } else {
                assertThat(credit.shareMinor()).as("home " + home).isPositive();
            }
        }
        assertThat(sum).isEqualTo(credits.get(0).pool().availableMinor()).isPositive();
        // Home 5 told no hours: a twenty-fourth of its heat counts as used in each.
        BillCredit even = credits.get(WITHOUT_HOURS - 1);
        assertThat(even.matchedMilliWh()).isBetween(1L, credits.get(0).matchedMilliWh() / 20);
    }

    @Test
    void isBlendedWithHeatAndDwellings() {
        List<BillCredit> credits = credits("0.3", "0.5");
        BillCredit.PoolSummary pool = credits.get(0).pool();
        assertThat(pool.matchedWeight()).isEqualByComparingTo("0.5");
        assertThat(pool.allMatchedMilliWh())
                .isEqualTo(
                        credits.stream().mapToLong(BillCredit::matchedMilliWh).sum());
        for (BillCredit credit : credits) {
            double exact = pool.availableMinor()
                    * (0.3 * credit.energyWh() / pool.allEnergyWh()
                            + 0.5 * credit.matchedMilliWh() / pool.allMatchedMilliWh()
                            + 0.2 * credit.dwellingDays() / pool.allDwellingDays());
            assertThat((double) credit.shareMinor()).isBetween(exact - 1, exact + 1);
        }
    }

    @Test
    void isProvedByTheHomesOwnHours() {
        release("0.3", "0.5");
        String number = billing.invoices().findFor(NORRVIK, "rita").get(0).number();
        CreditProof proof =
                billing.creditProofs().findFor(NORRVIK, "rita", number).get(0);
        CreditStatement statement =
                billing.creditProofs().statements(NORRVIK, 1).get(0);
        assertThat(proof.statement()).isEqualTo(statement);
        assertThat(statement.scheme()).isEqualTo("heatshare-credit-2");
        assertThat(proof.hoursWh()).hasSize(HOURS);
        assertThat(statement.pool().hours().siteWh()).hasSize(HOURS);
        assertThat(proof.hoursWh().stream().mapToLong(Integer::longValue).sum())
                .isEqualTo(proof.home().energyWh());
        assertThat(ProofCheck.of(proof))
                .extracting(ProofCheck.Answer::name)
                .containsExactly("tree", "home", "total", "value", "pool", "matched", "share", "credit");
        assertThat(ProofCheck.of(proof)).allMatch(ProofCheck.Answer::holds);
        assertThat(billing.ledger().verify(NORRVIK).holds()).isTrue();
    }

    private List<BillCredit> credits(String energyWeight, String matchedWeight) {
        BillingRun run = draft(energyWeight, matchedWeight);
        return tenants
                .database()
                .read(NORRVIK, tx -> CreditedBills.read(tx, run.id(), PoolStore.pools(tx, run.id())))
                .stream()
                .map(bill -> bill.credits().get(0))
                .toList();
    }

    private void release(String energyWeight, String matchedWeight) {
        BillingRun run = draft(energyWeight, matchedWeight);
        billing.billingRuns().release(NORRVIK, run.id(), "billing2", RunProgress.SILENT);
    }

    private BillingRun draft(String energyWeight, String matchedWeight) {
        BillingOnboarding usual = norrvik.onboarding("SEK", "500.00", "rita");
        String key = "\"energyWeight\":\"%s\",\"matchedWeight\":\"%s\""
                .formatted(new BigDecimal(energyWeight), new BigDecimal(matchedWeight));
        new BillingOnboarding(
                        usual.parties(),
                        usual.contracts(),
                        usual.vatRates(),
                        usual.tariffs(),
                        usual.creditAgreements().stream()
                                .map(document -> document.replace("\"energyWeight\":\"0.5\"", key))
                                .toList(),
                        usual.weatherCorrection())
                .applyTo(billing, NORRVIK, "test");
        return billing.billingRuns().draft(NORRVIK, YearMonth.parse("2026-10"), "billing", RunProgress.SILENT);
    }

    private static int siteOf(DSLContext tx) {
        return tx.select(DSL.max(CONSUMPTION_DAY.METER_POINT_ID))
                .from(CONSUMPTION_DAY)
                .fetchSingle()
                .value1();
    }

    /** All heat of a meter point's days in one hour; the others are known to be zero. */
    private static void allIn(DSLContext tx, int meterPoint, Field<Integer> hour) {
        for (Field<?> field : CONSUMPTION_DAY.fields()) {
            if (field.getName().startsWith("wh_")) {
                Field<Integer> one = field.coerce(Integer.class);
                tx.update(CONSUMPTION_DAY)
                        .set(one, field.equals(hour) ? CONSUMPTION_DAY.ENERGY_WH.cast(Integer.class) : DSL.val(0))
                        .where(CONSUMPTION_DAY.METER_POINT_ID.eq(meterPoint))
                        .execute();
            }
        }
    }
}
