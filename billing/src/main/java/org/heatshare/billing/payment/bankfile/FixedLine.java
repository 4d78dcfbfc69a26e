package org.heatshare.billing.payment.bankfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A line of {@value #WIDTH} characters whose fields have their places, as giro centres write them.
 *
 * @param number in its file, from 1
 */
record FixedLine(String text, int number) {

    static final int WIDTH = 80;

    private static final int AMOUNT_DIGITS_MAX = 17;

    /** A field without the blanks around it; places count from 1, both included. */
    String field(int from, int to) {
        return text.substring(from - 1, to).strip();
    }

    /** A number that is not negative; blanks are 0. */
    long number(int from, int to, String name) throws BankFileException {
        String digits = field(from, to);
        String significant = digits.replaceFirst("^0+", "");
        if (!digits.matches("[0-9]*") || significant.length() > AMOUNT_DIGITS_MAX) {
            throw invalid(name, digits, "a number");
        }
        return significant.isEmpty() ? 0 : Long.parseLong(significant);
    }

    LocalDate date(int from, int to, DateTimeFormatter format, String name) throws BankFileException {
        String written = field(from, to);
        try {
            return LocalDate.parse(written, format);
        } catch (DateTimeException e) {
            throw invalid(name, written, "a date");
        }
    }

    BankFileException invalid(String name, String found, String right) {
        return new BankFileException(
                "invalid-value",
                "line " + number + ": " + name + " is '" + found + "' and must be " + right
                        + ". Nothing was booked; ask the bank for the file again");
    }
}
