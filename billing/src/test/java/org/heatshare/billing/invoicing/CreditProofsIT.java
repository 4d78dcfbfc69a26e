package org.heatshare.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.CREDIT_SHARE;
import static org.heatshare.db.schema.tenant.Tables.JOURNAL_ENTRY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.proof.CreditProof;
import org.heatshare.billing.proof.CreditStatement;
import org.heatshare.billing.proof.ProofCheck;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class CreditProofsIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    private static final LocalDate LAST = LocalDate.parse("2026-11-01");
    private static final int HOMES = 12;

    private final TestTenants tenants;
    private final Billing billing;

    CreditProofsIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
    }

    @BeforeEach
    void aMonthOfTwoMunicipalities() {
        tenants.clear();
        new Municipality(tenants.database(), NORRVIK, HOMES)
                .build(FIRST, LAST)
                .onboard(billing, "SEK", "500.00", "rita");
        new Municipality(tenants.database(), KALTIO, ProofStore.HOMES_MIN - 1)
                .build(FIRST, LAST)
                .onboard(billing, "EUR", "0.00", "risto");
        release(NORRVIK);
        release(KALTIO);
    }

    @Test
    void aResidentsProofHoldsAndItsRootIsPublishedAndInTheJournal() {
        CreditStatement statement = statement();
        PoolDocument pool = pool();
        assertThat(statement.homes()).isEqualTo(HOMES);
        assertThat(statement.total().creditMinor())
                .isEqualTo(pool.creditedMinor())
                .isPositive();
        assertThat(statement.total().energyWh()).isEqualTo(pool.pool().allEnergyWh());
        assertThat(statement.total().dwellingDays()).isEqualTo(pool.pool().allDwellingDays());
        List<String> texts = tenants.database()
                .read(
                        NORRVIK,
                        tx -> tx.select(JOURNAL_ENTRY.TEXT).from(JOURNAL_ENTRY).fetch(JOURNAL_ENTRY.TEXT));
        assertThat(texts).contains("Heat credit of agreement " + statement.agreement() + ", root " + statement.root());
        assertThat(billing.ledger().verify(NORRVIK).holds()).isTrue();

        CreditProof proof = proof();
        assertThat(proof.statement()).isEqualTo(statement);
        long invoiceId = billing.invoices().findFor(NORRVIK, "rita").get(0).invoiceId();
        assertThat(billing.creditProofs().statementsOf(NORRVIK, invoiceId)).containsExactly(statement);
        assertThat(billing.creditProofs().statementsOf(KALTIO, invoiceId)).isEmpty();
        assertThat(ProofCheck.of(proof)).hasSize(7).allMatch(ProofCheck.Answer::holds);
    }

    @Test
    void aProofIsShownToThoseWhoMaySeeTheInvoiceAlone() {
        String number = proof().invoice();
        assertThat(billing.creditProofs().findFor(NORRVIK, "risto", number)).isEmpty();
        assertThat(billing.creditProofs().findFor(KALTIO, "rita", number)).isEmpty();
        String other =
                billing.invoices().findFor(NORRVIK, "rita").get(0).number().equals("2026-000012")
                        ? "2026-000011"
                        : "2026-000012";
        assertThat(billing.creditProofs().findFor(NORRVIK, "rita", other)).isEmpty();
    }

    @Test
    void ofAPoolOfFewHomesNothingIsPublished() {
        assertThat(billing.creditProofs().statements(KALTIO, 10)).isEmpty();
        String number = billing.invoices().findFor(KALTIO, "risto").get(0).number();
        assertThat(billing.creditProofs().findFor(KALTIO, "risto", number)).isEmpty();
    }

    @Test
    void aShareThatWasChangedByHandIsFound() {
        String number = proof().invoice();
        tenants.database()
                .execute(
                        NORRVIK,
                        tx -> tx.update(CREDIT_SHARE)
                                .set(CREDIT_SHARE.CREDIT_MINOR, CREDIT_SHARE.CREDIT_MINOR.plus(1))
                                .limit(1)
                                .execute());
        assertThatThrownBy(() -> billing.creditProofs().findFor(NORRVIK, "rita", number))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no longer have the published root");
    }

    private void release(TenantId tenant) {
        BillingRun run = billing.billingRuns().draft(tenant, YearMonth.parse("2026-10"), "billing", RunProgress.SILENT);
        billing.billingRuns().release(tenant, run.id(), "billing2", RunProgress.SILENT);
    }

    private PoolDocument pool() {
        return billing.billingRuns().preview(NORRVIK, 1).pools().get(0);
    }

    private CreditStatement statement() {
        List<CreditStatement> statements = billing.creditProofs().statements(NORRVIK, 10);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }

    private CreditProof proof() {
        String number = billing.invoices().findFor(NORRVIK, "rita").get(0).number();
        List<CreditProof> proofs = billing.creditProofs().findFor(NORRVIK, "rita", number);
        assertThat(proofs).hasSize(1);
        return proofs.get(0);
    }
}
