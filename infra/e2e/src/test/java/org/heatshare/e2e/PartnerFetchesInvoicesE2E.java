package org.heatshare.e2e;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A print shop fetches the invoices of a municipality. */
@ExtendWith(EndToEnd.class)
@Order(5)
class PartnerFetchesInvoicesE2E {

    private final Partner partner;
    private final ObjectMapper json = new ObjectMapper();

    PartnerFetchesInvoicesE2E(Stack stack) {
        this.partner = new Partner(stack, "partner-norrvik");
    }

    @Test
    void asTheyWereIssuedAndAsPdf() throws Exception {
        String token = partner.token("invoices:read");
        String number = list(partner.get(token, "/invoices?since=2020-01-01", "*/*"))
                .path("invoices")
                .get(0)
                .path("number")
                .asText();

        JsonNode issued = json.readTree(
                partner.get(token, "/invoices/" + number, "application/json").body());
        assertThat(issued.path("number").asText()).isEqualTo(number);
        HttpResponse<byte[]> pdf = partner.get(token, "/invoices/" + number, "application/pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-".getBytes(US_ASCII));
        assertThat(partner.get(partner.token("readings:read"), "/invoices", "*/*")
                        .statusCode())
                .isEqualTo(403);
    }

    private JsonNode list(HttpResponse<byte[]> answer) throws IOException {
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
