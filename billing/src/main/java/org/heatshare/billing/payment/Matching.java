package org.heatshare.billing.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heatshare.billing.payment.Match.Part;
import org.heatshare.billing.payment.bankfile.BankPayment;

/**
 * Decides which invoices a payment pays: those whose references it names, in that order, each at most what is open of it; else
 * the one open invoice of the payer with exactly that amount. It never guesses: what is left waits for staff.
 *
 * @see "docs/payments.md"
 */
final class Matching {

    private final References references;
    private final Map<String, InvoiceDue> byReference;
    private final Map<Long, List<InvoiceDue>> byAmount;

    /**
     * @param byReference the invoices, paid ones too, of the references that the payments may mean
     * @param byAmount wholly open invoices of the payments' amounts
     */
    Matching(References references, Map<String, InvoiceDue> byReference, Map<Long, List<InvoiceDue>> byAmount) {
        this.references = references;
        this.byReference = byReference;
        this.byAmount = byAmount;
    }

    Match match(BankPayment payment) {
        if (payment.amountMinor() < 0) {
            return Match.none(payment.amountMinor(), UnmatchedReason.TAKEN_BACK);
        }
        List<InvoiceDue> named = references.of(payment).stream()
                .map(byReference::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!named.isEmpty()) {
            return pay(named, payment.amountMinor());
        }
        if (!payment.reference().isEmpty() && references.holds(payment.reference())) {
            return Match.none(payment.amountMinor(), UnmatchedReason.UNKNOWN_REFERENCE);
        }
        return byDebtor(payment);
    }

    private static Match pay(List<InvoiceDue> named, long amountMinor) {
        List<Part> parts = new ArrayList<>();
        long rest = amountMinor;
        for (InvoiceDue invoice : named) {
            long part = Math.min(rest, invoice.openMinor());
            if (part > 0) {
                invoice.pay(part);
                parts.add(new Part(invoice, part, AllocationMethod.REFERENCE));
                rest -= part;
            }
        }
        if (rest == 0) {
            return new Match(parts, 0, Optional.empty());
        }
        return new Match(
                parts, rest, Optional.of(parts.isEmpty() ? UnmatchedReason.PAID_TWICE : UnmatchedReason.OVERPAID));
    }

    private Match byDebtor(BankPayment payment) {
        long amount = payment.amountMinor();
        List<InvoiceDue> fitting = byAmount.getOrDefault(amount, List.of()).stream()
                .filter(invoice -> invoice.openMinor() == amount)
                .filter(invoice -> PayerName.same(invoice.debtorName(), payment.debtorName()))
                .toList();
        if (fitting.size() == 1) {
            InvoiceDue invoice = fitting.get(0);
            invoice.pay(amount);
            return new Match(List.of(new Part(invoice, amount, AllocationMethod.DEBTOR)), 0, Optional.empty());
        }
        if (!fitting.isEmpty()) {
            return Match.none(amount, UnmatchedReason.SEVERAL_FIT);
        }
        return Match.none(
                amount, payment.reference().isEmpty() ? UnmatchedReason.NO_REFERENCE : UnmatchedReason.WRONG_REFERENCE);
    }
}
