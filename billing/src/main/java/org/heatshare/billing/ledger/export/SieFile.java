package org.heatshare.billing.ledger.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import org.heatshare.billing.ledger.JournalEntry;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.Posting;

/**
 * Journal entries as vouchers in the file format of Swedish bookkeeping, type 4 for import (4I): each entry is a voucher
 * of series H with the entry's number. Characters outside of code page 437 become question marks.
 *
 * @see "SIE file format 4B, SIE-Gruppen, 2008-09-30"
 */
public final class SieFile implements JournalFile {

    /** PC8, as the format calls it. */
    private static final Charset PC8 = Charset.forName("IBM437");

    private static final String SERIES = "H";

    private final Writer out;
    private final ZoneId zone;

    /**
     * @param company whose books they are
     * @param made the day of the file
     * @param zone of the days on which entries were booked
     * @param accountNames as the reader shall see them
     */
    public SieFile(
            OutputStream out,
            String company,
            LocalDate made,
            ZoneId zone,
            Function<LedgerAccount, String> accountNames) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, PC8));
        this.zone = zone;
        line("#FLAGGA", "0");
        line("#PROGRAM", quoted("Heatshare"), "1");
        line("#FORMAT", "PC8");
        line("#GEN", day(made));
        line("#SIETYP", "4");
        line("#FNAMN", quoted(company));
        for (LedgerAccount account : LedgerAccount.values()) {
            line("#KONTO", account.code(), quoted(accountNames.apply(account)));
            line("#KTYP", account.code(), type(account));
        }
    }

    @Override
    public void add(JournalEntry entry) {
        line(
                "#VER",
                SERIES,
                Long.toString(entry.id()),
                day(entry.content().date()),
                quoted(entry.content().text()),
                day(LocalDate.ofInstant(entry.madeAt(), zone)));
        line("{");
        for (Posting posting : entry.content().postings()) {
            line(
                    "#TRANS",
                    posting.account().code(),
                    "{}",
                    posting.amount().amount().toPlainString());
        }
        line("}");
    }

    @Override
    public void close() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(LedgerAccount account) {
        return switch (account.kind()) {
            case ASSET -> "T";
            case LIABILITY -> "S";
            case REVENUE -> "I";
            case EXPENSE -> "K";
        };
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String quoted(String text) {
        return '"' + text.replaceAll("\\p{Cntrl}", " ").replace("\"", "\\\"") + '"';
    }

    private void line(String... fields) {
        try {
            out.write(String.join(" ", fields));
            out.write("\r\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
