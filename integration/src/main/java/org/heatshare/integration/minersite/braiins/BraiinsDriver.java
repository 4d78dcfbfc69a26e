package org.heatshare.integration.minersite.braiins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerDriver;
import org.heatshare.integration.minersite.MinerEndpoint;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.MinerVersion;
import org.heatshare.integration.minersite.wire.HttpAnswer;
import org.heatshare.integration.minersite.wire.MinerHttp;
import org.heatshare.integration.minersite.wire.MinerJson;
import org.jspecify.annotations.Nullable;

/** Reads miners with Braiins OS. Signs in once and again whenever the miner no longer knows the token. */
public final class BraiinsDriver implements MinerDriver {
    private static final int PORT = 80;

    private final MinerHttp http;
    private final Map<InetSocketAddress, String> tokens = new ConcurrentHashMap<>();

    public BraiinsDriver(MinerHttp http) {
        this.http = http;
    }

    @Override
    public String protocol() {
        return "BRAIINS";
    }

    @Override
    public int port() {
        return PORT;
    }

    @Override
    public boolean recognises(MinerVersion version) {
        return version.hasFieldOf("BOS");
    }

    @Override
    public CompletableFuture<MinerReading> read(MinerEndpoint miner) {
        Map<BraiinsPage, JsonNode> pages = new EnumMap<>(BraiinsPage.class);
        CompletableFuture<Void> read = CompletableFuture.completedFuture(null);
        for (BraiinsPage page : BraiinsPage.values()) {
            read = read.thenCompose(done -> page(miner, page)).thenAccept(told -> pages.put(page, told));
        }
        return read.thenApply(done -> new BraiinsFigures(pages).reading());
    }

    private CompletableFuture<JsonNode> page(MinerEndpoint miner, BraiinsPage page) {
        return get(miner, page).thenCompose(answer -> {
            if (!answer.needsSignIn()) {
                return CompletableFuture.completedFuture(json(page, answer));
            }
            return signIn(miner).thenCompose(token -> get(miner, page)).thenApply(again -> json(page, again));
        });
    }

    private CompletableFuture<HttpAnswer> get(MinerEndpoint miner, BraiinsPage page) {
        return http.get(miner.address(), page.path(), tokens.get(miner.address()));
    }

    private CompletableFuture<String> signIn(MinerEndpoint miner) {
        Login login = miner.login();
        if (login == null) {
            throw new DeviceAnswerException(
                    "The miner wants a login; name one as 'login' in the miner's configuration.");
        }
        String credentials = JsonNodeFactory.instance
                .objectNode()
                .put("username", login.user())
                .put("password", login.password())
                .toString();
        return http.signIn(miner.address(), BraiinsPage.SIGN_IN, credentials).thenApply(answer -> {
            String token = answer.isOk() ? token(answer.text()) : null;
            if (token == null) {
                throw new DeviceAnswerException("The miner refused the login of user '%s' with status %d."
                        .formatted(login.user(), answer.status()));
            }
            tokens.put(miner.address(), token);
            return token;
        });
    }

    private static @Nullable String token(String text) {
        String token = MinerJson.object(text).path("token").asText("");
        boolean fitsAHeader = !token.isEmpty() && token.chars().allMatch(c -> c > ' ' && c < 0x7F);
        return fitsAHeader ? token : null;
    }

    /** A page that the software does not have yet is read as an empty one. */
    private static JsonNode json(BraiinsPage page, HttpAnswer answer) {
        if (answer.isMissing() && page != BraiinsPage.STATS) {
            return MissingNode.getInstance();
        }
        if (!answer.isOk()) {
            throw new DeviceAnswerException(
                    "The miner answered %s with status %d.".formatted(page.path(), answer.status()));
        }
        return MinerJson.object(answer.text());
    }
}
