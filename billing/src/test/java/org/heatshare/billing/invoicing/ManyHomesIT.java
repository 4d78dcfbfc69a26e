package org.heatshare.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.heatshare.billing.Billing;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.Test;

/** A run of several portions, which are worked out in parallel. */
@MariaDbTest
class ManyHomesIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final int HOMES = 1_700;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void goesOnWithTheMissingPortionsAfterItWasStopped(TestTenants tenants) {
        tenants.clear();
        Billing billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
        new Municipality(tenants.database(), NORRVIK, HOMES)
                .build(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01"))
                .onboard(billing, "SEK", "500.00", "resident");
        RunProgress stopped = (stage, done, total) -> {
            if (stage == RunProgress.Stage.SPLITTING_CREDIT) {
                throw new IllegalStateException("stopped");
            }
        };
        BillingRuns runs = billing.billingRuns();
        assertThatThrownBy(() -> runs.draft(NORRVIK, YearMonth.parse("2026-10"), "billing", stopped))
                .hasMessage("stopped");
        BillingRun open = runs.findOpen(NORRVIK).orElseThrow();
        assertThat(runs.get(NORRVIK, open.id()).contractsDone()).isEqualTo(HOMES);
        assertThatThrownBy(() -> runs.draft(NORRVIK, YearMonth.parse("2026-10"), "billing", RunProgress.SILENT))
                .isInstanceOfSatisfying(
                        BillingRunException.class,
                        e -> assertThat(e.reason()).isEqualTo(BillingRunException.Reason.ANOTHER_RUN_IS_OPEN));

        BillingRun drafted = runs.resume(NORRVIK, open.id(), RunProgress.SILENT);
        assertThat(drafted.state()).isEqualTo(RunState.DRAFT);
        runs.release(NORRVIK, drafted.id(), "billing2", RunProgress.SILENT);

        assertThat(billing.ledger().trialBalance(NORRVIK).sum().isZero()).isTrue();
        assertThat(billing.ledger().verify(NORRVIK).holds()).isTrue();
        assertThat(runs.preview(NORRVIK, drafted.id()).billed().bills()).isEqualTo(HOMES);
    }
}
