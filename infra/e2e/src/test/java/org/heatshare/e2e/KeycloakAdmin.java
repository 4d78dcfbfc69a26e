package org.heatshare.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What an administrator does in Keycloak. */
final class KeycloakAdmin {

    private static final String KEYCLOAK = Stack.KEYCLOAK.replace("/realms/heatshare", "");
    private static final String USERS = KEYCLOAK + "/admin/realms/heatshare/users";

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String token;

    KeycloakAdmin(Stack stack) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(stack.secret("keycloak.admin.password"), StandardCharsets.UTF_8);
        token = send(HttpRequest.newBuilder(URI.create(KEYCLOAK + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    /** As if the person had signed out everywhere; Keycloak tells the portal so behind the browser's back. */
    void endSessionsOf(String user) {
        JsonNode found = send(call("?exact=true&username=" + user).GET());
        send(call("/" + found.path(0).path("id").asText() + "/logout").POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder call(String rest) {
        return HttpRequest.newBuilder(URI.create(USERS + rest)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.uri() + " answers " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
