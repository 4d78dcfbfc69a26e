package org.heatshare.billing.payment.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * Bankgirot's BgMax: payments to a bankgiro number, deposit by deposit. Places of fields are those of its technical manual.
 *
 * @see "Decision record 0164"
 */
final class BgMaxFile {

    static final String FIRST = "01BGMAX";

    private static final String FORMAT = "BgMax 01";
    /** A deposit's payments are kept until its sum is known, which stands behind them. */
    private static final int PAYMENTS_MAX = 200_000;

    private final Currency currency;
    private final BankFileSink sink;
    private final List<GiroPayment> payments = new ArrayList<>();
    private String account = "";
    private long paymentRecords;
    private long deductionRecords;
    private long depositRecords;
    private boolean ended;

    BgMaxFile(Currency currency, BankFileSink sink) {
        this.currency = currency;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException, BankFileException {
        FixedLines.read(in, this::read);
        if (!ended) {
            throw new BankFileException(
                    "cut-off",
                    "the file has no end record (70): it was cut off. Nothing was booked; ask the bank for it again");
        }
    }

    private void read(FixedLine line) throws BankFileException {
        switch (line.field(1, 2)) {
            case "01" -> sink.format(FORMAT);
            case "05" -> begin(line);
            case "20" -> {
                paymentRecords++;
                add(line, false);
            }
            case "21" -> {
                deductionRecords++;
                add(line, true);
            }
            case "22", "23" -> last(line).say(line.field(13, 37));
            case "25" -> last(line).say(line.field(3, 52));
            case "26" -> last(line).name(line.field(3, 37));
            // Postal address and organisation number: no payment is matched by them, so they are not kept.
            case "27", "28", "29" -> last(line);
            case "15" -> deposit(line);
            case "70" -> end(line);
            default -> throw line.invalid("the record's code", line.field(1, 2), "one of BgMax");
        }
    }

    private void begin(FixedLine line) throws BankFileException {
        String code = line.field(23, 25);
        if (!code.equals(currency.getCurrencyCode())) {
            throw new BankFileException(
                    "wrong-currency",
                    "line " + line.number() + ": the payments are in '" + code + "', the municipality's currency is "
                            + currency.getCurrencyCode() + ". Nothing was booked");
        }
        account = line.field(3, 12).replaceFirst("^0+", "");
        if (account.isEmpty()) {
            throw line.invalid("the payee's bankgiro number", "", "given");
        }
    }

    private void add(FixedLine line, boolean deduction) throws BankFileException {
        if (payments.size() == PAYMENTS_MAX) {
            throw line.invalid("the number of payments in one deposit", "more than " + PAYMENTS_MAX, "less");
        }
        long amount = line.number(38, 55, "the amount");
        String sender = line.field(3, 12).replaceFirst("^0+", "");
        payments.add(new GiroPayment(deduction ? -amount : amount, line.field(13, 37), sender));
    }

    private GiroPayment last(FixedLine line) throws BankFileException {
        if (payments.isEmpty()) {
            throw line.invalid("the record's code", line.field(1, 2), "behind a payment (20 or 21)");
        }
        return payments.get(payments.size() - 1);
    }

    private void deposit(FixedLine line) throws BankFileException {
        depositRecords++;
        long amount = line.number(51, 68, "the deposit's amount");
        long sum = payments.stream().mapToLong(GiroPayment::amountMinor).sum();
        long count = line.number(72, 79, "the number of the deposit's payments");
        if (sum != amount || count != payments.size()) {
            throw new BankFileException(
                    "wrong-sum",
                    "line " + line.number() + ": the deposit has " + count + " payments of " + amount
                            + " minor units, but the file " + payments.size() + " of " + sum
                            + ". Nothing was booked; ask the bank for the file again");
        }
        String serial = line.field(46, 50);
        BankEntry entry = new BankEntry(
                account,
                "BgMax " + line.field(38, 45) + "/" + serial,
                line.date(38, 45, DateTimeFormatter.BASIC_ISO_DATE, "the day of the deposit"),
                amount);
        sink.entry(entry);
        payments.forEach(payment -> sink.payment(payment.toPayment()));
        payments.clear();
    }

    private void end(FixedLine line) throws BankFileException {
        if (line.number(3, 10, "the number of payments") != paymentRecords
                || line.number(11, 18, "the number of deductions") != deductionRecords
                || line.number(27, 34, "the number of deposits") != depositRecords
                || !payments.isEmpty()) {
            throw new BankFileException(
                    "wrong-sum",
                    "line " + line.number() + ": the end record counts other payments or deposits than the file has."
                            + " Nothing was booked; ask the bank for the file again");
        }
        ended = true;
    }
}
