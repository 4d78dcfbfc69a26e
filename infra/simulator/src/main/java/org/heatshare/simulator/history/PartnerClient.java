package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** The partner API as the feeder needs it. A call answers, or says in words why it could not. */
final class PartnerClient {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(3);
    private static final int UNAUTHORIZED = 401;
    private static final int SHORT = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http;
    private final PartnerSettings settings;
    private final AccessToken token;

    PartnerClient(PartnerSettings settings, Clock clock) {
        this.settings = settings;
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
        token = new AccessToken(http, settings, clock);
    }

    /** Announces an import and gives its id. */
    String announce(String name, long expectedReadOuts) throws IOException, InterruptedException {
        String body = json.createObjectNode()
                .put("name", name)
                .put("expectedReadOuts", expectedReadOuts)
                .toString();
        return call(json("/api/v1/imports", body)).path("id").asText();
    }

    /** Whether the portal still knows an import; a portal that is away is an exception, not a no. */
    boolean knowsImport(String id) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request("/api/v1/imports/" + id).GET());
        boolean unknown = response.statusCode() == 404
                && response.headers().firstValue("Content-Type").orElse("").contains("problem+json");
        if (!unknown) {
            checked(response);
        }
        return !unknown;
    }

    /** Sends a chunk of read-outs and gives the portal's counts of what became of them. */
    JsonNode sendReadings(String importId, String chunk, byte[] gzippedCsv) throws IOException, InterruptedException {
        return call(request("/api/v1/readings?import=" + importId)
                .header("Content-Type", "text/csv")
                .header("Content-Encoding", "gzip")
                .header("Prefer", "return=minimal")
                .header("Idempotency-Key", "history-" + importId + "-" + chunk)
                .POST(HttpRequest.BodyPublishers.ofByteArray(gzippedCsv)));
    }

    void sendWeather(String body) throws IOException, InterruptedException {
        call(json("/api/v1/weather", body));
    }

    private HttpRequest.Builder json(String path, String body) throws IOException, InterruptedException {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(settings.portal().resolve(path))
                .timeout(LONGEST_CALL)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.get());
    }

    private JsonNode call(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = send(request);
        checked(response);
        String body = response.body();
        return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() == UNAUTHORIZED) {
            token.refused();
        }
        return response;
    }

    private static void checked(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException("The portal answered " + response.statusCode() + " to "
                    + response.uri().getPath() + ": " + shortened(response.body()));
        }
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").trim();
        return line.length() <= SHORT ? line : line.substring(0, SHORT) + "...";
    }
}
