package org.heatshare.billing.ledger.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.heatshare.billing.ledger.JournalEntry;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.ledger.Posting;
import org.heatshare.billing.money.Money;

/**
 * Journal entries as CSV in UTF-8 (RFC 4180), a row for each posting: amounts with a decimal point, instants in UTC, the
 * entry's hash in each of its rows.
 */
public final class JournalCsv implements JournalFile {

    private final CsvWriter csv;
    private final Function<LedgerAccount, String> accountNames;

    /** @param accountNames as the reader shall see them */
    public JournalCsv(OutputStream out, Function<LedgerAccount, String> accountNames) {
        this.csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        this.accountNames = accountNames;
        csv.writeRecord(
                "entry",
                "date",
                "booked_at",
                "text",
                "document",
                "reverses",
                "account",
                "account_name",
                "debit",
                "credit",
                "currency",
                "sha256");
    }

    @Override
    public void add(JournalEntry entry) {
        NewEntry content = entry.content();
        for (Posting posting : content.postings()) {
            Money amount = posting.amount();
            csv.writeRecord(
                    Long.toString(entry.id()),
                    content.date().toString(),
                    entry.madeAt().toString(),
                    harmless(content.text()),
                    content.documentType().name(),
                    content.reversesId() == null ? "" : Long.toString(content.reversesId()),
                    posting.account().code(),
                    accountNames.apply(posting.account()),
                    amount.isNegative() ? "" : amount.amount().toPlainString(),
                    amount.isNegative() ? amount.negated().amount().toPlainString() : "",
                    amount.currency().getCurrencyCode(),
                    entry.sha256());
        }
    }

    @Override
    public void close() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
