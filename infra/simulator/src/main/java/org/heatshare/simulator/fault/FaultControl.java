package org.heatshare.simulator.fault;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The control port on loopback: {@code GET /faults} lists, {@code POST /faults/{kind}?target=&value=} switches on,
 * {@code DELETE /faults/{kind}?target=} and {@code DELETE /faults} switch off. A web page cannot use it: requests with an
 * Origin or with a foreign Host are refused.
 */
public final class FaultControl implements AutoCloseable {

    private static final Set<String> OWN_HOSTS = Set.of("127.0.0.1", "localhost");

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final FaultBook faults;
    private final TargetCheck targets;
    private final Clock clock;

    /** @throws IOException when the port is taken; the message names it and the way out */
    public FaultControl(int port, FaultBook faults, TargetCheck targets, Clock clock) throws IOException {
        this.faults = faults;
        this.targets = targets;
        this.clock = clock;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (BindException e) {
            throw new IOException(
                    "Port " + port + " of the faults' control is taken; choose another with --faults-port", e);
        }
        server.createContext("/", this::handle);
    }

    public void start() {
        server.start();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (!fromOurselves(exchange)) {
                refuse(exchange, 403, "Only programs on this machine may switch faults");
                return;
            }
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        if (path.length < 2 || path.length > 3 || !path[1].equals("faults")) {
            refuse(exchange, 404, "Nothing is here; see /faults");
        } else if (exchange.getRequestMethod().equals("GET") && path.length == 2) {
            list(exchange);
        } else if (exchange.getRequestMethod().equals("DELETE") && path.length == 2) {
            faults.clearAll(clock.instant());
            list(exchange);
        } else if (path.length == 3 && Set.of("POST", "DELETE").contains(exchange.getRequestMethod())) {
            change(exchange, path[2]);
        } else {
            refuse(exchange, 405, "Use GET or DELETE on /faults, POST or DELETE on /faults/{kind}");
        }
    }

    private void change(HttpExchange exchange, String code) throws IOException {
        FaultKind kind = FaultKind.findByCode(code).orElse(null);
        if (kind == null) {
            refuse(exchange, 404, "Fault " + code + " is unknown; GET /faults lists the kinds");
            return;
        }
        Map<String, String> query = query(exchange);
        boolean on = exchange.getRequestMethod().equals("POST");
        String target = query.getOrDefault("target", on ? "" : Fault.EVERY);
        if (!target.equals(Fault.EVERY) && !targets.exists(kind.target(), target)) {
            refuse(exchange, 404, "target " + target + " is no " + kind.target() + "; * means all");
            return;
        }
        if (!on) {
            faults.clear(kind, target, clock.instant());
            list(exchange);
            return;
        }
        double value = kind.usualValue();
        try {
            if (query.containsKey("value")) {
                value = Double.parseDouble(query.get("value"));
            }
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!(value >= -1e9 && value <= 1e10)) {
            refuse(exchange, 400, "value " + query.get("value") + " is not a usable number");
            return;
        }
        faults.set(kind, target, value, clock.instant());
        list(exchange);
    }

    private void list(HttpExchange exchange) throws IOException {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode on = answer.putArray("faults");
        faults.current().forEach(fault -> FaultStore.describe(on.addObject(), fault));
        ArrayNode kinds = answer.putArray("kinds");
        for (FaultKind kind : FaultKind.values()) {
            kinds.addObject()
                    .put("kind", kind.code())
                    .put("target", kind.target().name())
                    .put("value", kind.usualValue())
                    .put("meaning", kind.meaning());
        }
        reply(exchange, 200, answer);
    }

    private void refuse(HttpExchange exchange, int status, String detail) throws IOException {
        reply(
                exchange,
                status,
                JsonNodeFactory.instance.objectNode().put("status", status).put("detail", detail));
    }

    private void reply(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static boolean fromOurselves(HttpExchange exchange) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        return exchange.getRequestHeaders().getFirst("Origin") == null
                && host != null
                && OWN_HOSTS.contains(host.replaceAll(":[0-9]+$", ""));
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> values = new HashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
