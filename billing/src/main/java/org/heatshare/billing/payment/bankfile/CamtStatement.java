package org.heatshare.billing.payment.bankfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import org.heatshare.billing.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a statement or notification says, element by element. A file may hold several. The names of the elements are those
 * of the standard.
 */
final class CamtStatement {

    private static final String ENTRY = "Ntry";
    private static final String TRANSACTION = "Ntry/NtryDtls/TxDtls";
    private static final String IN_TRANSACTION = TRANSACTION + "/";

    private final Currency currency;
    private final BankFileSink sink;
    private String id = "";
    private String account = "";
    private int entries;
    private CamtEntry entry = new CamtEntry();
    private CamtTransaction transaction = new CamtTransaction();

    CamtStatement(Currency currency, BankFileSink sink) {
        this.currency = currency;
        this.sink = sink;
    }

    void begin(String element) {
        switch (element) {
            case ENTRY -> {
                entry = new CamtEntry();
                entries++;
            }
            case TRANSACTION -> transaction = new CamtTransaction();
            default -> {}
        }
    }

    /** @param ofCurrency the attribute of an amount */
    void end(String element, String text, @Nullable String ofCurrency) throws BankFileException {
        if (element.startsWith(IN_TRANSACTION)) {
            transaction(element.substring(IN_TRANSACTION.length()), text, ofCurrency);
            return;
        }
        switch (element) {
            // The end of a statement; the next one says anew what it is of.
            case "" -> {
                id = "";
                account = "";
                entries = 0;
            }
            case "Id" -> id = text;
            case "Acct/Id/IBAN", "Acct/Id/Othr/Id" -> account = text.replace(" ", "");
            case "Ntry/NtryRef" -> entry.reference = text;
            case "Ntry/AcctSvcrRef" -> entry.bankReference = text;
            case "Ntry/Amt" -> entry.amountMinor = minor(text, ofCurrency, "Ntry/Amt");
            case "Ntry/CdtDbtInd" -> entry.debit = isDebit(text);
            case "Ntry/RvslInd" -> entry.reversal = text.equals("true") || text.equals("1");
            case "Ntry/Sts", "Ntry/Sts/Cd", "Ntry/Sts/Prtry" -> entry.status = text.isEmpty() ? entry.status : text;
            case "Ntry/BookgDt/Dt", "Ntry/BookgDt/DtTm" -> entry.bookedOn = date(text, "BookgDt");
            case "Ntry/ValDt/Dt", "Ntry/ValDt/DtTm" -> entry.valueOn = date(text, "ValDt");
            case "Ntry/NtryDtls/Btch/NbOfTxs" -> entry.batch = !text.equals("1");
            case TRANSACTION -> {
                if (entry.isPayment()) {
                    payment(entry.next(transaction));
                }
            }
            case ENTRY -> endEntry();
            default -> {}
        }
    }

    private void transaction(String element, String text, @Nullable String ofCurrency) throws BankFileException {
        switch (element) {
            case "Amt" -> transaction.amountMinor = minorOrUnknown(text, ofCurrency);
            case "AmtDtls/TxAmt/Amt" -> {
                if (transaction.amountMinor == null) {
                    transaction.amountMinor = minorOrUnknown(text, ofCurrency);
                }
            }
            case "CdtDbtInd" -> transaction.debit = isDebit(text);
            case "RltdPties/Dbtr/Nm", "RltdPties/Dbtr/Pty/Nm" -> transaction.debtorName = text;
            case "RltdPties/DbtrAcct/Id/IBAN", "RltdPties/DbtrAcct/Id/Othr/Id" ->
                transaction.debtorAccount = text.replace(" ", "");
            case "RmtInf/Ustrd", "RmtInf/Strd/AddtlRmtInf", "RmtInf/Strd/RfrdDocInf/Nb" -> transaction.say(text);
            case "RmtInf/Strd/CdtrRefInf/Ref" -> transaction.reference(text);
            default -> {}
        }
    }

    private void endEntry() throws BankFileException {
        if (!entry.isPayment()) {
            entry.requireKnownStatus(place());
            sink.leftOut();
            return;
        }
        if (entry.transactions == 0 && entry.batch) {
            sink.withoutDetails(told());
            return;
        }
        payment(entry.last(place()));
    }

    private void payment(@Nullable CamtTransaction complete) throws BankFileException {
        if (complete != null) {
            if (!entry.told) {
                entry.told = true;
                sink.entry(told());
            }
            sink.payment(entry.payment(complete, place()));
        }
    }

    private BankEntry told() throws BankFileException {
        if (account.isEmpty() || account.length() > BankPayment.ACCOUNT_MAX) {
            throw invalid("Acct/Id", "'" + shown(account) + "'", "an IBAN or another account number");
        }
        LocalDate bookedOn = entry.bookedOn == null ? entry.valueOn : entry.bookedOn;
        if (bookedOn == null) {
            throw invalid("BookgDt", "missing", "the day on which the entry was booked");
        }
        // Without the bank's own reference an entry is known by its place in its statement.
        String reference = entry.bankReference.isEmpty()
                ? id + "/" + (entry.reference.isEmpty() ? "#" + entries : entry.reference)
                : entry.bankReference;
        return new BankEntry(account, reference, bookedOn, entry.signedMinor(place()));
    }

    private long minor(String text, @Nullable String ofCurrency, String element) throws BankFileException {
        if (ofCurrency == null || !ofCurrency.equals(currency.getCurrencyCode())) {
            throw new BankFileException(
                    "wrong-currency",
                    place() + ": " + element + " is in " + shown(String.valueOf(ofCurrency))
                            + ", the municipality's currency is "
                            + currency.getCurrencyCode() + ". Nothing was booked; send the file of the account in "
                            + currency.getCurrencyCode());
        }
        try {
            return Money.exact(decimal(text), currency).minorUnits();
        } catch (ArithmeticException | NumberFormatException e) {
            throw invalid(element, "'" + shown(text) + "'", "an amount such as 100.50");
        }
    }

    /** A payment that began in another currency is worth what its entry says. */
    private @Nullable Long minorOrUnknown(String text, @Nullable String ofCurrency) throws BankFileException {
        return currency.getCurrencyCode().equals(ofCurrency) ? minor(text, ofCurrency, "TxDtls/Amt") : null;
    }

    /** At most 18 digits, five of them behind the point, as the standard has it; never negative. */
    private static BigDecimal decimal(String text) {
        if (!text.matches("[0-9]{0,18}(\\.[0-9]{0,5})?") || !text.matches(".*[0-9].*")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private boolean isDebit(String text) throws BankFileException {
        return switch (text) {
            case "CRDT" -> false;
            case "DBIT" -> true;
            default -> throw invalid("CdtDbtInd", "'" + shown(text) + "'", "CRDT or DBIT");
        };
    }

    private LocalDate date(String text, String element) throws BankFileException {
        try {
            return LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
        } catch (DateTimeException e) {
            throw invalid(element, "'" + shown(text) + "'", "a date such as 2026-10-31");
        }
    }

    private String place() {
        return "entry " + entries + (id.isEmpty() ? "" : " of statement " + shown(id));
    }

    private BankFileException invalid(String element, String found, String right) {
        return new BankFileException(
                "invalid-value",
                place() + ": " + element + " is " + found + " and must be " + right
                        + ". Nothing was booked; ask the bank");
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }
}
