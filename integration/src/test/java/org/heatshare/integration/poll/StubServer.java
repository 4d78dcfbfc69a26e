package org.heatshare.integration.poll;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A real TCP server for devices of tests: each connection is served by a thread of its own. */
public final class StubServer implements AutoCloseable {
    private final ServerSocket server;
    private final Conversation conversation;

    /** What a device says to whoever connects; the connection is closed when it ends. */
    @FunctionalInterface
    public interface Conversation {
        void hold(InputStream in, OutputStream out) throws IOException;
    }

    /** On a free port of this machine's loopback address. */
    public StubServer(Conversation conversation) throws IOException {
        this(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), conversation);
    }

    public StubServer(InetSocketAddress address, Conversation conversation) throws IOException {
        this.server = new ServerSocket(address.getPort(), 50, address.getAddress());
        this.conversation = conversation;
        run(this::accept);
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                run(() -> serve(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            conversation.hold(in, out);
        } catch (IOException e) {
            // The client hung up; nothing is left to answer.
        }
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "stub-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
