package org.heatshare.bench.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heatshare.billing.payment.reference.ReferenceScheme;

/** A day's notification (camt.054) of a bank: of twenty payments eighteen name an invoice, one says nothing, one pays again. */
final class BankDay {

    private static final ReferenceScheme SWEDISH = ReferenceScheme.ofCountry("SE");
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><GrpHdr><MsgId>%s</MsgId></GrpHdr>
            <Ntfctn><Id>%s</Id><Acct><Id><IBAN>SE3550000000054910000003</IBAN></Id></Acct>
            """;
    private static final String ENTRY = """
            <Ntry><NtryRef>%d</NtryRef><Amt Ccy="SEK">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>2026-11-02</Dt></BookgDt><ValDt><Dt>2026-11-02</Dt></ValDt><AcctSvcrRef>%s-%d</AcctSvcrRef>
            <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Payer %d</Nm></Pty></Dbtr>
            <DbtrAcct><Id><IBAN>SE4550000000058398257466</IBAN></Id></DbtrAcct></RltdPties>
            <RmtInf>%s</RmtInf></TxDtls></NtryDtls></Ntry>
            """;

    private BankDay() {}

    static String reference(int invoice) {
        return SWEDISH.referenceFor(String.valueOf(2026_000_000_000L + invoice));
    }

    static long amountMinor(int invoice) {
        return 50_000 + invoice % 40_000;
    }

    /** @param first invoice that is paid */
    static void write(Path file, String day, int first, int payments) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            out.write(HEAD.formatted(day, day));
            for (int i = 0; i < payments; i++) {
                int invoice = first + (i % 20 == 19 ? i - 1 : i);
                String said = i % 20 == 18
                        ? "<Ustrd>heat of October</Ustrd>"
                        : "<Strd><CdtrRefInf><Ref>" + reference(invoice) + "</Ref></CdtrRefInf></Strd>";
                long minor = amountMinor(invoice);
                String amount = minor / 100 + "." + (minor % 100 < 10 ? "0" : "") + minor % 100;
                out.write(ENTRY.formatted(i, amount, day, i, invoice, said));
            }
            out.write("</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>");
        }
    }
}
