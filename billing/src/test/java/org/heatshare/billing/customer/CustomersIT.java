package org.heatshare.billing.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.BillingOnboarding;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class CustomersIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);

    private final TestTenants tenants;
    private final Billing billing;
    private BillingOnboarding onboarding;

    CustomersIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
    }

    @BeforeEach
    void threeHomes() {
        tenants.clear();
        Municipality norrvik = new Municipality(tenants.database(), NORRVIK, 3)
                .build(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-11-01"));
        onboarding = norrvik.onboarding("SEK", "500.00", "resident");
        onboarding.applyTo(billing, NORRVIK, "test");
    }

    @Test
    void applyingTheSameAgainChangesNothing() {
        List<ContractSummary> before = billing.customers().findContracts(NORRVIK, all(Discretion.FULL));
        onboarding.applyTo(billing, NORRVIK, "test");
        assertThat(billing.customers().findContracts(NORRVIK, all(Discretion.FULL)))
                .isEqualTo(before)
                .hasSize(3);
        assertThat(billing.tariffs().findAll(NORRVIK)).hasSize(1);
        assertThat(billing.creditAgreements().findAll(NORRVIK)).hasSize(1);
        assertThat(billing.customers().countContracts(KALTIO, all(Discretion.FULL)))
                .isZero();
    }

    @Test
    void refusesWhatDoesNotExistAndWhatOverlaps() {
        LocalDate start = LocalDate.parse("2026-11-01");
        assertThatThrownBy(() -> billing.customers().apply(NORRVIK, List.of(), List.of(contract("C-9", "D99", start))))
                .isInstanceOf(UnknownReferenceException.class)
                .hasMessage("contract C-9 names the delivery point D99, which does not exist");
        assertThatThrownBy(() -> billing.customers().apply(NORRVIK, List.of(), List.of(contract("C-9", "D1", start))))
                .isInstanceOf(OverlappingContractsException.class)
                .hasMessageContaining("C-0001 and C-9");
        assertThat(billing.customers().countContracts(NORRVIK, all(Discretion.FULL)))
                .isEqualTo(3);
    }

    @Test
    void aSignedInPersonSeesLinkedContractsUntilTheLinkEnds() {
        List<ResidentContract> own = billing.customers().findContractsOf(NORRVIK, "resident");
        assertThat(own).extracting(ResidentContract::number).containsExactly("C-0001");
        assertThat(own.get(0).covers(LocalDate.parse("2024-09-30"))).isFalse();
        assertThat(own.get(0).covers(LocalDate.parse("2024-10-01"))).isTrue();
        assertThat(billing.customers().findContractsOf(KALTIO, "resident")).isEmpty();

        billing.customers().endAccess(NORRVIK, own.get(0).contractId(), "resident", "admin");
        onboarding.applyTo(billing, NORRVIK, "test");
        assertThat(billing.customers().findContractsOf(NORRVIK, "resident")).isEmpty();
    }

    @Test
    void hidesAProtectedIdentityFromThoseWhoOnlyLook() {
        List<ContractSummary> seen = billing.customers().findContracts(NORRVIK, all(Discretion.HIDE_PROTECTED));
        assertThat(seen).extracting(ContractSummary::partyName).containsExactly("Anna 1", null, "Anna 3");
        assertThat(seen).extracting(ContractSummary::street).containsExactly("Storgatan 1", null, "Storgatan 3");
        var byName = new ContractQuery("Anna 2", 0, 10, Discretion.HIDE_PROTECTED);
        assertThat(billing.customers().findContracts(NORRVIK, byName)).isEmpty();
    }

    @Test
    void erasingAPersonKeepsTheBooks() {
        BillingRun run = billing.billingRuns().draft(NORRVIK, YearMonth.parse("2026-10"), "a", RunProgress.SILENT);
        billing.billingRuns().release(NORRVIK, run.id(), "b", RunProgress.SILENT);
        var balance = billing.ledger().trialBalance(NORRVIK);
        int party = billing.customers()
                .findContracts(NORRVIK, all(Discretion.FULL))
                .get(0)
                .partyId();

        billing.customers().erase(NORRVIK, party, "admin");

        assertThat(billing.customers().findContracts(NORRVIK, all(Discretion.FULL)))
                .extracting(ContractSummary::partyName)
                .containsExactly(null, "Anna 2", "Anna 3");
        assertThat(billing.invoices().findFor(NORRVIK, "resident")).isEmpty();
        assertThat(billing.invoices().find(NORRVIK, "2026-000001", Discretion.FULL))
                .isPresent();
        assertThat(billing.ledger().trialBalance(NORRVIK)).isEqualTo(balance);
        onboarding.applyTo(billing, NORRVIK, "test");
        assertThat(billing.customers()
                        .findContracts(NORRVIK, all(Discretion.FULL))
                        .get(0)
                        .partyName())
                .as("whoever was erased stays erased")
                .isNull();
    }

    private static ContractData contract(String number, String deliveryPoint, LocalDate from) {
        return new ContractData(number, deliveryPoint, "P1", from, null, "VILLA", "HOUSEHOLD", List.of());
    }

    private static ContractQuery all(Discretion discretion) {
        return new ContractQuery("", 0, 100, discretion);
    }
}
