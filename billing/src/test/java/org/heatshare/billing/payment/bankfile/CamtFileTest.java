package org.heatshare.billing.payment.bankfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.heatshare.billing.testing.Camt;
import org.heatshare.billing.testing.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamtFileTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final String ACCOUNT = "SE3550000000054910000003";

    @Test
    void aPaymentThatCameAloneIsItsEntry() throws BankFileException {
        ReadFile read = ReadFile.of(
                Camt.notification("SEK")
                        .paid("B1", "100.50", "2026 0000 0001 11", "Anna Berg")
                        .text(),
                "SEK");

        assertThat(read.format).isEqualTo("camt.054.001.08");
        assertThat(read.entries).containsExactly(new BankEntry(ACCOUNT, "B1", DAY, 10_050));
        assertThat(read.payments).containsExactly(new BankPayment(10_050, "20260000000111", "", "Anna Berg", ""));
    }

    @Test
    void paymentsThatCameTogetherHaveTheirOwnAmounts() throws BankFileException {
        Camt camt = Camt.notification("SEK");
        camt.entry(
                "B1",
                "300",
                "<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch>" + camt.transaction("100.00", "11", "A", "")
                        + "</NtryDtls>" + "<NtryDtls>" + camt.transaction("200.00", "22", "B", "thanks")
                        + "</NtryDtls>");
        ReadFile read = ReadFile.of(camt.text(), "SEK");

        assertThat(read.entries).containsExactly(new BankEntry(ACCOUNT, "B1", DAY, 30_000));
        assertThat(read.payments)
                .containsExactly(
                        new BankPayment(10_000, "11", "", "A", ""), new BankPayment(20_000, "22", "thanks", "B", ""));
    }

    @Test
    void olderVersionsSayTheAmountElsewhere() throws BankFileException {
        String details = "<NtryDtls>" + old("60.00", "11") + old("40.00", "22") + "</NtryDtls>";
        ReadFile read =
                ReadFile.of(Camt.statement("EUR").entry("B1", "100.00", details).text(), "EUR");

        assertThat(read.format).isEqualTo("camt.053.001.02");
        assertThat(read.payments)
                .containsExactly(
                        new BankPayment(6_000, "11", "", "N", "FI1"), new BankPayment(4_000, "22", "", "N", "FI1"));
    }

    private static String old(String amount, String reference) {
        return """
                <TxDtls><AmtDtls><InstdAmt><Amt Ccy="USD">1</Amt></InstdAmt><TxAmt><Amt Ccy="EUR">%s</Amt></TxAmt></AmtDtls>
                <RltdPties><Dbtr><Nm>N</Nm></Dbtr><DbtrAcct><Id><IBAN>FI 1</IBAN></Id></DbtrAcct></RltdPties>
                <RmtInf><Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>
                """.formatted(amount, reference);
    }

    @Test
    void aSumWithoutItsPartsIsToldApart() throws BankFileException {
        ReadFile read = ReadFile.of(
                Camt.statement("SEK")
                        .entry("B1", "300.00", "<NtryDtls><Btch><NbOfTxs>25</NbOfTxs></Btch></NtryDtls>")
                        .entry("B2", "5.00", "<NtryDtls><Btch><NbOfTxs>1</NbOfTxs></Btch></NtryDtls>")
                        .entry("B3", "6.00", "")
                        .text(),
                "SEK");

        assertThat(read.withoutDetails).containsExactly(new BankEntry(ACCOUNT, "B1", DAY, 30_000));
        assertThat(read.payments).extracting(BankPayment::amountMinor).containsExactly(500L, 600L);
    }

    @Test
    void whatIsPaidOutOrNotBookedYetIsLeftOutAndWhatIsTakenBackIsNegative() throws BankFileException {
        ReadFile read = ReadFile.of(
                Camt.notification("SEK")
                        .entry("B1", "1.00", "DBIT", false, "BOOK", "")
                        .entry("B2", "2.00", "CRDT", false, "PDNG", "")
                        .entry("B3", "3.00", "CRDT", true, "BOOK", "")
                        .entry("B4", "4.00", "DBIT", true, "BOOK", "")
                        .text(),
                "SEK");

        assertThat(read.leftOut).isEqualTo(3);
        assertThat(read.entries).containsExactly(new BankEntry(ACCOUNT, "B4", DAY, -400));
        assertThat(read.payments).extracting(BankPayment::amountMinor).containsExactly(-400L);
    }

    @Test
    void furtherReferencesAreWordsOfTheMessage() throws BankFileException {
        String details = """
                <NtryDtls><TxDtls><RmtInf><Ustrd>one</Ustrd><Ustrd>two</Ustrd>
                <Strd><CdtrRefInf><Ref>11</Ref></CdtrRefInf></Strd>
                <Strd><CdtrRefInf><Ref>2 2</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls>
                """;
        ReadFile read = ReadFile.of(
                Camt.notification("SEK").entry("B1", "9.00", details).text(), "SEK");

        assertThat(read.payments).containsExactly(new BankPayment(900, "11", "one two 22", "", ""));
    }

    @Test
    void anEntryWithoutTheBanksReferenceIsKnownByItsPlace() throws BankFileException {
        String text = Camt.statement("SEK")
                .entry("", "1.00", "")
                .entry("", "2.00", "")
                .text()
                .replace("<Ntry><Amt Ccy=\"SEK\">2", "<Ntry><NtryRef>N7</NtryRef><Amt Ccy=\"SEK\">2");

        assertThat(ReadFile.of(text, "SEK").entries)
                .extracting(BankEntry::reference)
                .containsExactly("S1/#1", "S1/N7");
    }

    @Test
    void aPaymentThatBeganInAnotherCurrencyIsWorthWhatItsEntrySays() throws BankFileException {
        String details = "<NtryDtls><TxDtls><Amt Ccy=\"EUR\">10.00</Amt></TxDtls></NtryDtls>";
        ReadFile read = ReadFile.of(
                Camt.notification("SEK").entry("B1", "112.30", details).text(), "SEK");

        assertThat(read.payments).extracting(BankPayment::amountMinor).containsExactly(11_230L);
    }

    @Test
    void whatIsTooLongForAMessageIsCutAndWhatIsTooLongForAReferenceRefused() throws BankFileException {
        Camt said = Camt.notification("SEK").said("B1", "1.00", "x".repeat(3_000), "A");
        assertThat(ReadFile.of(said.text(), "SEK").payments.get(0).message()).hasSize(BankPayment.MESSAGE_MAX);

        String paid =
                Camt.notification("SEK").paid("B1", "1.00", "1".repeat(41), "A").text();
        assertThatThrownBy(() -> ReadFile.of(paid, "SEK"))
                .isInstanceOf(BankFileException.class)
                .hasMessageContaining("entry 1 of statement S1: CdtrRefInf/Ref has 41 characters, at most 40 fit");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100.00</Amt>       | 100.005</Amt>       | invalid-value  | Ntry/Amt is '100.005' and must be an amount such as 100.50
            100.00</Amt>       | -100.00</Amt>       | invalid-value  | Ntry/Amt is '-100.00'
            100.00</Amt>       | 1e2</Amt>           | invalid-value  | Ntry/Amt is '1e2'
            100.00</Amt>       | .</Amt>             | invalid-value  | Ntry/Amt is '.'
            100.00</Amt>       | 99999999999999999999</Amt> | invalid-value | Ntry/Amt is '99999999999999999999'
            Ccy="SEK"          | Ccy="EUR"           | wrong-currency | Ntry/Amt is in EUR, the municipality's currency is SEK
            CRDT               | KREDIT              | invalid-value  | CdtDbtInd is 'KREDIT' and must be CRDT or DBIT
            <Cd>BOOK</Cd>      | ''                  | invalid-value  | Sts is missing
            2026-11-02         | 2026-11-31          | invalid-value  | BookgDt is '2026-11-31' and must be a date
            <BookgDt><Dt>2026-11-02</Dt></BookgDt> | '' | invalid-value | BookgDt is missing
            <IBAN>SE35 5000 0000 0549 1000 0003</IBAN> | '' | invalid-value | Acct/Id is ''
            camt.054.001.08    | camt.054.001.01     | unknown-format | the file's namespace is
            camt.054.001.08    | pain.001.001.03     | unknown-format | the file's namespace is
            </Document>        | ''                  | malformed-xml  | cannot be read as XML in line
            """)
    void whatDoesNotFitIsNamed(String found, String put, String code, String message) {
        String text = Camt.notification("SEK").paid("B1", "100.00", "11", "A").text();
        assertThat(text).contains(found);

        assertThatThrownBy(() -> ReadFile.of(text.replace(found, put), "SEK"))
                .isInstanceOfSatisfying(
                        BankFileException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    @Test
    void partsThatDoNotSumToTheirEntryAreRefused() {
        Camt camt = Camt.notification("SEK");
        camt.entry(
                "B1",
                "300.00",
                "<NtryDtls>" + camt.transaction("100.00", "11", "A", "") + camt.transaction("200.01", "22", "B", "")
                        + "</NtryDtls>");
        assertThatThrownBy(() -> ReadFile.of(camt.text(), "SEK"))
                .hasMessageContaining("2 transactions sum to 30001 minor units, the entry is 30000");

        Camt unknown = Camt.notification("SEK");
        unknown.entry(
                "B1",
                "300.00",
                "<NtryDtls>" + unknown.transaction("", "11", "A", "") + unknown.transaction("200.00", "22", "B", "")
                        + "</NtryDtls>");
        assertThatThrownBy(() -> ReadFile.of(unknown.text(), "SEK"))
                .hasMessageContaining("several TxDtls, and one of them no Amt");
    }

    @Test
    void nothingOutsideTheFileIsAskedForAndNothingUnfolds() {
        String bomb = Camt.notification("SEK")
                .paid("B1", "1.00", "&x;", "A")
                .text()
                .replace("<Document", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Document");
        assertThatThrownBy(() -> ReadFile.of(bomb, "SEK")).isInstanceOf(BankFileException.class);

        String deep = Camt.notification("SEK")
                .entry("B1", "1.00", "<a>".repeat(50) + "</a>".repeat(50))
                .text();
        assertThatThrownBy(() -> ReadFile.of(deep, "SEK")).hasMessageContaining("more than 40 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "hello", "\u0000\u0001\u0002"})
    void whatIsNoBankFileIsRefused(String text) {
        assertThatThrownBy(() -> ReadFile.of(text, "SEK"))
                .isInstanceOfSatisfying(
                        BankFileException.class, e -> assertThat(e.code()).isEqualTo("unknown-format"));
    }

    @Test
    void aFileThatIsCutAnywhereIsRefused() {
        Camt camt = Camt.notification("SEK").paid("B1", "100.00", "11", "A").paid("B2", "100.00", "22", "Å");
        byte[] whole = camt.text().strip().getBytes(UTF_8);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ReadFile.of(cut, "SEK")).isInstanceOf(BankFileException.class);
        }
    }

    /** The seeds are the same in every run. */
    @Test
    void damagedFilesAreReadOrRefusedAndNothingElse() {
        byte[] whole = Camt.notification("SEK")
                .paid("B1", "100.00", "11", "A")
                .entry("B2", "3.00", "DBIT", true, "BOOK", "")
                .said("B3", "7.00", "hello", "Å")
                .text()
                .getBytes(UTF_8);
        Cases.forAll(random -> {
            byte[] damaged = whole.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ReadFile read = ReadFile.of(damaged, "SEK");
                assertThat(read.payments.size()).isGreaterThanOrEqualTo(read.entries.size());
            } catch (BankFileException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        });
    }

    @Test
    void severalStatementsOfOneFileEachNameTheirAccount() throws BankFileException {
        String text = Camt.statement("SEK").entry("B1", "1.00", "").text();
        String second = text.substring(text.indexOf("<Stmt>"), text.indexOf("</Stmt>") + 7)
                .replace("SE35", "SE99");
        ReadFile read = ReadFile.of(text.replace("</BkToCstmrStmt>", second + "</BkToCstmrStmt>"), "SEK");

        assertThat(read.entries)
                .extracting(BankEntry::account)
                .isEqualTo(List.of(ACCOUNT, ACCOUNT.replace("SE35", "SE99")));
    }
}
