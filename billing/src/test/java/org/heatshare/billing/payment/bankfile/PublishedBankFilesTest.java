package org.heatshare.billing.payment.bankfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements and notifications that others publish, most of them for trying parsers. */
class PublishedBankFilesTest {

    private static final Path FILES = Path.of("../../shared/data/payments");

    @Test
    void nordeasStatementHasItsPayments() throws IOException, BankFileException {
        ReadFile read = ReadFile.of(bytes("camt053_nordea_fi.xml"), "EUR");

        assertThat(read.format).isEqualTo("camt.053.001.02");
        assertThat(read.entries.get(0))
                .isEqualTo(new BankEntry(
                        "FI8529501800030574", "1905082588CEAA0001", LocalDate.parse("2019-05-08"), 1_000_000));
        assertThat(read.payments.get(0)).isEqualTo(new BankPayment(1_000_000, "00000000000000001245", "", "", ""));
        assertThat(read.payments).extracting(BankPayment::amountMinor).contains(10_050L);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            genkgo_camt053.v2.all-balance-types.xml,   EUR, camt.053.001.02, 885, 0
            genkgo_camt053.v2.with-account-name.xml,   EUR, camt.053.001.02, 885, 0
            genkgo_camt053.v4.xml,                     EUR, camt.053.001.04, 885, 0
            genkgo_camt053.v8.xml,                     EUR, camt.053.001.08, 885, 0
            genkgo_camt054.v2.with-account-name.xml,   SEK, camt.054.001.02, 0,   1
            genkgo_camt054.v2.xml,                     SEK, camt.054.001.02, 0,   1
            genkgo_camt53.only-Dt-with-DtTm.xml,       EUR, camt.053.001.02, 0,   0
            """)
    void othersHaveTheirSums(String name, String currency, String format, long sumMinor, int leftOut)
            throws IOException, BankFileException {
        ReadFile read = ReadFile.of(bytes(name), currency);

        assertThat(read.format).isEqualTo(format);
        assertThat(read.payments.stream().mapToLong(BankPayment::amountMinor).sum())
                .isEqualTo(sumMinor);
        assertThat(read.leftOut).isEqualTo(leftOut);
    }

    @Test
    void aNotificationInAnotherCurrencyIsRefused() throws IOException {
        byte[] swedish = bytes("genkgo_camt054.v2.xml");
        assertThatThrownBy(() -> ReadFile.of(swedish, "EUR"))
                .hasMessageContaining("entry 1 of statement AAAASESS-FP-ACCR001: Ntry/Amt is in SEK");
    }

    private static byte[] bytes(String name) throws IOException {
        Path file = FILES.resolve(name);
        assumeTrue(Files.exists(file), "the published files are not beside this checkout: " + file);
        return Files.readAllBytes(file);
    }
}
