package org.heatshare.simulator.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeviceServerTest {

    private DeviceServer server;

    @BeforeEach
    void start() throws IOException {
        server = new DeviceServer("test");
        server.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void namesTheAddressThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> server.listen("127.0.0.1", other.getLocalPort(), Echo::new))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("127.0.0.1:" + other.getLocalPort())
                    .hasMessageContaining("another simulator");
        }
    }

    @Test
    void aSlowAnswerDelaysNobodyElse() throws IOException {
        int slow = server.listen("127.0.0.1", 0, () -> new Echo(Duration.ofMillis(400)));
        int quick = server.listen("127.0.0.1", 0, Echo::new);
        try (Peer first = new Peer(slow);
                Peer second = new Peer(quick)) {
            long start = System.nanoTime();
            first.send(new byte[] {1});
            second.send(new byte[] {2});
            assertThat(second.receive(1)).containsExactly(2);
            long quickMs = (System.nanoTime() - start) / 1_000_000;
            assertThat(first.receive(1)).containsExactly(1);
            long slowMs = (System.nanoTime() - start) / 1_000_000;
            assertThat(quickMs).isLessThan(slowMs);
            assertThat(slowMs).isGreaterThanOrEqualTo(395);
        }
    }

    @Test
    void endsOnlyTheConnectionThatBreaksItsProtocol() throws IOException {
        int port = server.listen("127.0.0.1", 0, Echo::new);
        try (Peer talkative = new Peer(port);
                Peer proper = new Peer(port)) {
            talkative.send(new byte[] {-1});
            assertThat(talkative.receiveUntilClosed()).isEmpty();
            proper.send(new byte[] {7});
            assertThat(proper.receive(1)).containsExactly(7);
        }
    }

    @Test
    void aDeviceCanLeaveTheNetworkAndComeBack() throws IOException {
        int port = server.listen("127.0.0.1", 0, Echo::new);
        try (Peer connected = new Peer(port)) {
            connected.send(new byte[] {1});
            connected.receive(1);
            server.setReachable("127.0.0.1", port, false);
            assertThat(connected.receiveUntilClosed()).isEmpty();
            assertThatThrownBy(() -> new Peer(port)).isInstanceOf(ConnectException.class);
        }
        server.setReachable("127.0.0.1", port, true);
        try (Peer again = new Peer(port)) {
            again.send(new byte[] {3});
            assertThat(again.receive(1)).containsExactly(3);
        }
    }

    private record Echo(Duration delay) implements Conversation {

        Echo() {
            this(Duration.ZERO);
        }

        @Override
        public void received(ByteBuffer bytes, Answers answers) {
            byte[] all = new byte[bytes.remaining()];
            bytes.get(all);
            if (all[0] == -1) {
                throw new IllegalStateException("refused for the test");
            }
            answers.send(all, delay);
        }
    }
}
