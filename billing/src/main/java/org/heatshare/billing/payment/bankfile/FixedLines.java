package org.heatshare.billing.payment.bankfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a giro centre's file, in Latin 1. Blanks at the ends of lines may have been lost; empty lines mean nothing. */
final class FixedLines {

    private final InputStream in;
    private int number;

    private FixedLines(InputStream in) {
        this.in = in;
    }

    /** Is given one line after the other. */
    @FunctionalInterface
    interface Reader {
        void read(FixedLine line) throws BankFileException;
    }

    /** Reads all lines, each filled up with blanks. */
    static void read(InputStream in, Reader reader) throws IOException, BankFileException {
        FixedLines lines = new FixedLines(in);
        for (Optional<FixedLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            reader.read(line.get());
        }
    }

    private Optional<FixedLine> next() throws IOException, BankFileException {
        byte[] bytes = new byte[FixedLine.WIDTH];
        int length = 0;
        boolean any = false;
        for (int value = in.read(); value >= 0; value = in.read()) {
            any = true;
            if (value == '\n') {
                number++;
                if (length > 0) {
                    return Optional.of(line(bytes, length));
                }
            } else if (value != '\r') {
                if (length < FixedLine.WIDTH) {
                    bytes[length++] = (byte) value;
                } else if (value != ' ' && value != '\t') {
                    throw new BankFileException(
                            "invalid-value",
                            "line " + (number + 1) + " has more than " + FixedLine.WIDTH
                                    + " characters. Nothing was booked; ask the bank for the file again");
                }
            }
        }
        if (!any || length == 0) {
            return Optional.empty();
        }
        number++;
        return Optional.of(line(bytes, length));
    }

    private FixedLine line(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, ISO_8859_1);
        return new FixedLine(text + " ".repeat(FixedLine.WIDTH - length), number);
    }
}
