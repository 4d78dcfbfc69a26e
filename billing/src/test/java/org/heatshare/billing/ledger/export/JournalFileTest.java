package org.heatshare.billing.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.heatshare.billing.ledger.JournalEntry;
import org.heatshare.billing.ledger.LedgerAccount;
import org.heatshare.billing.ledger.NewEntry;
import org.heatshare.billing.ledger.NewEntry.DocumentType;
import org.heatshare.billing.ledger.Posting;
import org.heatshare.billing.money.Money;
import org.junit.jupiter.api.Test;

class JournalFileTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void anEntryIsAVoucherOfASieFile() {
        try (JournalFile file = sie("Norrvik \"Ö\" kommun")) {
            file.add(entry(7, "Invoice 2026-000001", 141_493));
            file.add(entry(8, "A \"wrong\"\nreading", -5));
        }

        assertThat(bytes.toString(Charset.forName("IBM437")).split("\r\n"))
                .startsWith(
                        "#FLAGGA 0",
                        "#PROGRAM \"Heatshare\" 1",
                        "#FORMAT PC8",
                        "#GEN 20261126",
                        "#SIETYP 4",
                        "#FNAMN \"Norrvik \\\"Ö\\\" kommun\"",
                        "#KONTO 1510 \"Account 1510\"",
                        "#KTYP 1510 T")
                .contains("#KTYP 2610 S", "#KTYP 3020 I", "#KTYP 4010 K")
                .endsWith(
                        "#VER H 7 20261125 \"Invoice 2026-000001\" 20261126",
                        "{",
                        "#TRANS 1510 {} 1414.93",
                        "#TRANS 3020 {} -1414.93",
                        "}",
                        "#VER H 8 20261125 \"A \\\"wrong\\\" reading\" 20261126",
                        "{",
                        "#TRANS 1510 {} -0.05",
                        "#TRANS 3020 {} 0.05",
                        "}");
    }

    @Test
    void aSieFileNamesEveryAccountOnce() {
        sie("Norrvik").close();

        assertThat(bytes.toString(StandardCharsets.US_ASCII).lines().filter(line -> line.startsWith("#KONTO")))
                .hasSize(LedgerAccount.values().length)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPostingIsARowOfCsv() {
        try (JournalFile file = new JournalCsv(bytes, account -> "Account " + account.code())) {
            file.add(entry(7, "Invoice, first", 141_493));
            file.add(entry(8, "=1+1", 5));
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "entry,date,booked_at,text,document,reverses,account,account_name,debit,credit,currency,sha256",
                        "7,2026-11-25,2026-11-25T23:30:00Z,\"Invoice, first\",INVOICE,,1510,Account 1510,1414.93,,SEK,hash",
                        "7,2026-11-25,2026-11-25T23:30:00Z,\"Invoice, first\",INVOICE,,3020,Account 3020,,1414.93,SEK,hash",
                        "8,2026-11-25,2026-11-25T23:30:00Z,'=1+1,INVOICE,,1510,Account 1510,0.05,,SEK,hash",
                        "8,2026-11-25,2026-11-25T23:30:00Z,'=1+1,INVOICE,,3020,Account 3020,,0.05,SEK,hash");
    }

    private JournalFile sie(String company) {
        return new SieFile(
                bytes,
                company,
                LocalDate.parse("2026-11-26"),
                ZoneId.of("Europe/Stockholm"),
                account -> "Account " + account.code());
    }

    private static JournalEntry entry(long id, String text, long amount) {
        Money money = new Money(amount, Currency.getInstance("SEK"));
        NewEntry content = new NewEntry(
                "key-" + id,
                LocalDate.parse("2026-11-25"),
                text,
                DocumentType.INVOICE,
                1L,
                List.of(
                        Posting.debit(LedgerAccount.RECEIVABLES, money),
                        Posting.credit(LedgerAccount.ENERGY_REVENUE, money)));
        return new JournalEntry(id, content, Instant.parse("2026-11-25T23:30:00Z"), "before", "hash");
    }
}
