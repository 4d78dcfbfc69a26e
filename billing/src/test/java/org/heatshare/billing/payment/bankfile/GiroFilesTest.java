package org.heatshare.billing.payment.bankfile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BgMax and OCR giro: lines of eighty places. */
class GiroFilesTest {

    private static final String BGMAX = """
            01BGMAX               0120261102173035010331P
            050009912346          SEK
            20000378351120260000000111           00000000000001005024ABCDEF123456
            25Tack för värmen
            26Åsa Öberg
            27Storgatan 1                        89101
            28Norrvik
            20000000000099                       00000000000002000004
            22000000000077                       00000000000001500004
            21000000000088                       00000000000000050004
            15000000000000000000000584100000100982026110200036000000000000029550SEK00000003
            7000000002000000010000000100000001
            """;

    private static final String OCR = """
            NY000010000080800170031000102000000000000000000000000000000000000000000000000000
            NY090020000988555000000199991042764000000000000000000000000000000000000000000000
            NY09103000000010211260020000001000000000000012500                  1234566000000
            NY091031000000100000000000000000000000000021126860111179470000000000000000000000
            NY09213000000020211260020000002000000000000007500                         000000
            NY092131000000200000000000000000000000000021126           0000000000000000000000
            NY0921320000002Takk for varmen                         0000000000000000000000000
            NY090088000000020000000700000000000020000021126021126021126000000000000000000000
            NY000089000000020000000900000000000020000021126000000000000000000000000000000000
            """;

    @Test
    void bgMaxHasDepositsWithPaymentsNamesAndMessages() throws BankFileException {
        ReadFile read = ReadFile.of(BGMAX.getBytes(ISO_8859_1), "SEK");

        assertThat(read.format).isEqualTo("BgMax 01");
        assertThat(read.entries)
                .containsExactly(
                        new BankEntry("9912346", "BgMax 20261102/00036", LocalDate.parse("2026-11-02"), 29_550));
        assertThat(read.payments)
                .containsExactly(
                        new BankPayment(10_050, "20260000000111", "Tack för värmen", "Åsa Öberg", "3783511"),
                        new BankPayment(20_000, "99", "77", "", ""),
                        new BankPayment(-500, "88", "", "", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SEK00000003 | SEK00000004 | wrong-sum | line 11: the deposit has 4 payments of 29550 minor units, but the file 3 of 29550
            0000000029550SEK | 0000000029551SEK | wrong-sum | but the file 3 of 29550
            7000000002 | 7000000003 | wrong-sum | line 12: the end record counts other payments
            7000000002000000010000000100000001 | '' | cut-off | no end record (70)
            346          SEK | 346          EUR | wrong-currency | line 2: the payments are in 'EUR'
            0000000001005024ABC | 00000000010x5024ABC | invalid-value | line 3: the amount is '000000000000010x50' and must be a number
            27Storgatan | 33Storgatan | invalid-value | line 6: the record's code is '33'
            20261102000 | 20261302000 | invalid-value | line 11: the day of the deposit is '20261302' and must be a date
            """)
    void whatDoesNotFitInBgMaxIsNamed(String found, String put, String code, String message) {
        assertThat(BGMAX).contains(found);
        assertThatThrownBy(() -> ReadFile.of(BGMAX.replace(found, put).getBytes(ISO_8859_1), "SEK"))
                .isInstanceOfSatisfying(
                        BankFileException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    @Test
    void ocrGiroHasAnEntryForEachPayment() throws BankFileException {
        ReadFile read = ReadFile.of(OCR, "NOK");

        LocalDate day = LocalDate.parse("2026-11-02");
        assertThat(read.format).isEqualTo("OCR giro");
        assertThat(read.entries)
                .containsExactly(
                        new BankEntry("99991042764", "OCR 0170031/0000001/0000001", day, 12_500),
                        new BankEntry("99991042764", "OCR 0170031/0000001/0000002", day, 7_500));
        assertThat(read.payments)
                .containsExactly(
                        new BankPayment(12_500, "1234566", "", "", "86011117947"),
                        new BankPayment(7_500, "", "Takk for varmen", "", ""));
    }

    @Test
    void aReversalInOcrGiroIsNegative() throws BankFileException {
        String reversed = OCR.replace("20000002000000000000007500", "20000002-00000000000007500")
                .replace("0000000000020000021126", "0000000000005000021126");

        assertThat(ReadFile.of(reversed, "NOK").payments)
                .extracting(BankPayment::amountMinor)
                .containsExactly(12_500L, -7_500L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NY09008800000002 | NY09008800000003 | wrong-sum | line 8: the assignment has 3 transactions of 20000 minor units, but the file 2 of 20000
            000000900000000000020000 | 000000900000000000020001 | wrong-sum | line 9: the transmission has 2 transactions of 20001 minor units
            NY0000890000000200000009 | '' | invalid-value | line 9: the format's code is '00'
            0000001021126 | 0000001021326 | invalid-value | line 3: the day of the settlement is '021326' and must be a date
            NY091031 | NY091035 | invalid-value | line 4: the record's code is '35'
            """)
    void whatDoesNotFitInOcrGiroIsNamed(String found, String put, String code, String message) {
        assertThat(OCR).contains(found);
        assertThatThrownBy(() -> ReadFile.of(OCR.replace(found, put), "NOK"))
                .isInstanceOfSatisfying(
                        BankFileException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    @Test
    void ocrGiroIsForNorwayAlone() {
        assertThatThrownBy(() -> ReadFile.of(OCR, "SEK")).hasMessageContaining("OCR giro is in NOK");
    }

    @Test
    void filesThatAreCutAreRefused() {
        byte[] bgMax = BGMAX.strip().getBytes(ISO_8859_1);
        for (int length = 0; length < bgMax.length; length++) {
            byte[] cut = Arrays.copyOf(bgMax, length);
            assertThatThrownBy(() -> ReadFile.of(cut, "SEK")).isInstanceOf(BankFileException.class);
        }
        byte[] ocr = OCR.getBytes(ISO_8859_1);
        int afterItsSum = OCR.indexOf("NY000089") + 41;
        for (int length = 0; length < afterItsSum - 3; length++) {
            byte[] cut = Arrays.copyOf(ocr, length);
            assertThatThrownBy(() -> ReadFile.of(cut, "NOK")).isInstanceOf(BankFileException.class);
        }
    }

    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        Cases.forAll(random -> {
            boolean swedish = random.nextBoolean();
            byte[] damaged = (swedish ? BGMAX : OCR).getBytes(ISO_8859_1);
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ReadFile read = ReadFile.of(damaged, swedish ? "SEK" : "NOK");
                assertThat(read.payments).isNotEmpty();
            } catch (BankFileException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }
}
