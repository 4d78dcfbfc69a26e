package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A partner's system fetches a token from Keycloak and posts readings; staff see what was refused. */
@ExtendWith(EndToEnd.class)
@Order(3)
class PartnerPostsReadingsE2E {

    private final Stack stack;
    private final Visitors visitors;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    PartnerPostsReadingsE2E(Stack stack, Visitors visitors) {
        this.stack = stack;
        this.visitors = visitors;
    }

    @Test
    void anUnknownMeterIsKeptInQuarantineWhereStaffFindIt() throws Exception {
        JsonNode batch =
                json.readTree(post(token("readings:write"), reading("55555555")).body());

        assertThat(batch.path("quarantined").asInt()).isEqualTo(1);
        assertThat(batch.path("items").get(0).path("explanation").asText()).contains("55555555");
        try (Visitor metering = visitors.desktop().signIn("metering", "/staff/quarantine")) {
            metering.page
                    .getByText(Pattern.compile("meter unknown", Pattern.CASE_INSENSITIVE))
                    .first()
                    .waitFor();
        }
    }

    @Test
    void aRequestWithoutATokenOrWithAForgedOneIsRefused() throws Exception {
        assertThat(post("", reading("55555555")).statusCode()).isEqualTo(401);
        String genuine = token("readings:write");
        String forged = genuine.substring(0, genuine.length() - 6) + "AAAAAA";
        assertThat(post(forged, reading("55555555")).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenWithoutTheScopeIsRefused() throws Exception {
        HttpResponse<String> refused = post(token("readings:read"), reading("55555555"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().map()).doesNotContainKey("Authorization");
    }

    private static String reading(String serial) {
        return """
               [{"meter":"%s","quantity":"heat_energy","value":"1","unit":"kWh","at":"%s"}]
               """.formatted(serial, Instant.now().truncatedTo(ChronoUnit.HOURS));
    }

    private String token(String scope) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=partner-norrvik&scope=" + scope.replace(":", "%3A")
                + "&client_secret=" + stack.secret("partner-norrvik.secret");
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(Stack.KEYCLOAK + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return json.readTree(response.body()).path("access_token").asText();
    }

    private HttpResponse<String> post(String token, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Stack.PORTAL + "/api/v1/readings"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }
}
