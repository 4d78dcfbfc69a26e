package org.heatshare.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kaltio's accountant takes a bank's file: one payment names its invoice, the other has a slip in its reference. */
@ExtendWith(EndToEnd.class)
@Order(12)
class PaymentFindsItsInvoiceE2E {

    private final Visitors visitors;
    private final Partner partner;

    PaymentFindsItsInvoiceE2E(Stack stack, Visitors visitors) {
        this.visitors = visitors;
        this.partner = new Partner(stack, "partner-kaltio");
    }

    @Test
    void orWaitsUntilSomebodySaysWhich() throws Exception {
        String run = Long.toString(System.currentTimeMillis());
        try (Visitor billing = visitors.desktop().signIn("billing3", "/staff/payments/open?sort=number&order=desc")) {
            List<String> open = openInvoices(billing);
            JsonNode named = invoice(open.get(0));
            JsonNode slipped = invoice(open.get(1));
            String file = notification(
                    payment(run + "A", named, named.path("paymentReference").asText()),
                    payment(
                            run + "B",
                            slipped,
                            withASlip(slipped.path("paymentReference").asText())));
            billing.open("/staff/payments").settle();
            billing.button("Take a bank file").click();
            choose(billing, "half.xml", file.substring(0, file.length() / 2));
            billing.page.getByText("half.xml is refused, nothing was booked").waitFor();
            choose(billing, run + ".xml", file);
            billing.page.getByText(run + ".xml is taken").waitFor();
            billing.page.getByText("One waits for you.").waitFor();
            choose(billing, run + ".xml", file);
            billing.page.getByText(run + ".xml was taken before").waitFor();
            billing.assertAccessible();
            billing.button("Close").click();

            assertThat(stateOf(billing, named)).contains("Paid");
            assertThat(stateOf(billing, slipped)).doesNotContain("Paid");
            match(billing, run, slipped);
            assertThat(stateOf(billing, slipped)).contains("Paid");
        }
        try (Visitor viewer = visitors.phone().signIn("viewer2", "/staff/payments?show=all&search=" + run)) {
            viewer.settle();
            assertThat(viewer.text()).doesNotContain("Take a bank file");
            viewer.assertAccessible();
        }
    }

    /** Matches what waits, takes it back, and matches it again. */
    private static void match(Visitor billing, String run, JsonNode invoice) {
        String number = invoice.path("number").asText();
        billing.open("/staff/payments?search=" + run).settle();
        Locator row = billing.page.getByText("Wrong reference").first();
        row.waitFor();
        billing.assertAccessible();
        row.click();
        assign(billing, number);
        billing.button("Take back from invoice " + number).click();
        billing.page.getByText("it was taken from an invoice").waitFor();
        billing.assertAccessible();
        assign(billing, number);
    }

    private static void assign(Visitor billing, String number) {
        billing.page.getByLabel("Invoice, contract or name").fill(number);
        // The offers of before are gone once there is only one.
        Locator offers = billing.page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Match with invoice")));
        PlaywrightAssertions.assertThat(offers).hasCount(1);
        offers.click();
        billing.page.getByText("All of it pays invoices").waitFor();
    }

    private static String stateOf(Visitor billing, JsonNode invoice) {
        String number = invoice.path("number").asText();
        billing.open("/staff/invoices?search=" + number + "&invoice=" + number).settle();
        Locator detail =
                billing.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Invoice " + number));
        detail.waitFor();
        return detail.locator("xpath=..").innerText();
    }

    private static List<String> openInvoices(Visitor billing) {
        billing.settle();
        Locator links = billing.page.locator("vaadin-grid a");
        links.nth(1).waitFor();
        return links.allInnerTexts();
    }

    private JsonNode invoice(String number) throws Exception {
        byte[] list =
                partner.get(partner.token("invoices:read"), "/invoices", "*/*").body();
        for (JsonNode invoice : new ObjectMapper().readTree(list).path("invoices")) {
            if (invoice.path("number").asText().equals(number)) {
                return invoice;
            }
        }
        throw new AssertionError("partners are not told of the open invoice " + number);
    }

    private static String withASlip(String reference) {
        char last = reference.charAt(reference.length() - 1);
        return reference.substring(0, reference.length() - 1) + (last == '9' ? '0' : (char) (last + 1));
    }

    private static String payment(String bankReference, JsonNode invoice, String reference) {
        return """
                <Ntry><Amt Ccy="EUR">%s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
                <BookgDt><Dt>2026-11-02</Dt></BookgDt><AcctSvcrRef>%s</AcctSvcrRef><NtryDtls><TxDtls>
                <RltdPties><Dbtr><Pty><Nm>Payer %s</Nm></Pty></Dbtr></RltdPties>
                <RmtInf><Strd><CdtrRefInf><Ref>%s</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
                """.formatted(invoice.path("total").asText(), bankReference, bankReference, reference);
    }

    private static String notification(String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn><Ntfctn><Id>N</Id>
                <Acct><Id><IBAN>FI2112345600000785</IBAN></Id></Acct>%s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>
                """.formatted(String.join("", entries));
    }

    private static void choose(Visitor billing, String name, String text) {
        billing.page
                .locator("vaadin-upload input[type=file]")
                .last()
                .setInputFiles(new FilePayload(name, "text/xml", text.getBytes(UTF_8)));
    }
}
