package org.heatshare.bench.poll;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.ReferenceCountUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Miners behind two loopback addresses: at one they answer after a delay, at the other they accept and stay silent.
 * They count their connections themselves, so that the poller's own count is not believed.
 */
final class WaitingMiners implements AutoCloseable {
    private static final byte[] ANSWER =
            ("{\"STATUS\":[{\"STATUS\":\"S\"}],\"STATS\":[{\"MM ID0:Summary\":\"SYSTEMSTATU[Work: In Work, Hash Board: 4]"
                            + " ITemp[41] HBOTemp[58] PS[0 1221 2421 66 8300 2422 8542] GHSspd[480123.45] SoftOFF[0]\"}]}\0")
                    .getBytes(StandardCharsets.US_ASCII);

    private final NioEventLoopGroup loop = new NioEventLoopGroup(1);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger openMax = new AtomicInteger();
    private final InetSocketAddress answering;
    private final InetSocketAddress silent;

    WaitingMiners(Duration delay) throws InterruptedException {
        answering = bind(delay);
        silent = bind(null);
    }

    InetSocketAddress answering() {
        return answering;
    }

    InetSocketAddress silent() {
        return silent;
    }

    /** The most connections open at once since the last call. */
    int takeOpenMax() {
        return openMax.getAndSet(open.get());
    }

    private InetSocketAddress bind(@Nullable Duration delay) throws InterruptedException {
        Channel server = new ServerBootstrap()
                .group(loop)
                .channel(NioServerSocketChannel.class)
                .option(ChannelOption.SO_BACKLOG, 1024)
                .childHandler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        openMax.accumulateAndGet(open.incrementAndGet(), Math::max);
                        channel.closeFuture().addListener(closed -> open.decrementAndGet());
                        channel.pipeline().addLast(new Miner(delay));
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .sync()
                .channel();
        return (InetSocketAddress) server.localAddress();
    }

    @Override
    public void close() {
        loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private static final class Miner extends ChannelInboundHandlerAdapter {
        private final @Nullable Duration delay;

        Miner(@Nullable Duration delay) {
            this.delay = delay;
        }

        @Override
        public void channelRead(ChannelHandlerContext channel, Object message) {
            boolean whole =
                    message instanceof ByteBuf request && request.indexOf(0, request.writerIndex(), (byte) 0) >= 0;
            ReferenceCountUtil.release(message);
            if (whole && delay != null) {
                channel.executor()
                        .schedule(
                                () -> channel.writeAndFlush(Unpooled.wrappedBuffer(ANSWER))
                                        .addListener(ChannelFutureListener.CLOSE),
                                delay.toMillis(),
                                TimeUnit.MILLISECONDS);
            }
        }
    }
}
