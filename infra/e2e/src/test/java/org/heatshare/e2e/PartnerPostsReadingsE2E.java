package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's system fetches a token from Keycloak and posts readings; staff see what was refused. */
@ExtendWith(EndToEnd.class)
@Order(3)
class PartnerPostsReadingsE2E {

    private final Partner partner;
    private final Visitors visitors;
    private final ObjectMapper json = new ObjectMapper();

    PartnerPostsReadingsE2E(Stack stack, Visitors visitors) {
        this.partner = new Partner(stack, "partner-norrvik");
        this.visitors = visitors;
    }

    @Test
    void anUnknownMeterIsKeptInQuarantineWhereStaffFindIt() throws Exception {
        JsonNode batch = json.readTree(partner.post(partner.token("readings:write"), reading("55555555"))
                .body());

        assertThat(batch.path("quarantined").asInt()).isEqualTo(1);
        assertThat(batch.path("items").get(0).path("explanation").asText()).contains("55555555");
        try (Visitor metering = visitors.desktop().signIn("metering", "/staff/quarantine")) {
            metering.page.getByText("Meter not in the registry").first().waitFor();
        }
    }

    @Test
    void aRequestWithoutATokenOrWithAForgedOneIsRefused() throws Exception {
        assertThat(partner.post("", reading("55555555")).statusCode()).isEqualTo(401);
        String genuine = partner.token("readings:write");
        String forged = genuine.substring(0, genuine.length() - 6) + "AAAAAA";
        assertThat(partner.post(forged, reading("55555555")).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenWithoutTheScopeIsRefused() throws Exception {
        HttpResponse<String> refused = partner.post(partner.token("readings:read"), reading("55555555"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().map()).doesNotContainKey("Authorization");
    }

    private static String reading(String serial) {
        return """
               [{"meter":"%s","quantity":"heat_energy","value":"1","unit":"kWh","at":"%s"}]
               """.formatted(serial, Instant.now().truncatedTo(ChronoUnit.HOURS));
    }
}
