package org.heatshare.integration.minersite.wire;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.CodecException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.jspecify.annotations.Nullable;

/**
 * One question over one connection; the first whole message is the answer.
 *
 * @param <M> the messages that the codec makes of what arrives
 * @param <A> what is made of the answer
 */
final class Exchange<M, A> extends SimpleChannelInboundHandler<M> {
    private final List<ChannelHandler> codec;
    private final Object request;
    private final Function<M, A> read;
    private final Duration timeout;
    private final CompletableFuture<A> answer = new CompletableFuture<>();
    private @Nullable Future<?> deadline;

    Exchange(Class<M> messages, List<ChannelHandler> codec, Object request, Function<M, A> read, Duration timeout) {
        super(messages);
        this.codec = codec;
        this.request = request;
        this.read = read;
        this.timeout = timeout;
    }

    CompletableFuture<A> answer() {
        return answer;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext channel) {
        for (ChannelHandler handler : codec) {
            channel.pipeline().addBefore(channel.name(), null, handler);
        }
    }

    @Override
    public void channelActive(ChannelHandlerContext channel) {
        deadline = channel.executor().schedule(() -> timedOut(channel), timeout.toMillis(), TimeUnit.MILLISECONDS);
        channel.writeAndFlush(request);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext channel, M message) {
        try {
            answer.complete(read.apply(message));
        } catch (DeviceAnswerException e) {
            answer.completeExceptionally(e);
        }
        channel.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext channel) {
        if (deadline != null) {
            deadline.cancel(false);
        }
        answer.completeExceptionally(
                new DeviceAnswerException("The miner closed the connection without a whole answer."));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext channel, Throwable cause) {
        answer.completeExceptionally(
                cause instanceof CodecException
                        ? new DeviceAnswerException("The miner's answer cannot be read: " + cause.getMessage())
                        : cause);
        channel.close();
    }

    private void timedOut(ChannelHandlerContext channel) {
        answer.completeExceptionally(new DeviceAnswerException(
                "The miner gave no whole answer within %d ms.".formatted(timeout.toMillis())));
        channel.close();
    }
}
