package org.heatshare.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Everything that {@code ./heatshare up} starts, for a town of few homes: started once for all stories and stopped after
 * the last. With {@code -Dheatshare.running=DIR} the stories use what already runs with that data folder.
 */
final class Stack implements AutoCloseable {

    static final String PORTAL = "http://localhost:8080";
    static final String KEYCLOAK = "http://localhost:8180/realms/heatshare";
    private static final int HOMES = 60;
    private static final Duration HISTORY_LOADED_WITHIN = Duration.ofMinutes(6);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Path root = Path.of(System.getProperty("heatshare.root", "../.."))
            .toAbsolutePath()
            .normalize();
    private final boolean startedHere = System.getProperty("heatshare.running") == null;
    private final Path data =
            startedHere ? root.resolve("infra/e2e/target/heatshare") : Path.of(System.getProperty("heatshare.running"));

    Stack() {
        if (startedHere) {
            script("up", "--detach", "--homes", String.valueOf(HOMES));
        }
        awaitHistory();
    }

    /** The generated secret of that name, e.g. of a partner client. */
    String secret(String name) {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return secrets.getProperty(name);
    }

    private void awaitHistory() {
        Instant deadline = Instant.now().plus(HISTORY_LOADED_WITHIN);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            last = get(PORTAL + "/health/ready");
            if (historyIsLoaded(last)) {
                return;
            }
            pause();
        }
        throw new IllegalStateException("The demo's history was not loaded in time; health said: " + last);
    }

    private boolean historyIsLoaded(String health) {
        try {
            List<JsonNode> imports = new ArrayList<>();
            json.readTree(health).findValues("imports").forEach(found -> {
                JsonNode list = found.isTextual() ? parse(found.asText()) : found;
                list.forEach(imports::add);
            });
            return imports.size() >= 2
                    && imports.stream()
                            .allMatch(i -> i.path("received").asLong()
                                    >= i.path("expected").asLong());
        } catch (IOException e) {
            return false;
        }
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String get(String address) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void script(String... verbAndOptions) {
        List<String> command = new ArrayList<>(List.of(root.resolve("heatshare").toString()));
        command.addAll(List.of(verbAndOptions));
        command.addAll(List.of("--data", data.toString()));
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("HEATSHARE_SKIP_BUILD", "1");
            int exit = builder.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (startedHere) {
            script("down");
        }
    }
}
