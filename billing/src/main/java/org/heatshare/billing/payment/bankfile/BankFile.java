package org.heatshare.billing.payment.bankfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Currency;

/** Reads a bank's file, whichever of the known formats it has: its first bytes tell. */
public final class BankFile {

    private static final int FIRST_BYTES = 64;

    private BankFile() {}

    /**
     * Reads all of the file.
     *
     * @param currency that payments must have
     * @throws BankFileException when it does not fit; what the sink was told by then must be forgotten
     */
    public static void read(InputStream file, Currency currency, BankFileSink sink)
            throws BankFileException, IOException {
        BufferedInputStream in = new BufferedInputStream(file, 64 * 1024);
        in.mark(FIRST_BYTES);
        String first = new String(in.readNBytes(FIRST_BYTES), ISO_8859_1).strip();
        in.reset();
        if (first.startsWith(BgMaxFile.FIRST)) {
            new BgMaxFile(currency, sink).read(in);
        } else if (first.startsWith(OcrGiroFile.FIRST)) {
            new OcrGiroFile(currency, sink).read(in);
        } else if (first.contains("<")) {
            new CamtFile(currency, sink).read(in);
        } else {
            throw new BankFileException(
                    "unknown-format",
                    first.isEmpty()
                            ? "the file is empty; ask the bank for it again"
                            : "the file is neither camt.053, camt.054, BgMax nor OCR giro; ask the bank for one of these");
        }
    }
}
