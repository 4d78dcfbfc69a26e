package org.heatshare.simulator.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A plain blocking client for tests, with no knowledge of how the servers are made. */
public final class Peer implements AutoCloseable {

    private final Socket socket;

    public Peer(int port) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setSoTimeout(3000);
        socket.setTcpNoDelay(true);
    }

    public Peer send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    public byte[] receive(int count) throws IOException {
        byte[] bytes = socket.getInputStream().readNBytes(count);
        if (bytes.length < count) {
            throw new IOException("Connection ended after " + bytes.length + " of " + count + " bytes");
        }
        return bytes;
    }

    public byte[] receiveUntilClosed() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        socket.getInputStream().transferTo(all);
        return all.toByteArray();
    }

    /** True when nothing arrives for a while and the connection stays open. */
    public boolean isSilent(int milliseconds) throws IOException {
        socket.setSoTimeout(milliseconds);
        try {
            return socket.getInputStream().read() == Integer.MAX_VALUE;
        } catch (SocketTimeoutException e) {
            return true;
        } finally {
            socket.setSoTimeout(3000);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
