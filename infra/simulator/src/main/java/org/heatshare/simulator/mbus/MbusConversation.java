package org.heatshare.simulator.mbus;

import java.nio.ByteBuffer;
import java.time.Duration;
import org.heatshare.simulator.net.Answers;
import org.heatshare.simulator.net.Conversation;

/** A master's connection to a line. A frame that stays unfinished is forgotten after a pause, as on the wire. */
final class MbusConversation implements Conversation {

    private static final long PAUSE_NANOS = Duration.ofMillis(300).toNanos();

    private final MbusLine line;
    private long lastReceivedNanos = System.nanoTime();
    private int unfinished;

    MbusConversation(MbusLine line) {
        this.line = line;
    }

    @Override
    public void received(ByteBuffer bytes, Answers answers) {
        long now = System.nanoTime();
        if (unfinished > 0 && now - lastReceivedNanos > PAUSE_NANOS) {
            bytes.position(bytes.position() + unfinished);
        }
        lastReceivedNanos = now;
        for (LinkFrame frame = FrameReader.next(bytes); frame != null; frame = FrameReader.next(bytes)) {
            line.handle(frame, answers);
        }
        unfinished = bytes.remaining();
    }
}
