package org.heatshare.integration.minersite.wire;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.poll.DeviceNetwork;

/** Asks miners that answer over a bare TCP connection. Thread-safe. */
public final class MinerSocket {
    static final int ANSWER_LENGTH_MAX = 1 << 20;
    private static final int LENGTH_BYTES = 4;

    private final DeviceNetwork network;
    private final Duration answerTimeout;

    /** @param answerTimeout from the open connection to the answer's last byte */
    public MinerSocket(DeviceNetwork network, Duration answerTimeout) {
        this.network = network;
        this.answerTimeout = answerTimeout;
    }

    /** Question and answer end with NUL, the answer perhaps with the connection alone. */
    public CompletableFuture<String> askNulEnded(InetSocketAddress miner, String question) {
        byte[] request = (question + '\0').getBytes(StandardCharsets.UTF_8);
        return ask(miner, new NulEnded(ANSWER_LENGTH_MAX), request);
    }

    /** Before question and answer stands their length in bytes: four of them, the lowest first. */
    public CompletableFuture<String> askLengthFirst(InetSocketAddress miner, String question) {
        byte[] text = question.getBytes(StandardCharsets.UTF_8);
        byte[] request = ByteBuffer.allocate(LENGTH_BYTES + text.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(text.length)
                .put(text)
                .array();
        var decoder = new LengthFieldBasedFrameDecoder(
                ByteOrder.LITTLE_ENDIAN, ANSWER_LENGTH_MAX, 0, LENGTH_BYTES, 0, LENGTH_BYTES, true);
        return ask(miner, decoder, request);
    }

    private CompletableFuture<String> ask(InetSocketAddress miner, ChannelHandler decoder, byte[] request) {
        var exchange = new Exchange<>(
                ByteBuf.class,
                List.of(decoder),
                Unpooled.wrappedBuffer(request),
                answer -> answer.toString(StandardCharsets.UTF_8),
                answerTimeout);
        return Exchanges.run(network, miner, exchange);
    }
}
