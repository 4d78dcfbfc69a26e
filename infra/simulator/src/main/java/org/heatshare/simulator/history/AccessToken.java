package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The partner client's access token, fetched anew before it ends. Any thread may ask. */
final class AccessToken {

    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(20);
    private static final String SCOPES = "readings:write readings:read prices:write";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;
    private final PartnerSettings settings;
    private final Clock clock;
    private String token = "";
    private Instant usableUntil = Instant.EPOCH;

    AccessToken(HttpClient http, PartnerSettings settings, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String get() throws IOException, InterruptedException {
        if (!clock.instant().isBefore(usableUntil)) {
            fetch();
        }
        return token;
    }

    /** Forgets a token that was refused. */
    synchronized void refused() {
        usableUntil = Instant.EPOCH;
    }

    private void fetch() throws IOException, InterruptedException {
        URI endpoint = settings.keycloak().resolve("/realms/heatshare/protocol/openid-connect/token");
        String form = "grant_type=client_credentials&client_id=" + encoded(settings.clientId()) + "&client_secret="
                + encoded(settings.clientSecret()) + "&scope=" + encoded(SCOPES);
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(endpoint)
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Keycloak gave " + settings.clientId() + " no token: status " + response.statusCode()
                    + " " + PartnerClient.shortened(response.body()));
        }
        JsonNode answer = json.readTree(response.body());
        token = answer.path("access_token").asText();
        usableUntil = clock.instant()
                .plusSeconds(answer.path("expires_in").asLong(60))
                .minus(BEFORE_ITS_END);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
