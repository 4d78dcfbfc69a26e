package org.heatshare.integration.minersite.wire;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.poll.DeviceNetwork;
import org.jspecify.annotations.Nullable;

/** Asks miners that answer over HTTP. Reads and signs in; it has no way to put, patch or delete. Thread-safe. */
public final class MinerHttp {
    private final DeviceNetwork network;
    private final Duration answerTimeout;

    /** @param answerTimeout from the open connection to the answer's last byte */
    public MinerHttp(DeviceNetwork network, Duration answerTimeout) {
        this.network = network;
        this.answerTimeout = answerTimeout;
    }

    /** @param authorization the header's value; absent for none */
    public CompletableFuture<HttpAnswer> get(InetSocketAddress miner, String path, @Nullable String authorization) {
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, path);
        if (authorization != null) {
            request.headers().set(HttpHeaderNames.AUTHORIZATION, authorization);
        }
        return ask(miner, request);
    }

    /** Hands in user name and password. */
    public CompletableFuture<HttpAnswer> signIn(InetSocketAddress miner, String path, String json) {
        var body = Unpooled.copiedBuffer(json, StandardCharsets.UTF_8);
        var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, path, body);
        request.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        return ask(miner, request);
    }

    private CompletableFuture<HttpAnswer> ask(InetSocketAddress miner, FullHttpRequest request) {
        request.headers()
                .set(HttpHeaderNames.HOST, miner.getHostString() + ":" + miner.getPort())
                .set(HttpHeaderNames.ACCEPT, HttpHeaderValues.APPLICATION_JSON)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        var exchange = new Exchange<>(
                FullHttpResponse.class,
                List.of(new HttpClientCodec(), new HttpObjectAggregator(MinerSocket.ANSWER_LENGTH_MAX)),
                request,
                MinerHttp::read,
                answerTimeout);
        return Exchanges.run(network, miner, exchange);
    }

    private static HttpAnswer read(FullHttpResponse response) {
        if (response.decoderResult().isFailure()) {
            throw new DeviceAnswerException("The miner's answer is no HTTP: "
                    + response.decoderResult().cause().getMessage());
        }
        return new HttpAnswer(response.status().code(), response.content().toString(StandardCharsets.UTF_8));
    }
}
