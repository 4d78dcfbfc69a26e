package org.heatshare.integration.heatmeter.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.heatshare.integration.heatmeter.frame.Bytes;

/** A real TCP peer that answers each request frame as its test says. */
public final class StubGateway implements AutoCloseable {
    public static final byte[] NOTHING = {};
    public static final byte[] ACKNOWLEDGE = {(byte) 0xE5};

    private final ServerSocket server;
    private final Function<String, byte[]> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** @param answers the answer to a request in hexadecimal; null closes the connection */
    public StubGateway(Function<String, byte[]> answers) throws IOException {
        this.answers = answers;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::accept, "stub-gateway");
        thread.setDaemon(true);
        thread.start();
    }

    public InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    List<String> requests() {
        return requests;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                var thread = new Thread(() -> serve(socket), "stub-gateway-line");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket;
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            for (int start = in.read(); start >= 0; start = in.read()) {
                byte[] rest = in.readNBytes(start == 0x10 ? 4 : 16);
                String request = "%02X".formatted(start) + Bytes.of(rest).toHex();
                requests.add(request);
                byte[] answer = answers.apply(request);
                if (answer == null) {
                    return;
                }
                out.write(answer);
                out.flush();
            }
        } catch (IOException e) {
            // The client hung up; nothing is left to answer.
        }
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
