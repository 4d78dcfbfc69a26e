package org.heatshare.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A partner's system: fetches tokens from Keycloak, posts readings and fetches what there is. */
final class Partner {

    private final Stack stack;
    private final String client;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    Partner(Stack stack, String client) {
        this.stack = stack;
        this.client = client;
    }

    String token(String scope) throws IOException, InterruptedException {
        String form = "grant_type=client_credentials&client_id=" + client + "&scope=" + scope.replace(":", "%3A")
                + "&client_secret=" + stack.secret(client + ".secret");
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(Stack.KEYCLOAK + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return json.readTree(response.body()).path("access_token").asText();
    }

    /** @param token empty to send none */
    HttpResponse<String> post(String token, String readings) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Stack.PORTAL + "/api/v1/readings"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(readings));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> get(String token, String address, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(Stack.PORTAL + "/api/v1" + address))
                .header("Authorization", "Bearer " + token)
                .header("Accept", accept)
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }
}
