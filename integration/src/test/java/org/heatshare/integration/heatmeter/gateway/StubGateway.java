package org.heatshare.integration.heatmeter.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.poll.StubServer;

/** A real TCP peer that answers each request frame as its test says. */
public final class StubGateway implements AutoCloseable {
    public static final byte[] NOTHING = {};
    public static final byte[] ACKNOWLEDGE = {(byte) 0xE5};

    private final StubServer server;
    private final Function<String, byte[]> answers;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** @param answers the answer to a request in hexadecimal; null closes the connection */
    public StubGateway(Function<String, byte[]> answers) throws IOException {
        this.answers = answers;
        this.server = new StubServer(this::serve);
    }

    public InetSocketAddress address() {
        return server.address();
    }

    List<String> requests() {
        return requests;
    }

    private void serve(InputStream in, OutputStream out) throws IOException {
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
    }

    @Override
    public void close() {
        server.close();
    }
}
