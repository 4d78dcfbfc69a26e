package org.heatshare.integration.partner;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.Currency;
import org.heatshare.billing.money.Money;
import org.heatshare.billing.payment.BankFileOrigin;
import org.heatshare.billing.payment.BankFileOrigin.Source;
import org.heatshare.billing.payment.Payments;
import org.heatshare.billing.payment.TakenBankFile;
import org.heatshare.billing.payment.bankfile.BankFileException;

/** {@code POST /payments}: takes a bank's file, all of it or nothing; the same file again books nothing and says so. */
final class PostPayments implements PartnerCall {

    private final Payments payments;

    PostPayments(Payments payments) {
        this.payments = payments;
    }

    @Override
    public Answer handle(PartnerRequest request) throws IOException {
        String client = request.partner().clientId();
        String name = request.parameter("name");
        BankFileOrigin origin = new BankFileOrigin(
                name == null || name.isBlank() ? "Bank file of " + client : name, Source.PARTNER, client);
        try {
            return answer(payments.take(request.tenant(), request.body(), origin));
        } catch (BankFileException e) {
            throw new ProblemException(new Problem(
                    400,
                    "bank-file-" + e.code(),
                    "The bank file is refused whole; nothing was booked",
                    String.valueOf(e.getMessage())));
        }
    }

    private static Answer answer(Payments.Taken taken) {
        TakenBankFile file = taken.file();
        Money paid = new Money(file.paidMinor(), Currency.getInstance(file.currency()));
        return Answer.ok(JsonNodeFactory.instance
                .objectNode()
                .put("file", String.valueOf(file.id()))
                .put("state", taken.before() ? "taken-before" : "taken")
                .put("format", file.format())
                .put("payments", file.payments())
                .put("unmatched", file.unmatched())
                .put("known", file.known())
                .put("withoutDetails", file.withoutDetails())
                .put("leftOut", file.leftOut())
                .put("paid", paid.amount().toPlainString())
                .put("currency", file.currency()));
    }
}
