package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.heatshare.db.testing.TestTenants.NORRVIK;
import static org.heatshare.integration.partner.TestPartnerApi.KALTIOS;
import static org.heatshare.integration.partner.TestPartnerApi.NORRVIKS;
import static org.heatshare.integration.partner.TestPartnerApi.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.camel.Exchange;
import org.heatshare.billing.BillingOnboarding;
import org.heatshare.billing.customer.ContractData;
import org.heatshare.billing.customer.PartyData;
import org.heatshare.billing.invoicing.BillingRun;
import org.heatshare.billing.invoicing.RunProgress;
import org.heatshare.billing.tariff.VatRate;
import org.heatshare.db.audit.AuditEntry;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.audit.RecordedEntry;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.metering.TestTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three homes' bills of a month; the third home's recipient is protected. */
@MariaDbTest
class InvoicesIT {
    private static final int HOMES = 3;
    private static final String TARIFF = """
            {"code":"VILLA","name":"Villa","currency":"SEK","validFrom":"2025-01-01","components":[
              {"kind":"FIXED","code":"fixed","pricePerYear":"365.00","spread":"DAYS"},
              {"kind":"ENERGY","code":"energy","pricesPerMwh":{"01-12":"500.00"}}]}
            """;

    private final TestTenants tenants;
    private TestPartnerApi api;

    InvoicesIT(TestTenants tenants) {
        this.tenants = tenants;
    }

    @BeforeEach
    void billAMonth() throws Exception {
        tenants.clear();
        api = new TestPartnerApi(tenants, ClientLimits.STANDARD);
        StringBuilder rows = new StringBuilder("meter,at,heat_energy_kwh\n");
        for (int home = 1; home <= HOMES; home++) {
            rows.append(TestTown.serial(home)).append(",2026-01-10T23:00:00Z,0\n");
            rows.append(TestTown.serial(home)).append(",2026-01-31T23:00:00Z,1000\n");
        }
        body(api.post(NORRVIKS, "readings", "text/csv", rows.toString().getBytes(UTF_8), Map.of()), 202);
        onboarding().applyTo(api.billing(), NORRVIK, "test");
        BillingRun run =
                api.billing().billingRuns().draft(NORRVIK, YearMonth.parse("2026-01"), "billing", RunProgress.SILENT);
        api.billing().billingRuns().release(NORRVIK, run.id(), "billing2", RunProgress.SILENT);
    }

    @AfterEach
    void stop() {
        api.close();
    }

    @Test
    void areListedInTheOrderOfTheirIssueWithoutNames() throws IOException {
        JsonNode invoices = body(api.get(NORRVIKS, "invoices", Map.of("since", "2026-02-01")), 200);
        assertThat(invoices.path("invoices").findValuesAsText("number"))
                .containsExactly("2026-000001", "2026-000002", "2026-000003");
        JsonNode first = invoices.path("invoices").get(0);
        // 21 days at 1.00 and 1 MWh at 500.00, and a quarter of tax.
        assertThat(first.path("net").textValue()).isEqualTo("521.00");
        assertThat(first.path("vat").textValue()).isEqualTo("130.25");
        assertThat(first.path("total").textValue()).isEqualTo("651.25");
        assertThat(first.path("heatCredit").textValue()).isEqualTo("0.00");
        assertThat(first.path("energyWh").longValue()).isEqualTo(1_000_000);
        assertThat(first.path("contract").textValue()).isEqualTo("C-1");
        assertThat(first.path("from").textValue()).isEqualTo("2026-01-11");
        assertThat(first.path("issuedOn").textValue()).isEqualTo("2026-02-01");
        assertThat(invoices.toString()).doesNotContain("Anna");

        assertThat(numbers(Map.of("after", "2026-000001"))).containsExactly("2026-000002", "2026-000003");
        assertThat(numbers(Map.of("after", "2026-000003"))).isEmpty();
        assertThat(numbers(Map.of("since", "2026-02-02"))).isEmpty();
        assertThat(numbers(Map.of())).hasSize(HOMES);
        assertThat(body(api.get(NORRVIKS, "invoices", Map.of("since", "soon")), 400)
                        .path("detail")
                        .textValue())
                .contains("since 'soon'");
    }

    @Test
    void areGivenAsTheyWereIssuedOrAsPdfAndThatIsRecorded() throws IOException {
        Exchange json = api.get(NORRVIKS, "invoice", Map.of("number", "2026-000001", "Accept", "application/json"));
        JsonNode invoice = body(json, 200);
        assertThat(invoice.path("number").textValue()).isEqualTo("2026-000001");
        assertThat(invoice.at("/recipient/name").textValue()).isEqualTo("Anna 1");
        assertThat(invoice.at("/bill/totalMinor").longValue()).isEqualTo(65_125);

        Exchange pdf = api.get(
                NORRVIKS, "invoice", Map.of("number", "2026-000001", "Accept", "text/html, application/pdf;q=0.9"));
        assertThat(pdf.getMessage().getHeader(Exchange.CONTENT_TYPE)).isEqualTo("application/pdf");
        assertThat(pdf.getMessage().getBody(byte[].class)).startsWith("%PDF-".getBytes(UTF_8));

        AuditLog audit = new AuditLog(TestPartnerApi.CLOCK);
        List<RecordedEntry> recorded =
                tenants.database().read(NORRVIK, tx -> audit.findByObject(tx, "invoice", "2026-000001", 10));
        assertThat(recorded).hasSize(2).extracting(RecordedEntry::entry).allSatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(AuditEntry.PERSONAL_DATA_READ);
            assertThat(entry.actorSubject()).isEqualTo("partner-norrvik");
        });
    }

    @Test
    void areGivenInNoOtherForm() throws IOException {
        JsonNode problem =
                body(api.get(NORRVIKS, "invoice", Map.of("number", "2026-000001", "Accept", "text/html")), 406);
        assertThat(problem.path("detail").textValue()).contains("application/pdf", "text/html");
    }

    @Test
    void areNotLookedForByWhatIsNoNumber() throws IOException {
        for (String number : List.of("x".repeat(2_000), "2026-000001'--", "")) {
            body(api.get(NORRVIKS, "invoice", Map.of("number", number)), 404);
        }
    }

    @Test
    void ofProtectedRecipientsAreForStaffAlone() throws IOException {
        for (String accept : List.of("application/json", "application/pdf")) {
            JsonNode problem =
                    body(api.get(NORRVIKS, "invoice", Map.of("number", "2026-000003", "Accept", accept)), 403);
            assertThat(problem.path("type").textValue()).contains("protected-identity");
            assertThat(problem.toString()).doesNotContain("Anna");
        }
    }

    @Test
    void areSeenByTheirMunicipalityAndWithTheirScopeAlone() throws IOException {
        assertThat(body(api.get(KALTIOS, "invoices", Map.of()), 200).path("invoices"))
                .isEmpty();
        body(api.get(KALTIOS, "invoice", Map.of("number", "2026-000001")), 404);
        var reader = new PartnerPrincipal("partner-norrvik", NORRVIK, Set.of("readings:read"));
        body(api.get(reader, "invoices", Map.of()), 403);
        body(api.get(reader, "invoice", Map.of("number", "2026-000001")), 403);
        body(api.get(NORRVIKS, "invoice", Map.of("number", "2026-000009")), 404);
    }

    private List<String> numbers(Map<String, Object> parameters) throws IOException {
        return body(api.get(NORRVIKS, "invoices", parameters), 200)
                .path("invoices")
                .findValuesAsText("number");
    }

    private static BillingOnboarding onboarding() {
        List<PartyData> parties = new ArrayList<>();
        List<ContractData> contracts = new ArrayList<>();
        for (int home = 1; home <= HOMES; home++) {
            parties.add(new PartyData("P" + home, PartyData.Kind.PERSON, "Anna " + home, null, "sv", home == HOMES));
            contracts.add(new ContractData(
                    "C-" + home,
                    TestTown.place(home),
                    "P" + home,
                    LocalDate.parse("2026-01-11"),
                    null,
                    "VILLA",
                    "HOUSEHOLD",
                    List.of()));
        }
        VatRate vat = new VatRate("HOUSEHOLD", LocalDate.parse("2000-01-01"), new BigDecimal("25"));
        return new BillingOnboarding(parties, contracts, List.of(vat), List.of(TARIFF), List.of(), null);
    }
}
