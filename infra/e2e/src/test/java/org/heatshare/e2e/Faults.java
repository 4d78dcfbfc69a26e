package org.heatshare.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Switches faults of the demo's devices on and off. */
final class Faults {

    private static final String CONTROL = "http://127.0.0.1:18190/faults/";

    private final HttpClient http = HttpClient.newHttpClient();

    void on(String kind, String target) {
        send("POST", kind, target);
    }

    void off(String kind, String target) {
        send("DELETE", kind, target);
    }

    private void send(String method, String kind, String target) {
        URI address = URI.create(CONTROL + kind + "?target=" + target);
        try {
            int status = http.send(
                            HttpRequest.newBuilder(address)
                                    .method(method, BodyPublishers.noBody())
                                    .build(),
                            BodyHandlers.ofString())
                    .statusCode();
            assertThat(status).as(method + " " + address).isBetween(200, 299);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
