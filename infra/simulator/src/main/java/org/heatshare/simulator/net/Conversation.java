package org.heatshare.simulator.net;

import java.nio.ByteBuffer;

/** A device's side of one connection. Called by one thread only. */
public interface Conversation {

    /**
     * Takes complete requests from the front of what arrived; bytes left unread are offered again with what follows.
     *
     * @param bytes everything received and not yet taken
     * @param answers where answers go, in order
     */
    void received(ByteBuffer bytes, Answers answers);

    /** Bytes that may wait for the end of their request; a connection that sends more is closed. */
    default int longestRequest() {
        return 2048;
    }
}
