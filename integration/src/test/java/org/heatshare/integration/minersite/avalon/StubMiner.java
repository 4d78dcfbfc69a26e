package org.heatshare.integration.minersite.avalon;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A real TCP peer that answers each command as its test says: in small pieces, as a slow network would. */
public final class StubMiner implements AutoCloseable {
    /** The answer that never comes. */
    public static final String SILENCE = "silence";

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final UnaryOperator<String> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    public StubMiner(UnaryOperator<String> answers) throws IOException {
        this.answers = answers;
        var thread = new Thread(this::accept, "stub-miner");
        thread.setDaemon(true);
        thread.start();
    }

    /** A miner that hashes. */
    public static StubMiner mining() throws IOException {
        return new StubMiner(
                request -> "{'STATUS':[{'STATUS':'S'}],'STATS':[{'MM ID0:Summary':\"'STATS':{SYSTEMSTATU[Work: In Work,"
                        + " Hash Board: 4] ITemp[41] HBOTemp[58] PS[0 1 2 3 4 5 8542] GHSspd[480123.45] SoftOFF[0]}\"}],'id':1}\0");
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
                var thread = new Thread(() -> serve(socket), "stub-miner-line");
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
            var request = new StringBuilder();
            for (int character = in.read(); character > 0; character = in.read()) {
                request.append((char) character);
            }
            requests.add(request.toString());
            String answer = answers.apply(request.toString());
            if (answer.equals(SILENCE)) {
                in.read();
                return;
            }
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < bytes.length; i += 50) {
                out.write(bytes, i, Math.min(50, bytes.length - i));
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
