package org.heatshare.integration.heatmeter.gateway;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer at a time over one connection. Lives on its channel's event loop and needs no locks; an
 * answer that comes after its time is thrown away with the next request.
 */
final class LinkChannel extends SimpleChannelInboundHandler<ByteBuf> {
    /** The longest frame is 261 bytes; more is noise or a collision. */
    private static final int ANSWER_LENGTH_MAX = 512;

    private final Duration answerTimeout;
    private final byte[] answer = new byte[ANSWER_LENGTH_MAX];
    private int answerLength;
    private @Nullable ChannelHandlerContext context;
    private @Nullable CompletableFuture<Bytes> pending;
    private @Nullable ScheduledFuture<?> deadline;

    LinkChannel(Duration answerTimeout) {
        this.answerTimeout = answerTimeout;
    }

    CompletableFuture<Bytes> ask(byte[] request) {
        return ask(request, answerTimeout);
    }

    /**
     * Sends a request and waits for one frame, which is not yet checked.
     *
     * @return the bytes of the answer; what had come so far when time ran out, empty for none
     */
    CompletableFuture<Bytes> ask(byte[] request, Duration timeout) {
        var asked = new CompletableFuture<Bytes>();
        ChannelHandlerContext channel = context;
        if (channel == null || !channel.channel().isActive()) {
            asked.completeExceptionally(connectionLost());
            return asked;
        }
        answerLength = 0;
        pending = asked;
        deadline = channel.executor().schedule(this::answered, timeout.toMillis(), TimeUnit.MILLISECONDS);
        channel.writeAndFlush(Unpooled.wrappedBuffer(request));
        return asked;
    }

    /** Runs something after what is running now, on the channel's own thread. */
    void execute(Runnable work) {
        ChannelHandlerContext channel = context;
        if (channel == null) {
            work.run();
        } else {
            channel.executor().execute(work);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext channel) {
        context = channel;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext channel, ByteBuf received) {
        if (pending == null) {
            return;
        }
        int count = Math.min(received.readableBytes(), ANSWER_LENGTH_MAX - answerLength);
        received.readBytes(answer, answerLength, count);
        answerLength += count;
        if (isWhole()) {
            answered();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) {
        fail(connectionLost());
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext channel, Throwable cause) {
        channel.close();
    }

    private boolean isWhole() {
        if (answerLength == ANSWER_LENGTH_MAX) {
            return true;
        }
        try {
            int expected = FrameReader.expectedLength(Bytes.of(answer).slice(0, answerLength));
            return expected != 0 && answerLength >= expected;
        } catch (MbusException noise) {
            // Noise may go on for a while; it is judged when the time is up, so that the line is quiet for the next
            // try.
            return false;
        }
    }

    private void answered() {
        CompletableFuture<Bytes> asked = takePending();
        if (asked != null) {
            asked.complete(Bytes.of(Arrays.copyOf(answer, answerLength)));
        }
    }

    private void fail(MbusException reason) {
        CompletableFuture<Bytes> asked = takePending();
        if (asked != null) {
            asked.completeExceptionally(reason);
        }
    }

    private @Nullable CompletableFuture<Bytes> takePending() {
        if (deadline != null) {
            deadline.cancel(false);
        }
        CompletableFuture<Bytes> asked = pending;
        pending = null;
        return asked;
    }

    private static MbusException connectionLost() {
        return new MbusException(MbusError.CONNECTION_FAILED, "The gateway closed the connection.");
    }
}
