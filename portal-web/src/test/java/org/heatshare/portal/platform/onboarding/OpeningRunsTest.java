package org.heatshare.portal.platform.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.portal.platform.onboarding.OnboardingDocument.OpeningRun;
import org.junit.jupiter.api.Test;

class OpeningRunsTest {

    private static final TenantId LILLBY = new TenantId("lillby");
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);

    private final List<YearMonth> billed = new ArrayList<>();
    private boolean historyIsComplete;
    private boolean billingFails;

    private final OpeningRuns runs = new OpeningRuns(new OpeningBilling() {
        @Override
        public boolean historyIsComplete(TenantId tenant) {
            return historyIsComplete;
        }

        @Override
        public boolean isBilled(TenantId tenant, YearMonth month) {
            return billed.contains(month);
        }

        @Override
        public void bill(TenantId tenant, YearMonth month, String preparedBy, String releasedBy) {
            if (billingFails) {
                throw new IllegalStateException("no prices");
            }
            billed.add(month);
        }
    });

    @Test
    void waitForTheHistory() {
        runs.expect(LILLBY, List.of(run(AUGUST), run(SEPTEMBER)));

        runs.billWhatIsReady();
        assertThat(billed).isEmpty();

        historyIsComplete = true;
        runs.billWhatIsReady();
        assertThat(billed).containsExactly(AUGUST, SEPTEMBER);
    }

    @Test
    void leaveAMonthThatIsBilledAlready() {
        historyIsComplete = true;
        billed.add(AUGUST);
        runs.expect(LILLBY, List.of(run(AUGUST), run(SEPTEMBER)));

        runs.billWhatIsReady();

        assertThat(billed).containsExactly(AUGUST, SEPTEMBER);
    }

    @Test
    void outliveAMonthThatFails() {
        historyIsComplete = true;
        billingFails = true;
        runs.expect(LILLBY, List.of(run(AUGUST)));

        runs.billWhatIsReady();

        assertThat(billed).isEmpty();
    }

    private static OpeningRun run(YearMonth month) {
        return new OpeningRun(month, "one", "two");
    }
}
