package org.heatshare.billing.payment.bankfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** What a file says, kept as it was told. */
final class ReadFile implements BankFileSink {

    final List<BankEntry> entries = new ArrayList<>();
    final List<BankPayment> payments = new ArrayList<>();
    final List<BankEntry> withoutDetails = new ArrayList<>();
    int leftOut;
    String format = "";

    static ReadFile of(String text, String currency) throws BankFileException {
        return of(text.getBytes(StandardCharsets.UTF_8), currency);
    }

    static ReadFile of(byte[] bytes, String currency) throws BankFileException {
        ReadFile read = new ReadFile();
        try {
            BankFile.read(new ByteArrayInputStream(bytes), Currency.getInstance(currency), read);
        } catch (IOException e) {
            throw new AssertionError("bytes in memory cannot fail", e);
        }
        return read;
    }

    @Override
    public void format(String nameAndVersion) {
        format = nameAndVersion;
    }

    @Override
    public void entry(BankEntry entry) {
        entries.add(entry);
    }

    @Override
    public void payment(BankPayment payment) {
        payments.add(payment);
    }

    @Override
    public void withoutDetails(BankEntry entry) {
        withoutDetails.add(entry);
    }

    @Override
    public void leftOut() {
        leftOut++;
    }
}
