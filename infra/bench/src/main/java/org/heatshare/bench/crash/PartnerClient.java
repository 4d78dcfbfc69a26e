package org.heatshare.bench.crash;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.heatshare.launcher.settings.Installation;

/** A partner's program: it has a token and posts readings. Each sender has its own. */
final class PartnerClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ACCEPTED = 202;
    private static final int UNAUTHORIZED = 401;

    private final Installation installation;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private String token = "";

    PartnerClient(Installation installation) {
        this.installation = installation;
    }

    /** One try; empty when it was not acknowledged, for whatever reason. */
    Optional<Counts> post(SentBody body) throws InterruptedException {
        try {
            if (token.isEmpty()) {
                token = token();
            }
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(installation.portal().probeUrl() + "/api/v1/readings"))
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "text/csv")
                            .header("Prefer", "return=minimal")
                            .header("Idempotency-Key", body.idempotencyKey())
                            .POST(BodyPublishers.ofString(body.csv()))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                token = "";
            }
            return answer.statusCode() == ACCEPTED
                    ? Optional.of(Counts.of(json.readTree(answer.body())))
                    : Optional.empty();
        } catch (IOException unreachable) {
            return Optional.empty();
        }
    }

    private String token() throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=partner-norrvik&scope=readings%3Awrite&client_secret="
                + installation.secrets().get("partner-norrvik.secret");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(installation.identity().issuer() + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return json.readTree(http.send(request, BodyHandlers.ofString()).body())
                .path("access_token")
                .asText();
    }
}
