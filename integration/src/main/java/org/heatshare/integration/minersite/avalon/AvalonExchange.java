package org.heatshare.integration.minersite.avalon;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.ScheduledFuture;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.jspecify.annotations.Nullable;

/** One question over one connection; the answer ends with NUL or with the connection. */
final class AvalonExchange extends SimpleChannelInboundHandler<ByteBuf> {
    private static final int ANSWER_LENGTH_MAX = 1 << 20;

    private final byte[] request;
    private final Duration timeout;
    private final CompletableFuture<String> answer = new CompletableFuture<>();
    private final ByteArrayOutputStream received = new ByteArrayOutputStream(4096);
    private @Nullable ScheduledFuture<?> deadline;

    AvalonExchange(byte[] request, Duration timeout) {
        this.request = request;
        this.timeout = timeout;
    }

    CompletableFuture<String> answer() {
        return answer;
    }

    @Override
    public void channelActive(ChannelHandlerContext channel) {
        deadline = channel.executor().schedule(() -> timedOut(channel), timeout.toMillis(), TimeUnit.MILLISECONDS);
        channel.writeAndFlush(Unpooled.wrappedBuffer(request));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext channel, ByteBuf bytes) throws IOException {
        int end = bytes.bytesBefore((byte) 0);
        int count = end < 0 ? bytes.readableBytes() : end;
        if (received.size() + count > ANSWER_LENGTH_MAX) {
            fail(channel, "The miner's answer is longer than %d bytes.".formatted(ANSWER_LENGTH_MAX));
            return;
        }
        bytes.readBytes(received, count);
        if (end >= 0) {
            channel.close();
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) {
        if (deadline != null) {
            deadline.cancel(false);
        }
        if (received.size() == 0) {
            answer.completeExceptionally(
                    new DeviceAnswerException("The miner closed the connection without an answer."));
        } else {
            answer.complete(received.toString(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext channel, Throwable cause) {
        answer.completeExceptionally(cause);
        channel.close();
    }

    private void timedOut(ChannelHandlerContext channel) {
        fail(channel, "The miner gave no whole answer within %d ms.".formatted(timeout.toMillis()));
    }

    private void fail(ChannelHandlerContext channel, String reason) {
        answer.completeExceptionally(new DeviceAnswerException(reason));
        channel.close();
    }
}
