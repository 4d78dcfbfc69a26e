package org.heatshare.integration.minersite.braiins;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.minersite.MinerEndpoint;

/** A real HTTP peer with the pages that its test gives it, shown to whoever has the token of its last sign-in. */
public final class StubHttpMiner implements AutoCloseable {
    public static final Login LOGIN = new Login("reader", "secret");

    private final HttpServer server;
    private final Map<String, String> pages;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private volatile int sessions;

    public StubHttpMiner(InetSocketAddress address, Map<String, String> pages) throws IOException {
        this.server = HttpServer.create(address, 0);
        this.pages = pages;
        server.createContext("/", this::serve);
        server.start();
    }

    static StubHttpMiner of(Map<String, String> pages) throws IOException {
        return new StubHttpMiner(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), pages);
    }

    MinerEndpoint endpoint(Login login) {
        return new MinerEndpoint(server.getAddress(), login);
    }

    public List<String> requests() {
        return requests;
    }

    /** Forgets all tokens, as a restart would. */
    void restart() {
        sessions++;
    }

    private void serve(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/api/v1/auth/login")) {
            boolean right = body.equals("{\"username\":\"reader\",\"password\":\"secret\"}");
            answer(exchange, right ? 200 : 401, "{\"token\":\"t%d\",\"timeout_s\":3600}".formatted(sessions));
        } else if (!("t" + sessions).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{}");
        } else if (pages.containsKey(path)) {
            answer(exchange, 200, pages.get(path));
        } else {
            answer(exchange, 404, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
