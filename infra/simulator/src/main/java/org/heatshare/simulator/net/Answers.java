package org.heatshare.simulator.net;

import java.time.Duration;

/** What a device does on a connection. */
public interface Answers {

    /** Sends bytes after a delay; later answers never overtake earlier ones. */
    void send(byte[] bytes, Duration delay);

    /** Closes the connection after everything sent has gone out, or now when nothing waits. */
    void close();

    default void send(byte[] bytes) {
        send(bytes, Duration.ZERO);
    }
}
