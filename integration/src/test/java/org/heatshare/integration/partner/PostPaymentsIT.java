package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.testing.TestTenants.KALTIO;
import static org.heatshare.db.testing.TestTenants.NORRVIK;
import static org.heatshare.integration.partner.TestPartnerApi.KALTIOS;
import static org.heatshare.integration.partner.TestPartnerApi.NORRVIKS;
import static org.heatshare.integration.partner.TestPartnerApi.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.heatshare.billing.payment.BankFileOrigin;
import org.heatshare.billing.payment.Payments;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class PostPaymentsIT {

    private static final String NOTIFICATION = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>N1</Id>
            <Acct><Id><IBAN>SE3550000000054910000003</IBAN></Id></Acct>
            <Ntry><Amt Ccy="SEK">512.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><Dt>2026-01-30</Dt></BookgDt><AcctSvcrRef>B1</AcctSvcrRef></Ntry>
            </Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
            """;

    private final TestTenants tenants;
    private TestPartnerApi api;

    PostPaymentsIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void start() throws Exception {
        tenants.clear();
        api = new TestPartnerApi(tenants, ClientLimits.STANDARD);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void aFileIsTakenOnceHoweverOftenItIsSent() throws IOException {
        JsonNode first = post(NORRVIKS, NOTIFICATION.getBytes(UTF_8), 200);
        assertThat(first.path("state").asText()).isEqualTo("taken");
        assertThat(first.path("payments").asInt()).isEqualTo(1);
        assertThat(first.path("unmatched").asInt()).isEqualTo(1);
        assertThat(first.path("paid").asText()).isEqualTo("512.50");
        assertThat(first.path("currency").asText()).isEqualTo("SEK");

        JsonNode second = post(NORRVIKS, NOTIFICATION.getBytes(UTF_8), 200);
        assertThat(second.path("state").asText()).isEqualTo("taken-before");
        assertThat(second.path("file")).isEqualTo(first.path("file"));
        assertThat(payments().files(NORRVIK, 0, 10)).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("january.xml");
            assertThat(file.source()).isEqualTo(BankFileOrigin.Source.PARTNER);
            assertThat(file.takenBy()).isEqualTo("partner-norrvik");
        });
        assertThat(payments().files(KALTIO, 0, 10)).isEmpty();
    }

    @Test
    void aFileMayComeCompressed() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(NOTIFICATION.getBytes(UTF_8));
        }
        assertThat(post(NORRVIKS, zipped.toByteArray(), 200).path("payments").asInt())
                .isEqualTo(1);
    }

    @Test
    void aFileThatDoesNotFitIsRefusedWholeAndSaysWhy() throws IOException {
        JsonNode currency = post(KALTIOS, NOTIFICATION.getBytes(UTF_8), 400);
        assertThat(currency.path("type").asText()).endsWith("bank-file-wrong-currency");
        assertThat(currency.path("detail").asText()).contains("Ntry/Amt is in SEK, the municipality's currency is EUR");

        byte[] half = NOTIFICATION.substring(0, NOTIFICATION.length() / 2).getBytes(UTF_8);
        assertThat(post(NORRVIKS, half, 400).path("type").asText()).endsWith("bank-file-malformed-xml");
        assertThat(post(NORRVIKS, new byte[0], 400).path("type").asText()).endsWith("bank-file-unknown-format");
        assertThat(payments().files(NORRVIK, 0, 10)).isEmpty();
        assertThat(payments().files(KALTIO, 0, 10)).isEmpty();
    }

    @Test
    void aTokenWithoutTheScopeIsRefused() throws IOException {
        PartnerPrincipal reader = new PartnerPrincipal("partner-norrvik", NORRVIK, Set.of("invoices:read"));
        assertThat(post(reader, NOTIFICATION.getBytes(UTF_8), 403).path("type").asText())
                .endsWith("missing-scope");
        assertThat(payments().files(NORRVIK, 0, 10)).isEmpty();
    }

    private Payments payments() {
        return api.billing().payments();
    }

    private JsonNode post(PartnerPrincipal partner, byte[] file, int status) throws IOException {
        return body(api.post(partner, "payments", "application/xml", file, Map.of("name", "january.xml")), status);
    }
}
