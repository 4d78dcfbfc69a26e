package org.heatshare.integration.poll;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The one way out to devices: a shared event loop of one thread and a limit on open connections. Handlers run on the
 * loop and must never block it. Thread-safe; close it once, when nothing polls any more.
 */
public final class DeviceNetwork implements AutoCloseable {
    private final EventLoopGroup loop = new NioEventLoopGroup(1, new DefaultThreadFactory("devices", true));
    private final ConnectionLimit limit;
    private final Duration connectTimeout;

    public DeviceNetwork(int connectionsMax, Duration connectTimeout) {
        this.limit = new ConnectionLimit(connectionsMax);
        this.connectTimeout = connectTimeout;
    }

    public EventLoopGroup loop() {
        return loop;
    }

    public ConnectionLimit limit() {
        return limit;
    }

    public Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * Opens a connection once the limit allows one, and counts it until it is closed.
     *
     * @return the open channel, with {@code handler} at the end of its pipeline; fails where nobody listens
     */
    public CompletableFuture<Channel> connect(InetSocketAddress address, ChannelHandler handler) {
        return limit.acquire().thenCompose(permit -> connect(address, handler, permit));
    }

    private CompletableFuture<Channel> connect(
            InetSocketAddress address, ChannelHandler handler, ConnectionLimit.Permit permit) {
        var connected = new CompletableFuture<Channel>();
        var bootstrap = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) connectTimeout.toMillis())
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.closeFuture().addListener(closed -> permit.close());
                        channel.pipeline().addLast(handler);
                    }
                });
        bootstrap.connect(address).addListener((ChannelFuture done) -> {
            if (done.isSuccess()) {
                connected.complete(done.channel());
            } else {
                permit.close();
                connected.completeExceptionally(done.cause());
            }
        });
        return connected;
    }

    @Override
    public void close() {
        loop.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(3, TimeUnit.SECONDS);
    }
}
