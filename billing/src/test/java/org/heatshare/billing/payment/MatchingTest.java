package org.heatshare.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.billing.payment.Match.Part;
import org.heatshare.billing.payment.bankfile.BankPayment;
import org.heatshare.billing.payment.reference.CreditorReference;
import org.heatshare.billing.payment.reference.ReferenceScheme;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two open invoices of Anna Berg and one of Bo Ek; Finnish references, because they are written in the most ways. */
class MatchingTest {

    private static final ReferenceScheme FINNISH = ReferenceScheme.ofCountry("FI");
    private static final String FIRST = FINNISH.referenceFor("2026000001");
    private static final String SECOND = FINNISH.referenceFor("2026000002");
    private static final String NONE = FINNISH.referenceFor("2026000009");

    private final InvoiceDue first = new InvoiceDue(1, 11, "Anna Berg", 10_000, 0);
    private final InvoiceDue second = new InvoiceDue(2, 11, "Anna Berg", 25_000, 0);
    private final InvoiceDue third = new InvoiceDue(3, 13, "Bo Ek", 10_000, 0);
    private final Matching matching = new Matching(
            new References(FINNISH),
            Map.of(FIRST, first, SECOND, second),
            Map.of(10_000L, List.of(first, third), 25_000L, List.of(second)));

    @Test
    void theReferenceTellsTheInvoice() {
        assertThat(matching.match(paid(10_000, FIRST)))
                .isEqualTo(new Match(
                        List.of(new Part(first, 10_000, AllocationMethod.REFERENCE)), 0, java.util.Optional.empty()));
        assertThat(first.openMinor()).isZero();
    }

    @Test
    void partOfAnInvoiceLeavesTheRestOpen() {
        assertThat(matching.match(paid(4_000, FIRST)).reason()).isEmpty();
        assertThat(first.openMinor()).isEqualTo(6_000);
        assertThat(matching.match(paid(6_000, FIRST)).reason()).isEmpty();
        assertThat(first.openMinor()).isZero();
    }

    @Test
    void whatIsOverWaits() {
        Match match = matching.match(paid(10_001, FIRST));
        assertThat(match.parts()).extracting(Part::amountMinor).containsExactly(10_000L);
        assertThat(match.restMinor()).isEqualTo(1);
        assertThat(match.reason()).contains(UnmatchedReason.OVERPAID);
    }

    @Test
    void aSecondPaymentOfAPaidInvoiceWaits() {
        matching.match(paid(10_000, FIRST));
        assertThat(matching.match(paid(10_000, FIRST))).isEqualTo(Match.none(10_000, UnmatchedReason.PAID_TWICE));
    }

    @Test
    void onePaymentMayPaySeveralInvoices() {
        Match match = matching.match(new BankPayment(35_000, FIRST, "and " + SECOND + " please", "Anna Berg", ""));
        assertThat(match.parts()).extracting(Part::invoice).containsExactly(first, second);
        assertThat(match.reason()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'0000000%s',''", "'%s',''", "'','faktura: %s, tack'", "'','(%s)'", "'RF','x'"})
    void theReferenceIsKnownHoweverItIsWritten(String reference, String message) {
        String given =
                reference.equals("RF") ? new CreditorReference().referenceFor(FIRST) : reference.formatted(FIRST);
        Match match = matching.match(new BankPayment(10_000, given, message.formatted(FIRST), "Somebody", ""));
        assertThat(match.parts()).extracting(Part::invoice).containsExactly(first);
    }

    @Test
    void withoutAReferenceNameAndAmountTell() {
        Match match = matching.match(new BankPayment(10_000, "", "heat", "EK, bo", ""));
        assertThat(match.parts()).containsExactly(new Part(third, 10_000, AllocationMethod.DEBTOR));
    }

    @Test
    void withAWrongDigitNameAndAmountTell() {
        String wrong = FIRST.substring(0, FIRST.length() - 1) + (FIRST.endsWith("1") ? "2" : "1");
        assertThat(matching.match(new BankPayment(25_000, wrong, "", "Berg Anna", ""))
                        .parts())
                .containsExactly(new Part(second, 25_000, AllocationMethod.DEBTOR));
        assertThat(matching.match(new BankPayment(77, wrong, "", "Berg Anna", "")))
                .isEqualTo(Match.none(77, UnmatchedReason.WRONG_REFERENCE));
    }

    @Test
    void aGoodReferenceOfNoInvoiceIsNotGuessedAt() {
        assertThat(matching.match(new BankPayment(10_000, NONE, "", "Bo Ek", "")))
                .isEqualTo(Match.none(10_000, UnmatchedReason.UNKNOWN_REFERENCE));
    }

    @Test
    void ofSeveralThatFitNoneIsChosen() {
        InvoiceDue sixth = new InvoiceDue(6, 13, "Bo Ek", 10_000, 0);
        Matching both = new Matching(new References(FINNISH), Map.of(), Map.of(10_000L, List.of(third, sixth)));
        assertThat(both.match(new BankPayment(10_000, "", "", "Bo Ek", "")))
                .isEqualTo(Match.none(10_000, UnmatchedReason.SEVERAL_FIT));
    }

    @Test
    void anInvoiceThatIsPartlyPaidNoLongerFitsByItsTotal() {
        matching.match(paid(1, FIRST));
        assertThat(matching.match(new BankPayment(10_000, "", "", "Anna Berg", "")))
                .isEqualTo(Match.none(10_000, UnmatchedReason.NO_REFERENCE));
    }

    @Test
    void namelessPayersFitNoNamelessParty() {
        InvoiceDue erased = new InvoiceDue(5, 15, "", 500, 0);
        Matching nameless = new Matching(new References(FINNISH), Map.of(), Map.of(500L, List.of(erased)));
        assertThat(nameless.match(new BankPayment(500, "", "", " - ", "")).parts())
                .isEmpty();
    }

    @Test
    void whatABankTakesBackPaysNothing() {
        assertThat(matching.match(paid(-10_000, FIRST))).isEqualTo(Match.none(-10_000, UnmatchedReason.TAKEN_BACK));
        assertThat(first.openMinor()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "Åsa Öberg,ASA OBERG,true",
        "Anna-Karin Berg,Berg Anna Karin,true",
        "Anna Berg,Anna Bergh,false",
        "'',Anna,false",
        "Anna,'',false"
    })
    void namesAreComparedByTheirWords(String one, String other, boolean same) {
        assertThat(PayerName.same(one, other)).isEqualTo(same);
    }

    @Test
    void partsAndRestSumToThePaymentAndNothingIsPaidTwice() {
        Cases.forAll(random -> {
            Map<String, InvoiceDue> invoices = new HashMap<>();
            for (int i = 1; i <= 5; i++) {
                long total = Cases.upTo(random, 10_000);
                invoices.put(
                        FINNISH.referenceFor("202600000" + i),
                        new InvoiceDue(i, i, "A", total, Cases.upTo(random, total)));
            }
            Matching some = new Matching(new References(FINNISH), invoices, Map.of());
            List<String> references = Stream.concat(invoices.keySet().stream(), Stream.of(NONE, "", "7"))
                    .toList();
            for (int i = 0; i < 20; i++) {
                String reference = references.get(random.nextInt(references.size()));
                String message = references.get(random.nextInt(references.size()));
                long amount = Cases.upTo(random, 12_000) - 1_000;
                Match match = some.match(new BankPayment(amount, reference, message, "B", ""));
                long parts = match.parts().stream().mapToLong(Part::amountMinor).sum();
                assertThat(parts + match.restMinor()).isEqualTo(amount);
                assertThat(match.reason().isPresent()).isEqualTo(match.restMinor() != 0);
                assertThat(match.parts())
                        .allSatisfy(part -> assertThat(part.amountMinor()).isPositive());
                assertThat(invoices.values())
                        .allSatisfy(invoice -> assertThat(invoice.openMinor()).isNotNegative());
            }
        });
    }

    private static BankPayment paid(long amountMinor, String reference) {
        return new BankPayment(amountMinor, reference, "", "", "");
    }
}
