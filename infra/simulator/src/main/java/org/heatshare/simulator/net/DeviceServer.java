package org.heatshare.simulator.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * Listens for all devices on one thread. Devices are added before or after {@link #start()}; a device can be taken off the
 * network and put back. A connection that breaks its protocol ends alone.
 */
public final class DeviceServer implements AutoCloseable {

    private final Selector selector;
    private final Timers timers = new Timers();
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Map<InetSocketAddress, Listener> listeners = new HashMap<>();
    private final Thread thread;
    private volatile boolean closing;

    public DeviceServer(String name) throws IOException {
        selector = Selector.open();
        thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /**
     * Puts a device on the network.
     *
     * @param port TCP port; 0 lets the system choose
     * @return the port that it listens on
     * @throws IOException when its address cannot be bound; the message names the address and the way out
     */
    public synchronized int listen(String host, int port, Supplier<Conversation> conversations) throws IOException {
        InetSocketAddress address = new InetSocketAddress(host, port);
        Listener listener = new Listener(selector, timers, address, conversations);
        listener.open();
        listeners.put(listener.bound(), listener);
        return listener.bound().getPort();
    }

    /** Takes a device off the network (its connections break, new ones are refused) or puts it back. */
    public synchronized void setReachable(String host, int port, boolean reachable) throws IOException {
        Listener listener = listeners.get(new InetSocketAddress(host, port));
        if (listener == null || listener.isOpen() == reachable) {
            return;
        }
        if (reachable) {
            listener.open();
        } else {
            onLoop(listener::close).join();
        }
    }

    private CompletableFuture<Void> onLoop(Runnable task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        tasks.add(() -> {
            task.run();
            done.complete(null);
        });
        selector.wakeup();
        return done;
    }

    private void run() {
        while (!closing) {
            try {
                selector.select(timers.untilNextMs());
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                timers.runDue();
                selector.selectedKeys().forEach(this::serve);
                selector.selectedKeys().clear();
            } catch (IOException e) {
                throw new IllegalStateException("The devices' selector failed", e);
            }
        }
    }

    private void serve(SelectionKey key) {
        if (!key.isValid()) {
            return;
        }
        if (key.attachment() instanceof Listener listener) {
            listener.accept();
        } else if (key.attachment() instanceof Connection connection) {
            connection.serve();
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        selector.wakeup();
        try {
            thread.join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        for (SelectionKey key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
