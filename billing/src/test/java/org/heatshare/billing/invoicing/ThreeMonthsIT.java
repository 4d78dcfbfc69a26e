package org.heatshare.billing.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;
import static org.heatshare.db.schema.tenant.Tables.INVOICE_DOCUMENT;
import static org.heatshare.db.schema.tenant.Tables.JOURNAL_ENTRY;
import static org.heatshare.db.schema.tenant.Tables.NUMBER_SERIES;
import static org.heatshare.db.schema.tenant.Tables.SETTLEMENT;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.ContractQuery;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.invoicing.BillCredit.PoolSummary;
import org.heatshare.billing.invoicing.BillingRunException.Reason;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.testing.Documents;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.outbox.EventType;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.db.testing.TestWebhook;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three months of a small municipality, with another beside it that must see nothing of it. */
@MariaDbTest
class ThreeMonthsIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.parse("2025-08-01");
    private static final LocalDate LAST = LocalDate.parse("2026-11-01");
    private static final YearMonth AUGUST = YearMonth.parse("2026-08");

    private final TestTenants tenants;
    private final Billing billing;
    private Municipality norrvik;

    ThreeMonthsIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
    }

    @BeforeEach
    void twoMunicipalities() {
        tenants.clear();
        norrvik = new Municipality(tenants.database(), NORRVIK, 12).build(FIRST, LAST);
        norrvik.onboard(billing, "SEK", "500.00", "resident");
        new Municipality(tenants.database(), KALTIO, 3).build(FIRST, LAST).onboard(billing, "EUR", "0.00", "resident2");
    }

    @Test
    void aMonthIsComparedWithTheMonthBeforeAndWithNoneWhereNothingWasInvoiced() {
        RunPreview august = billing.billingRuns()
                .preview(NORRVIK, billAndRelease(NORRVIK, AUGUST).id());
        RunPreview september = billing.billingRuns()
                .preview(NORRVIK, billAndRelease(NORRVIK, AUGUST.plusMonths(1)).id());

        assertThat(august.monthBefore()).isNull();
        assertThat(september.monthBefore()).isEqualTo(august.billed());
        assertThat(september.yearBefore()).isNull();
        BilledSums billed = september.billed();
        assertThat(billed.netMinor() + billed.vatMinor()).isEqualTo(billed.totalMinor());
        assertThat(billed.componentsNetMinor().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(billed.netMinor());
    }

    @Test
    void everyMonthSumsToItsPoolAndTheBooksBalance() {
        for (int month = 0; month < 3; month++) {
            BillingRun run = billAndRelease(NORRVIK, AUGUST.plusMonths(month));
            RunPreview preview = billing.billingRuns().preview(NORRVIK, run.id());

            PoolDocument pool = preview.pools().get(0);
            PoolSummary sums = pool.pool();
            assertThat(sums.poolMinor() + sums.deficitBroughtForwardMinor() + sums.homesBroughtForwardMinor())
                    .isEqualTo(pool.creditedMinor()
                            + sums.operatorMinor()
                            + sums.municipalityMinor()
                            + pool.homesCarriedForwardMinor()
                            + pool.deficitCarriedForwardMinor());
            assertThat(preview.billed().creditMinor())
                    .isEqualTo(pool.creditedMinor())
                    .isPositive();
            assertThat(preview.billed().bills()).isEqualTo(12);
            var balance = billing.ledger().trialBalance(NORRVIK);
            assertThat(balance.sum().isZero()).isTrue();
            assertThat(balance.of(LedgerAccount.HOMES_CREDIT).minorUnits())
                    .as("what is owed to homes is what the caps carried forward")
                    .isEqualTo(-pool.homesCarriedForwardMinor());
            assertThat(billing.ledger().verify(NORRVIK).holds()).isTrue();
        }
        assertThat(billing.billingRuns().nextMonth(NORRVIK)).isEmpty();
        List<InvoiceSummary> invoices = billing.invoices()
                .find(NORRVIK, new InvoiceQuery("", null, InvoiceQuery.Sort.NUMBER, true, 0, 100, Discretion.FULL));
        assertThat(invoices).hasSize(36);
        for (int i = 0; i < invoices.size(); i++) {
            assertThat(invoices.get(i).number()).isEqualTo("2026-%06d".formatted(i + 1));
        }
        assertThat(billing.settlements().findByOperators(NORRVIK, List.of("hydroheat")))
                .hasSize(3)
                .allSatisfy(settlement -> assertThat(settlement.totalMinor())
                        .isEqualTo(settlement.heatPriceMinor() + settlement.shareMinor()));
        assertThat(billing.invoices()
                        .count(
                                KALTIO,
                                new InvoiceQuery("", null, InvoiceQuery.Sort.NUMBER, true, 0, 1, Discretion.FULL)))
                .isZero();
        assertThat(billing.settlements().findAll(KALTIO)).isEmpty();
    }

    @Test
    void refusesATariffThatAsksForWhatIsNotMeteredBeforeAnythingIsWritten() {
        String withVolume = Documents.villa("SEK")
                .replace("2024-09-01", "2026-08-15")
                .replace(
                        "\"components\":[",
                        "\"components\":[{\"kind\":\"VOLUME\",\"code\":\"flow\",\"pricesPerM3\":{\"01-12\":\"3.63\"}},");
        billing.tariffs().publish(NORRVIK, withVolume, "admin");

        assertThatThrownBy(() -> draft(NORRVIK, AUGUST))
                .isInstanceOfSatisfying(
                        BillingRunException.class,
                        e -> assertThat(e.reason()).isEqualTo(BillingRunException.Reason.TARIFF_NOT_COMPUTABLE))
                .hasMessageContaining("2026-08-15")
                .hasMessageContaining("flow (VOLUME)");

        assertThat(billing.billingRuns().findAll(NORRVIK)).isEmpty();
        assertThat(draft(KALTIO, AUGUST).state()).isEqualTo(RunState.DRAFT);
    }

    @Test
    void aBillIsTheRegistersDifferenceAtItsPrices() {
        BillingRun run = draft(NORRVIK, AUGUST);
        Bill bill = billing.billingRuns()
                .findDraft(NORRVIK, run.id(), contractId(NORRVIK, "C-0001"))
                .orElseThrow();

        long energy = august(1);
        assertThat(bill.energyWh()).isEqualTo(energy);
        assertThat(bill.meter().endWh() - bill.meter().startWh()).isEqualTo(energy);
        assertThat(bill.lines())
                .extracting(BillLine::component)
                .containsExactly(
                        BillComponent.FIXED, BillComponent.ENERGY, BillComponent.CAPACITY, BillComponent.HEAT_CREDIT);
        // 1,800.00 x 31/365 = 152.876...; 1.633,199 MWh x 366.00 = 597.75...
        assertThat(bill.lines().get(0).netMinor()).isEqualTo(15_288);
        assertThat(bill.lines().get(1).netMinor()).isEqualTo(Math.floorDiv(energy * 36_600 + 500_000, 1_000_000));
        assertThat(bill.lines().get(2).peakDays()).hasSize(3);
        assertThat(bill.totalMinor()).isEqualTo(bill.netMinor() + bill.vatMinor());
        assertThat(bill.yearBefore().energyWh()).isEqualTo(energy);
        assertThat(bill.before()).isNull();
    }

    @Test
    void webhooksAreToldOfEachInvoiceOnce() {
        TestWebhook.wanting(tenants, NORRVIK, EventType.INVOICE_ISSUED);
        BillingRun run = draft(NORRVIK, AUGUST);
        assertThat(TestWebhook.told(tenants, NORRVIK)).isEmpty();
        release(NORRVIK, run);
        assertThatThrownBy(() -> release(NORRVIK, run)).isInstanceOf(BillingRunException.class);

        List<String> told = TestWebhook.told(tenants, NORRVIK);
        assertThat(told).hasSize(12);
        assertThat(told.get(11)).contains("\"type\":\"invoice.issued\"", "\"invoice\":\"2026-000012\"", "\"dueOn\"");
        assertThat(TestWebhook.told(tenants, KALTIO)).isEmpty();
    }

    @Test
    void aSecondReleaseAndTheSamePersonChangeNothing() {
        BillingRun run = draft(NORRVIK, AUGUST);
        assertThatThrownBy(() -> billing.billingRuns().release(NORRVIK, run.id(), "billing", RunProgress.SILENT))
                .isInstanceOfSatisfying(
                        BillingRunException.class, e -> assertThat(e.reason()).isEqualTo(Reason.SAME_PERSON));
        assertThat(count(INVOICE)).isZero();

        release(NORRVIK, run);
        int entries = count(JOURNAL_ENTRY);
        assertThatThrownBy(() -> release(NORRVIK, run))
                .isInstanceOfSatisfying(
                        BillingRunException.class, e -> assertThat(e.reason()).isEqualTo(Reason.ALREADY_RELEASED));
        assertThat(count(INVOICE)).isEqualTo(12);
        assertThat(count(JOURNAL_ENTRY)).isEqualTo(entries);
    }

    @Test
    void aCrashInTheMiddleOfAReleaseLeavesNothing() {
        BillingRun run = draft(NORRVIK, AUGUST);
        RunProgress crash = (stage, done, total) -> {
            if (stage == RunProgress.Stage.BOOKING && done > 0) {
                throw new IllegalStateException("power cut");
            }
        };
        assertThatThrownBy(() -> billing.billingRuns().release(NORRVIK, run.id(), "billing2", crash))
                .hasMessage("power cut");

        assertThat(List.of(count(INVOICE), count(INVOICE_DOCUMENT), count(JOURNAL_ENTRY), count(SETTLEMENT)))
                .containsOnly(0);
        assertThat(billing.billingRuns().get(NORRVIK, run.id()).state()).isEqualTo(RunState.DRAFT);
        release(NORRVIK, run);
        assertThat(count(INVOICE)).isEqualTo(12);
        assertThat(tenants.database()
                        .<Long>read(
                                NORRVIK,
                                tx -> tx.select(NUMBER_SERIES.LAST_NUMBER)
                                        .from(NUMBER_SERIES)
                                        .where(NUMBER_SERIES.SERIES.eq("INVOICE"))
                                        .fetchSingle()
                                        .value1()))
                .isEqualTo(12);
    }

    @Test
    void aHomeWithoutCompleteMeteringIsHeldBackAndBilledLater() {
        norrvik.forget(5, LocalDate.parse("2026-09-01"));
        norrvik.forget(5, LocalDate.parse("2026-08-31"));
        BillingRun run = draft(NORRVIK, AUGUST);

        List<DraftRow> heldBack = billing.billingRuns()
                .findDrafts(
                        NORRVIK,
                        run.id(),
                        new DraftQuery("", DraftQuery.Sort.OUTLIERS_FIRST, true, 0, 10, Discretion.HIDE_PROTECTED));
        assertThat(heldBack).hasSize(1);
        assertThat(heldBack.get(0).heldBack())
                .isEqualTo(new HeldBack(HeldBack.Reason.MISSING_READINGS, 1, LocalDate.parse("2026-08-31")));
        release(NORRVIK, run);
        assertThat(count(INVOICE)).isEqualTo(11);
    }

    @Test
    void aDayMissingInTheMiddleIsCoveredByTheRegistersAtTheEnds() {
        norrvik.forget(5, LocalDate.parse("2026-08-20"));
        Bill whole = draftedBill("C-0005");
        assertThat(whole.energyWh())
                .isEqualTo(whole.meter().endWh() - whole.meter().startWh())
                .isPositive();
    }

    @Test
    void ofAPlaceWithTwoMetersBothCountThisYearAndLast() {
        norrvik.measureTwice(5, FIRST, LAST);
        norrvik.measureTwice(6, FIRST, LAST);
        norrvik.forget(1_006, FIRST);

        Bill both = draftedBill("C-0005");
        assertThat(both.energyWh()).isEqualTo(2 * august(5));
        assertThat(both.yearBefore().energyWh()).isEqualTo(2 * august(5));
        assertThat(both.meter()).as("two meters have no one register").isNull();
        Bill incomplete = billing.billingRuns()
                .findDraft(
                        NORRVIK,
                        billing.billingRuns().findOpen(NORRVIK).orElseThrow().id(),
                        contractId(NORRVIK, "C-0006"))
                .orElseThrow();
        assertThat(incomplete.energyWh()).isEqualTo(2 * august(6));
        assertThat(incomplete.yearBefore())
                .as("one of last year's days is unknown")
                .isNull();
    }

    @Test
    void theSameInputsGiveTheSameInvoices() {
        BillingRun first = draft(NORRVIK, AUGUST);
        billing.billingRuns().cancel(NORRVIK, first.id(), "billing");
        BillingRun second = draft(NORRVIK, AUGUST);

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.inputsSha256()).isEqualTo(first.inputsSha256()).hasSize(64);
        assertThat(billing.billingRuns().get(NORRVIK, first.id()).state()).isEqualTo(RunState.CANCELLED);
    }

    @Test
    void aNegativePoolIsCarriedForwardAndNobodyIsCredited() {
        tenants.clear();
        new Municipality(tenants.database(), NORRVIK, 2)
                .build(FIRST, LAST)
                .onboard(billing, "SEK", "10000.00", "resident");
        // 31 MWh x 270.00 - 10,000.00 = -1,630.00; September 30 x 270.00 - 10,000.00 = -1,900.00
        BillingRun run = billAndRelease(NORRVIK, AUGUST);
        PoolDocument august =
                billing.billingRuns().preview(NORRVIK, run.id()).pools().get(0);
        assertThat(august.deficitCarriedForwardMinor()).isEqualTo(-163_000);
        assertThat(august.creditedMinor()).isZero();
        BillingRun next = billAndRelease(NORRVIK, AUGUST.plusMonths(1));
        assertThat(billing.billingRuns()
                        .preview(NORRVIK, next.id())
                        .pools()
                        .get(0)
                        .deficitCarriedForwardMinor())
                .isEqualTo(-353_000);
        assertThat(billing.ledger().trialBalance(NORRVIK).sum().isZero()).isTrue();
    }

    @Test
    void aResidentSeesTheBillsOfLinkedContractsOnly() {
        billAndRelease(NORRVIK, AUGUST);
        billAndRelease(KALTIO, AUGUST);

        List<InvoiceSummary> own = billing.invoices().findFor(NORRVIK, "resident");
        assertThat(own).extracting(InvoiceSummary::contractNumber).containsExactly("C-0001");
        assertThat(billing.invoices().findFor(NORRVIK, "resident", own.get(0).number()))
                .isPresent();
        assertThat(billing.invoices().findFor(NORRVIK, "resident", "2026-000002"))
                .isEmpty();
        assertThat(billing.invoices().findFor(NORRVIK, "resident2")).isEmpty();
        assertThat(billing.invoices().findFor(KALTIO, "resident")).isEmpty();
        assertThat(billing.invoices().findFor(KALTIO, "resident2")).hasSize(1);
    }

    @Test
    void aProtectedIdentityIsHiddenFromThoseWhoOnlyLook() {
        billAndRelease(NORRVIK, AUGUST);
        var query = new InvoiceQuery("", null, InvoiceQuery.Sort.NUMBER, true, 0, 20, Discretion.HIDE_PROTECTED);
        assertThat(billing.invoices().find(NORRVIK, query))
                .filteredOn(invoice -> invoice.contractNumber().equals("C-0002"))
                .allSatisfy(invoice -> assertThat(invoice.partyName()).isNull());
        IssuedInvoice hidden = billing.invoices()
                .find(NORRVIK, "2026-000002", Discretion.HIDE_PROTECTED)
                .orElseThrow()
                .invoice();
        assertThat(hidden.recipient()).isEqualTo(IssuedInvoice.Recipient.HIDDEN);
        var search = new InvoiceQuery("Anna 2", null, InvoiceQuery.Sort.NUMBER, true, 0, 20, Discretion.HIDE_PROTECTED);
        assertThat(billing.invoices().find(NORRVIK, search)).isEmpty();
    }

    private static long august(int home) {
        return LocalDate.parse("2026-08-01")
                .datesUntil(LocalDate.parse("2026-09-01"))
                .mapToLong(day -> Municipality.wattHours(home, day))
                .sum();
    }

    private Bill draftedBill(String contract) {
        BillingRun run = draft(NORRVIK, AUGUST);
        return billing.billingRuns()
                .findDraft(NORRVIK, run.id(), contractId(NORRVIK, contract))
                .orElseThrow();
    }

    private int contractId(TenantId tenant, String number) {
        var query = new ContractQuery(number, 0, 1, Discretion.FULL);
        return billing.customers().findContracts(tenant, query).get(0).contractId();
    }

    private BillingRun draft(TenantId tenant, YearMonth month) {
        BillingRun run = billing.billingRuns().draft(tenant, month, "billing", RunProgress.SILENT);
        assertThat(run.state()).isEqualTo(RunState.DRAFT);
        assertThat(run.contractsDone()).isEqualTo(run.contractsTotal());
        return run;
    }

    private BillingRun release(TenantId tenant, BillingRun run) {
        return billing.billingRuns().release(tenant, run.id(), "billing2", RunProgress.SILENT);
    }

    private BillingRun billAndRelease(TenantId tenant, YearMonth month) {
        return release(tenant, draft(tenant, month));
    }

    private int count(Table<?> table) {
        return tenants.database().<Integer>read(NORRVIK, tx -> tx.fetchCount(table));
    }
}
