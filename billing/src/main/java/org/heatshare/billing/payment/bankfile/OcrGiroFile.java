package org.heatshare.billing.payment.bankfile;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Norway's OCR giro, as the giro centre Nets writes it: payments with KID, each an entry of its own. Places of fields are those
 * of its system specification. Assignments of other services in the same transmission are left alone.
 *
 * @see "Decision record 0164"
 */
final class OcrGiroFile {

    static final String FIRST = "NY000010";

    private static final String FORMAT = "OCR giro";
    private static final String CURRENCY = "NOK";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("ddMMyy");

    private final Currency currency;
    private final BankFileSink sink;
    private String transmission = "";
    private String account = "";
    private String assignment = "";
    private @Nullable BankEntry entry;
    private @Nullable GiroPayment payment;
    private long transactions;
    private long sumMinor;
    private long transactionsOfAll;
    private long sumOfAllMinor;
    private boolean ended;

    OcrGiroFile(Currency currency, BankFileSink sink) {
        this.currency = currency;
        this.sink = sink;
    }

    void read(InputStream in) throws IOException, BankFileException {
        FixedLines.read(in, this::read);
        if (!ended) {
            throw new BankFileException(
                    "cut-off",
                    "the file has no end record (NY000089): it was cut off. Nothing was booked; ask the bank for it again");
        }
    }

    private void read(FixedLine line) throws BankFileException {
        if (!line.field(1, 2).equals("NY")) {
            throw line.invalid("the format's code", line.field(1, 2), "NY");
        }
        switch (line.field(3, 4)) {
            case "00" -> ofTransmission(line);
            case "09" -> ofAssignment(line);
            default -> {}
        }
    }

    private void ofTransmission(FixedLine line) throws BankFileException {
        switch (line.field(7, 8)) {
            case "10" -> {
                if (!currency.getCurrencyCode().equals(CURRENCY)) {
                    throw new BankFileException(
                            "wrong-currency",
                            "OCR giro is in NOK, the municipality's currency is " + currency.getCurrencyCode()
                                    + ". Nothing was booked");
                }
                transmission = line.field(17, 23);
                sink.format(FORMAT);
            }
            case "89" -> {
                require(line, "transmission", transactionsOfAll, sumOfAllMinor);
                ended = true;
            }
            default -> throw line.invalid("the record's code", line.field(7, 8), "10 or 89");
        }
    }

    private void ofAssignment(FixedLine line) throws BankFileException {
        switch (line.field(7, 8)) {
            case "20" -> {
                assignment = line.field(18, 24);
                account = line.field(25, 35);
                transactions = 0;
                sumMinor = 0;
            }
            case "30" -> first(line);
            case "31" -> begun(line).account(line.field(48, 58));
            case "32" -> begun(line).say(line.field(16, 55));
            case "88" -> end(line);
            default -> throw line.invalid("the record's code", line.field(7, 8), "one of OCR giro");
        }
    }

    private void first(FixedLine line) throws BankFileException {
        tell();
        if (account.isEmpty()) {
            throw line.invalid("the record's code", "30", "behind the start of an assignment (20)");
        }
        long amount = line.number(33, 49, "the amount");
        long signed = line.field(32, 32).equals("-") ? -amount : amount;
        LocalDate day = line.date(16, 21, DAY, "the day of the settlement");
        String reference = "OCR " + transmission + "/" + assignment + "/" + line.field(9, 15);
        transactions++;
        sumMinor += signed;
        entry = new BankEntry(account, reference, day, signed);
        payment = new GiroPayment(signed, line.field(50, 74), "");
    }

    private GiroPayment begun(FixedLine line) throws BankFileException {
        if (payment == null) {
            throw line.invalid("the record's code", line.field(7, 8), "behind an amount (30)");
        }
        return payment;
    }

    private void tell() {
        if (entry != null && payment != null) {
            sink.entry(entry);
            sink.payment(payment.toPayment());
        }
        entry = null;
        payment = null;
    }

    private void end(FixedLine line) throws BankFileException {
        tell();
        require(line, "assignment", transactions, sumMinor);
        transactionsOfAll += transactions;
        sumOfAllMinor += sumMinor;
        account = "";
    }

    /** The end record's own counts; its sum has no sign. */
    private static void require(FixedLine line, String whole, long transactions, long sumMinor)
            throws BankFileException {
        long count = line.number(9, 16, "the number of transactions");
        long sum = line.number(25, 41, "the sum");
        if (count != transactions || sum != Math.abs(sumMinor)) {
            throw new BankFileException(
                    "wrong-sum",
                    "line " + line.number() + ": the " + whole + " has " + count + " transactions of " + sum
                            + " minor units, but the file " + transactions + " of " + sumMinor
                            + ". Nothing was booked; ask the bank for the file again");
        }
    }
}
