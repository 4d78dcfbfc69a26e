package org.heatshare.simulator.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One device's listening socket, open or off the network. */
final class Listener {

    private static final int BACKLOG = 256;

    private final Selector selector;
    private final Timers timers;
    private final Supplier<Conversation> conversations;
    private InetSocketAddress address;
    private volatile @Nullable ServerSocketChannel channel;

    Listener(Selector selector, Timers timers, InetSocketAddress address, Supplier<Conversation> conversations) {
        this.selector = selector;
        this.timers = timers;
        this.address = address;
        this.conversations = conversations;
    }

    boolean isOpen() {
        return channel != null;
    }

    InetSocketAddress bound() {
        return address;
    }

    void open() throws IOException {
        ServerSocketChannel opened = ServerSocketChannel.open();
        try {
            opened.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            opened.configureBlocking(false);
            opened.bind(address, BACKLOG);
        } catch (IOException e) {
            opened.close();
            throw new IOException(
                    "Address " + address.getHostString() + ":" + address.getPort() + " is taken or not available ("
                            + e.getMessage() + "); stop what listens there, for instance another simulator",
                    e);
        }
        address = (InetSocketAddress) opened.getLocalAddress();
        channel = opened;
        opened.register(selector, SelectionKey.OP_ACCEPT, this);
        selector.wakeup();
    }

    void accept() {
        ServerSocketChannel open = channel;
        try {
            SocketChannel accepted = open == null ? null : open.accept();
            if (accepted != null) {
                accepted.configureBlocking(false);
                accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
                SelectionKey key = accepted.register(selector, SelectionKey.OP_READ);
                key.attach(new Connection(accepted, key, conversations.get(), timers, this));
            }
        } catch (IOException e) {
            // The peer is gone already; the next one is served as usual.
            return;
        }
    }

    void close() {
        ServerSocketChannel open = channel;
        channel = null;
        for (SelectionKey key : selector.keys()) {
            if (key.attachment() instanceof Connection connection && connection.belongsTo(this)) {
                connection.abort();
            }
        }
        try {
            if (open != null) {
                open.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Cannot close " + address, e);
        }
    }
}
