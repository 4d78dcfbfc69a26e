package org.heatshare.simulator.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

/** Plays Keycloak and the partner API, counts what arrives, and can be made to fail. */
final class FakePortal {

    final AtomicLong expected = new AtomicLong();
    final AtomicLong readOuts = new AtomicLong();
    final AtomicLong outOfOrder = new AtomicLong();
    final AtomicInteger temperatures = new AtomicInteger();
    final AtomicInteger announcements = new AtomicInteger();
    final AtomicInteger mostAtOnce = new AtomicInteger();
    final AtomicReference<String> firstSerial = new AtomicReference<>();

    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> lastAt = new ConcurrentHashMap<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();
    private final AtomicInteger chunksLeft = new AtomicInteger(Integer.MAX_VALUE);
    private final CountDownLatch broken = new CountDownLatch(1);
    private final HttpServer server;
    private volatile String importId = "";

    FakePortal() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/realms/heatshare/protocol/openid-connect/token", this::token);
        server.createContext("/api/v1/", this::api);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void refuseNext(int requests) {
        refusals.set(requests);
    }

    void breakAfter(int chunks) {
        chunksLeft.set(chunks);
    }

    void awaitBreak() throws InterruptedException {
        broken.await();
    }

    void mend() {
        chunksLeft.set(Integer.MAX_VALUE);
    }

    void forgetImports() {
        importId = "";
        lastAt.clear();
    }

    void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean known = form.contains("client_secret=secret+with+%26+and+%2B") && refusals.getAndDecrement() <= 0;
        reply(exchange, known ? 200 : 503, "{\"access_token\":\"abc\",\"expires_in\":300}");
    }

    private void api(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            String path = exchange.getRequestURI().getPath();
            if (refusals.getAndDecrement() > 0) {
                reply(exchange, List.of(503, 401, 404).get(refusals.get() < 0 ? 0 : refusals.get() % 3), "away");
            } else if (path.endsWith("/imports")) {
                announce(exchange);
            } else if (path.contains("/imports/")) {
                boolean known = path.endsWith("/" + importId);
                exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                reply(exchange, known ? 200 : 404, "{}");
            } else if (path.endsWith("/weather")) {
                JsonNode body = json.readTree(exchange.getRequestBody());
                temperatures.addAndGet(body.path("values").size());
                reply(exchange, 202, "");
            } else {
                readings(exchange);
            }
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private void announce(HttpExchange exchange) throws IOException {
        expected.set(json.readTree(exchange.getRequestBody())
                .path("expectedReadOuts")
                .asLong());
        importId = "import-" + announcements.incrementAndGet();
        reply(exchange, 201, "{\"id\":\"" + importId + "\"}");
    }

    private void readings(HttpExchange exchange) throws IOException {
        List<String> rows;
        try (GZIPInputStream in = new GZIPInputStream(exchange.getRequestBody())) {
            rows = new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .skip(1)
                    .toList();
        }
        if (chunksLeft.getAndDecrement() <= 0) {
            broken.countDown();
            reply(exchange, 503, "broken");
            return;
        }
        for (String row : rows) {
            String serial = row.substring(0, 8);
            firstSerial.compareAndSet(null, serial);
            String at = row.substring(9, row.indexOf(',', 9));
            String before = lastAt.put(serial, at);
            if (before != null && before.compareTo(at) >= 0) {
                outOfOrder.incrementAndGet();
            }
        }
        readOuts.addAndGet(rows.size());
        reply(exchange, 202, "{\"received\":" + rows.size() + ",\"quarantined\":0}");
    }

    private static void reply(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
