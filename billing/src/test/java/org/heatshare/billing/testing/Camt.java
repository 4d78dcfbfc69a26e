package org.heatshare.billing.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Writes notifications and statements as banks do. */
public final class Camt {

    private final String message;
    private final String version;
    private final String currency;
    private final StringBuilder entries = new StringBuilder();

    private Camt(String message, String version, String currency) {
        this.message = message;
        this.version = version;
        this.currency = currency;
    }

    /** A notification (camt.054) of the version that most Nordic banks write. */
    public static Camt notification(String currency) {
        return new Camt("BkToCstmrDbtCdtNtfctn/Ntfctn", "camt.054.001.08", currency);
    }

    /** A statement (camt.053). */
    public static Camt statement(String currency) {
        return new Camt("BkToCstmrStmt/Stmt", "camt.053.001.02", currency);
    }

    /** A payment that came alone. */
    public Camt paid(String bankReference, String amount, String reference, String debtor) {
        return entry(bankReference, amount, "<NtryDtls>" + transaction("", reference, debtor, "") + "</NtryDtls>");
    }

    /** A payment that came alone and says something. */
    public Camt said(String bankReference, String amount, String message1, String debtor) {
        return entry(bankReference, amount, "<NtryDtls>" + transaction("", "", debtor, message1) + "</NtryDtls>");
    }

    public Camt entry(String bankReference, String amount, String details) {
        return entry(bankReference, amount, "CRDT", false, "BOOK", details);
    }

    public Camt entry(
            String bankReference, String amount, String direction, boolean reversal, String status, String details) {
        String code = version.compareTo("camt.053.001.08") < 0 ? status : "<Cd>" + status + "</Cd>";
        entries.append("<Ntry><Amt Ccy=\"%s\">%s</Amt><CdtDbtInd>%s</CdtDbtInd>".formatted(currency, amount, direction))
                .append(reversal ? "<RvslInd>true</RvslInd>" : "")
                .append("<Sts>%s</Sts><BookgDt><Dt>2026-11-02</Dt></BookgDt>".formatted(code))
                .append(bankReference.isEmpty() ? "" : "<AcctSvcrRef>" + bankReference + "</AcctSvcrRef>")
                .append(details)
                .append("</Ntry>\n");
        return this;
    }

    /** One of the payments of an entry. */
    public String transaction(String amount, String reference, String debtor, String message1) {
        return "<TxDtls>"
                + (amount.isEmpty() ? "" : "<Amt Ccy=\"%s\">%s</Amt>".formatted(currency, amount))
                + "<RltdPties><Dbtr><Pty><Nm>%s</Nm></Pty></Dbtr></RltdPties><RmtInf>".formatted(debtor)
                + (message1.isEmpty() ? "" : "<Ustrd>" + message1 + "</Ustrd>")
                + (reference.isEmpty()
                        ? ""
                        : "<Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd>".formatted(reference))
                + "</RmtInf></TxDtls>";
    }

    public InputStream stream() {
        return new ByteArrayInputStream(text().getBytes(StandardCharsets.UTF_8));
    }

    public String text() {
        String[] names = message.split("/", -1);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:%s"><%s><GrpHdr><MsgId>M1</MsgId></GrpHdr>
                <%s><Id>S1</Id><Acct><Id><IBAN>SE35 5000 0000 0549 1000 0003</IBAN></Id></Acct>
                %s</%s></%s></Document>
                """.formatted(version, names[0], names[1], entries, names[1], names[0]);
    }
}
