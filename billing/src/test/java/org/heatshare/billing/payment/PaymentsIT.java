package org.heatshare.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heatshare.db.schema.tenant.Tables.INVOICE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heatshare.billing.Billing;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.billing.ledger.JournalQuery;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.TrialBalance;
import org.heatshare.billing.payment.BankFileOrigin.Source;
import org.heatshare.billing.payment.PaymentException.Reason;
import org.heatshare.billing.payment.PaymentView.Allocation;
import org.heatshare.billing.payment.bankfile.BankFileException;
import org.heatshare.billing.testing.Camt;
import org.heatshare.billing.testing.Municipality;
import org.heatshare.db.schema.tenant.tables.records.InvoiceRecord;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four homes' bills of a month; the recipient of the second is protected. After each test the books hold what the lists say. */
@MariaDbTest
class PaymentsIT {

    private static final TenantId NORRVIK = TestTenants.NORRVIK;
    private static final TenantId KALTIO = TestTenants.KALTIO;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate FIRST = LocalDate.parse("2025-09-01");
    private static final LocalDate LAST = LocalDate.parse("2026-11-01");

    private final TestTenants tenants;
    private final Billing billing;
    private final Payments payments;
    private List<InvoiceRecord> invoices = List.of();

    PaymentsIT(TestTenants tenants) {
        this.tenants = tenants;
        this.billing = Billing.of(tenants.database(), tenants.registry(), CLOCK);
        this.payments = billing.payments();
    }

    @BeforeEach
    void aMonthIsBilled() {
        tenants.clear();
        new Municipality(tenants.database(), NORRVIK, 4).build(FIRST, LAST).onboard(billing, "SEK", "0.00", "resident");
        BillingRun run =
                billing.billingRuns().draft(NORRVIK, YearMonth.parse("2026-10"), "billing", RunProgress.SILENT);
        billing.billingRuns().release(NORRVIK, run.id(), "billing2", RunProgress.SILENT);
        invoices = tenants.database()
                .read(
                        NORRVIK,
                        tx -> List.copyOf(
                                tx.selectFrom(INVOICE).orderBy(INVOICE.ID).fetch()));
    }

    @AfterEach
    void theBooksHoldWhatTheListsSay() {
        TrialBalance books = billing.ledger().trialBalance(NORRVIK);
        assertThat(books.sum().isZero()).isTrue();
        assertThat(billing.ledger().verify(NORRVIK).holds()).isTrue();
        long open = billing.receivables().ageing(NORRVIK, TODAY).all().openMinor();
        assertThat(balance(books, LedgerAccount.RECEIVABLES)).isEqualTo(open);
        assertThat(balance(books, LedgerAccount.UNMATCHED_PAYMENTS)).isEqualTo(-payments.unmatchedMinor(NORRVIK));
        long came = payments.files(NORRVIK, 0, 100).stream()
                .mapToLong(TakenBankFile::paidMinor)
                .sum();
        assertThat(balance(books, LedgerAccount.BANK)).isEqualTo(came);
    }

    @Test
    void aFileIsBookedAndItsPaymentsMatched() throws Exception {
        Payments.Taken taken = take(Camt.notification("SEK")
                .paid("B1", total(0), reference(0), "Anna 1")
                .paid("B2", amount(10_000), reference(1), "Anna 2")
                .said("B3", total(2), "heat", "3 anna")
                .paid("B4", "77.00", "", "Nobody")
                .entry("B5", "9.00", "DBIT", false, "BOOK", "")
                .entry("B6", "500.00", "<NtryDtls><Btch><NbOfTxs>9</NbOfTxs></Btch></NtryDtls>"));

        TakenBankFile file = taken.file();
        assertThat(taken.before()).isFalse();
        assertThat(file.payments()).isEqualTo(4);
        assertThat(file.leftOut()).isEqualTo(1);
        assertThat(file.withoutDetails()).isEqualTo(1);
        assertThat(file.format()).isEqualTo("camt.054.001.08");
        assertThat(open())
                .isEqualTo(Map.of(
                        number(0),
                        0L,
                        number(1),
                        invoices.get(1).getTotalMinor() - 10_000,
                        number(2),
                        0L,
                        number(3),
                        invoices.get(3).getTotalMinor()));
        assertThat(unmatched()).singleElement().satisfies(payment -> {
            assertThat(payment.reason()).contains(UnmatchedReason.NO_REFERENCE);
            assertThat(payment.restMinor()).isEqualTo(7_700);
        });
        assertThat(billing.books().count(NORRVIK, everything("Payment"))).isEqualTo(4);
    }

    @Test
    void theSameFileIsBookedOnce() throws Exception {
        Camt camt = Camt.notification("SEK").paid("B1", total(0), reference(0), "Anna 1");
        TakenBankFile first = take(camt).file();
        Payments.Taken second = take(camt);

        assertThat(second.before()).isTrue();
        assertThat(second.file()).isEqualTo(first);
        assertThat(payments.files(NORRVIK, 0, 10)).hasSize(1);
    }

    @Test
    void theSameFileSentByManyAtOnceIsBookedOnce() {
        Camt camt = Camt.notification("SEK").paid("B1", total(0), reference(0), "Anna 1");
        long booked =
                IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() -> taken(camt))).toList().stream()
                        .map(CompletableFuture::join)
                        .filter(taken -> !taken.before())
                        .count();

        assertThat(booked).isEqualTo(1);
        assertThat(payments.count(NORRVIK, query(PaymentQuery.Show.ALL, ""))).isEqualTo(1);
    }

    @Test
    void whatANotificationHasBroughtAStatementBringsNoMore() throws Exception {
        take(Camt.notification("SEK")
                .paid("B1", total(0), reference(0), "Anna 1")
                .paid("B2", "5.00", "", "Nobody"));
        TakenBankFile statement = take(Camt.statement("SEK")
                        .entry("B1", total(0), "")
                        .entry("B2", "5.00", "")
                        .entry("B3", "6.00", ""))
                .file();

        assertThat(statement.known()).isEqualTo(2);
        assertThat(statement.payments()).isEqualTo(1);
        assertThat(statement.paidMinor()).isEqualTo(600);
    }

    @Test
    void entriesOfOneFileThatAreAlikeAreAllBookedAndKnownAgain() throws Exception {
        Camt camt = Camt.notification("SEK").paid("B", "5.00", "", "A").paid("B", "5.00", "", "A");
        assertThat(take(camt).file().payments()).isEqualTo(2);
        TakenBankFile more = take(camt.paid("B", "5.00", "", "A")).file();
        assertThat(more.known()).isEqualTo(2);
        assertThat(more.payments()).isEqualTo(1);
    }

    @Test
    void theSameBankReferenceOnAnotherDayIsAnotherPayment() throws Exception {
        Camt camt = Camt.notification("SEK").paid("B1", "5.00", "", "A");
        take(camt);
        String nextDay = camt.text().replace("2026-11-02", "2026-11-03");
        assertThat(take(new ByteArrayInputStream(nextDay.getBytes(StandardCharsets.UTF_8)))
                        .file()
                        .payments())
                .isEqualTo(1);
    }

    @Test
    void aFileThatDoesNotFitLeavesNothing() {
        Camt wrong = Camt.notification("SEK");
        for (int i = 0; i < 1_500; i++) {
            wrong.paid("B" + i, "1.00", reference(0), "A");
        }
        wrong.paid("BX", "1.00x", "", "A");

        assertThatThrownBy(() -> take(wrong))
                .isInstanceOf(BankFileException.class)
                .hasMessageContaining("entry 1501 of statement S1: Ntry/Amt is '1.00x'");
        assertThatThrownBy(() -> take(Camt.notification("EUR").paid("B1", "1.00", "", "A")))
                .isInstanceOf(BankFileException.class);
        assertThat(payments.count(NORRVIK, query(PaymentQuery.Show.ALL, ""))).isZero();
        assertThat(payments.files(NORRVIK, 0, 10)).isEmpty();
        assertThat(open().get(number(0))).isEqualTo(invoices.get(0).getTotalMinor());
    }

    @Test
    void aBodyThatBreaksOffLeavesNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> take(broken)).isInstanceOf(IOException.class);
        assertThat(payments.files(NORRVIK, 0, 10)).isEmpty();
    }

    @Test
    void manyPaymentsAreBookedInPortionsAndAnInvoiceIsPaidOnce() throws Exception {
        Camt camt = Camt.notification("SEK");
        for (int i = 0; i < 2_300; i++) {
            camt.paid("B" + i, amount(10_000), reference(0), "Anna 1");
        }
        TakenBankFile file = take(camt).file();

        assertThat(file.payments()).isEqualTo(2_300);
        assertThat(open().get(number(0))).isZero();
        assertThat(payments.unmatchedMinor(NORRVIK))
                .isEqualTo(2_300 * 10_000L - invoices.get(0).getTotalMinor());
    }

    @Test
    void staffMatchesAPaymentAndTakesItBack() throws Exception {
        take(Camt.notification("SEK").paid("B1", amount(invoices.get(0).getTotalMinor() + 55), "", "Nobody"));
        long payment = unmatched().get(0).id();

        payments.assign(NORRVIK, payment, number(0), "billing");
        assertThat(open().get(number(0))).isZero();
        assertThat(unmatched()).singleElement().satisfies(rest -> {
            assertThat(rest.restMinor()).isEqualTo(55);
            assertThat(rest.reason()).contains(UnmatchedReason.OVERPAID);
        });
        theBooksHoldWhatTheListsSay();
        assertRefused(() -> payments.assign(NORRVIK, payment, number(0), "billing"), Reason.INVOICE_PAID);

        payments.assign(NORRVIK, payment, number(1), "billing");
        assertThat(unmatched()).isEmpty();
        assertRefused(() -> payments.assign(NORRVIK, payment, number(2), "billing"), Reason.NOTHING_LEFT);

        List<Allocation> made = view(payment).allocations();
        assertThat(made).extracting(Allocation::invoiceNumber).containsExactly(number(0), number(1));
        payments.release(NORRVIK, made.get(0).id(), "billing");
        assertThat(open().get(number(0))).isEqualTo(invoices.get(0).getTotalMinor());
        assertThat(unmatched())
                .singleElement()
                .satisfies(rest -> assertThat(rest.reason()).contains(UnmatchedReason.RELEASED));
        assertThat(view(payment).allocations()).extracting(Allocation::standing).containsExactly(false, true, false);
        assertRefused(() -> payments.release(NORRVIK, made.get(0).id(), "billing"), Reason.UNDONE_BEFORE);
        long undoing = view(payment).allocations().get(2).id();
        assertRefused(() -> payments.release(NORRVIK, undoing, "billing"), Reason.UNDONE_BEFORE);
    }

    @Test
    void whatABankTakesBackOpensTheInvoiceAgainWhenStaffSaysWhich() throws Exception {
        take(Camt.notification("SEK").paid("B1", total(0), reference(0), "Anna 1"));
        take(Camt.notification("SEK").entry("B2", total(0), "DBIT", true, "BOOK", ""));
        PaymentSummary takenBack = unmatched().get(0);
        assertThat(takenBack.reason()).contains(UnmatchedReason.TAKEN_BACK);
        assertRefused(() -> payments.assign(NORRVIK, takenBack.id(), number(1), "billing"), Reason.NOTHING_PAID);

        payments.assign(NORRVIK, takenBack.id(), number(0), "billing");
        assertThat(open().get(number(0))).isEqualTo(invoices.get(0).getTotalMinor());
        assertThat(unmatched()).isEmpty();
    }

    @Test
    void whatIsUnknownIsRefused() {
        assertRefused(() -> payments.assign(NORRVIK, 99, number(0), "billing"), Reason.UNKNOWN_PAYMENT);
        assertRefused(() -> payments.release(NORRVIK, 99, "billing"), Reason.UNKNOWN_PAYMENT);
        assertThat(payments.find(NORRVIK, 99, Discretion.FULL)).isEmpty();
    }

    @Test
    void anInvoiceThatIsUnknownIsRefused() throws Exception {
        take(Camt.notification("SEK").paid("B1", "1.00", "", "A"));
        assertRefused(() -> payments.assign(NORRVIK, 1, "2026-999999", "billing"), Reason.UNKNOWN_INVOICE);
    }

    @Test
    void whoPaidForSomebodyProtectedIsHidden() throws Exception {
        take(Camt.notification("SEK")
                .paid("B1", total(1), reference(1), "Anna 2")
                .paid("B2", total(0), reference(0), "Anna 1"));

        assertThat(payments.find(NORRVIK, query(PaymentQuery.Show.ALL, "anna")))
                .extracting(PaymentSummary::payer)
                .containsExactly("Anna 1");
        assertThat(payments.find(NORRVIK, query(PaymentQuery.Show.ALL, "")))
                .extracting(PaymentSummary::payer)
                .containsExactlyInAnyOrder("", "Anna 1");
        assertThat(payments.find(NORRVIK, 1, Discretion.FULL)
                        .orElseThrow()
                        .summary()
                        .payer())
                .isEqualTo("Anna 2");
    }

    @Test
    void paymentsAreFoundByInvoiceReferenceAndNumber() throws Exception {
        take(Camt.notification("SEK")
                .paid("B1", total(0), reference(0), "Anna 1")
                .paid("B2", total(2), reference(2), "Anna 3"));
        for (String search : List.of(number(2), reference(2), "anna 3")) {
            assertThat(payments.find(NORRVIK, query(PaymentQuery.Show.ALL, search)))
                    .extracting(PaymentSummary::reference)
                    .containsExactly(reference(2));
        }
        for (PaymentQuery.Sort sort : PaymentQuery.Sort.values()) {
            assertThat(payments.find(
                            NORRVIK, new PaymentQuery("", PaymentQuery.Show.ALL, sort, true, 0, 10, Discretion.FULL)))
                    .hasSize(2);
        }
    }

    @Test
    void openInvoicesAreFoundByAgeAndName() throws Exception {
        take(Camt.notification("SEK").paid("B1", total(0), reference(0), "Anna 1"));
        LocalDate later = TODAY.plusDays(30 + 45);

        assertThat(billing.receivables()
                        .ageing(NORRVIK, later)
                        .of(AgeingBand.UP_TO_60)
                        .invoices())
                .isEqualTo(3);
        for (OpenInvoiceQuery.Sort sort : OpenInvoiceQuery.Sort.values()) {
            OpenInvoiceQuery late = new OpenInvoiceQuery(
                    "", Optional.of(AgeingBand.UP_TO_60), later, sort, true, 0, 10, Discretion.HIDE_PROTECTED);
            assertThat(billing.receivables().find(NORRVIK, late))
                    .extracting(OpenInvoice::partyName)
                    .containsExactlyInAnyOrder(null, "Anna 3", "Anna 4");
            assertThat(billing.receivables().count(NORRVIK, late)).isEqualTo(3);
        }
        assertThat(billing.receivables().ageing(NORRVIK, later).lateMinor())
                .isEqualTo(open().values().stream().mapToLong(Long::longValue).sum());
        OpenInvoiceQuery none = new OpenInvoiceQuery(
                "anna 2", Optional.empty(), later, OpenInvoiceQuery.Sort.DUE, true, 0, 10, Discretion.HIDE_PROTECTED);
        assertThat(billing.receivables().find(NORRVIK, none)).isEmpty();
    }

    @Test
    void theInvoicesNearestToAPaymentAreOffered() throws Exception {
        take(Camt.notification("SEK").paid("B1", total(0), reference(0), "Anna 1"));
        long third = invoices.get(2).getTotalMinor();

        assertThat(nearest("", third - 3))
                .startsWith(number(2))
                .doesNotContain(number(0))
                .hasSize(3);
        assertThat(nearest("anna 4", third)).containsExactly(number(3));
        assertThat(nearest("anna 2", third)).isEmpty();
        assertThat(nearest("", -invoices.get(0).getTotalMinor())).containsExactly(number(0));
    }

    private List<String> nearest(String search, long amountMinor) {
        return billing.receivables().nearest(NORRVIK, search, amountMinor, Discretion.HIDE_PROTECTED).stream()
                .map(OpenInvoice::number)
                .toList();
    }

    @Test
    void anotherMunicipalitySeesNothing() throws Exception {
        take(Camt.notification("SEK").paid("B1", "1.00", "", "A"));

        assertThat(payments.files(KALTIO, 0, 10)).isEmpty();
        assertThat(payments.find(KALTIO, 1, Discretion.FULL)).isEmpty();
        assertThat(payments.count(KALTIO, query(PaymentQuery.Show.ALL, ""))).isZero();
        assertThat(payments.unmatchedMinor(KALTIO)).isZero();
        assertThat(billing.receivables().nearest(KALTIO, "", 100, Discretion.FULL))
                .isEmpty();
        assertThat(billing.receivables().openMinor(KALTIO, List.of(number(0)))).isEmpty();
        assertRefused(() -> payments.assign(KALTIO, 1, number(0), "billing"), Reason.UNKNOWN_PAYMENT);
    }

    private Payments.Taken take(Camt camt) throws BankFileException, IOException {
        return take(camt.stream());
    }

    private Payments.Taken take(InputStream content) throws BankFileException, IOException {
        return payments.take(NORRVIK, content, new BankFileOrigin("november.xml", Source.PORTAL, "billing"));
    }

    private Payments.Taken taken(Camt camt) {
        try {
            return take(camt);
        } catch (BankFileException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertRefused(ThrowingCallable call, Reason reason) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        PaymentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private PaymentView view(long payment) {
        return payments.find(NORRVIK, payment, Discretion.FULL).orElseThrow();
    }

    private List<PaymentSummary> unmatched() {
        return payments.find(NORRVIK, query(PaymentQuery.Show.UNMATCHED, ""));
    }

    private static PaymentQuery query(PaymentQuery.Show show, String search) {
        return new PaymentQuery(search, show, PaymentQuery.Sort.DATE, true, 0, 100, Discretion.HIDE_PROTECTED);
    }

    private Map<String, Long> open() {
        return billing.receivables()
                .openMinor(
                        NORRVIK, invoices.stream().map(InvoiceRecord::getNumber).toList());
    }

    private String number(int invoice) {
        return invoices.get(invoice).getNumber();
    }

    private String reference(int invoice) {
        return invoices.get(invoice).getPaymentReference();
    }

    private String total(int invoice) {
        return amount(invoices.get(invoice).getTotalMinor());
    }

    private static String amount(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }

    private static long balance(TrialBalance books, LedgerAccount account) {
        return books.balances().containsKey(account)
                ? books.balances().get(account).minorUnits()
                : 0;
    }

    private static JournalQuery everything(String search) {
        return new JournalQuery(
                search, LocalDate.parse("2026-01-01"), LocalDate.parse("2027-01-01"), JournalQuery.Sort.NUMBER, true);
    }
}
