package org.heatshare.simulator.net;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** One accepted connection: gathers requests, sends answers in order, ends when either side is done. */
final class Connection implements Answers {

    private static final System.Logger LOG = System.getLogger(Connection.class.getName());
    private static final int FIRST_BUFFER = 256;

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Conversation conversation;
    private final Timers timers;
    private final Object listener;
    private final Deque<ByteBuffer> outgoing = new ArrayDeque<>();
    private ByteBuffer incoming = ByteBuffer.allocate(FIRST_BUFFER);
    private int delayed;
    private long lastDueNanos;
    private boolean closeWhenSent;

    Connection(SocketChannel channel, SelectionKey key, Conversation conversation, Timers timers, Object listener) {
        this.channel = channel;
        this.key = key;
        this.conversation = conversation;
        this.timers = timers;
        this.listener = listener;
    }

    boolean belongsTo(Object someListener) {
        return listener == someListener;
    }

    void serve() {
        try {
            if (key.isReadable()) {
                read();
            }
            if (key.isValid() && key.isWritable()) {
                write();
            }
        } catch (IOException e) {
            abort();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A device could not answer; its connection is closed", e);
            abort();
        }
    }

    private void read() throws IOException {
        int count = channel.read(incoming);
        if (count < 0) {
            abort();
            return;
        }
        incoming.flip();
        conversation.received(incoming, this);
        incoming.compact();
        if (!incoming.hasRemaining()) {
            grow();
        }
    }

    private void grow() {
        if (incoming.capacity() >= conversation.longestRequest()) {
            abort();
            return;
        }
        ByteBuffer larger = ByteBuffer.allocate(incoming.capacity() * 2);
        incoming.flip();
        larger.put(incoming);
        incoming = larger;
    }

    @Override
    public void send(byte[] bytes, Duration delay) {
        long now = System.nanoTime();
        long due = now + delay.toNanos();
        if (delayed > 0) {
            due = Math.max(due, lastDueNanos);
        } else if (delay.isZero()) {
            outgoing.add(ByteBuffer.wrap(bytes));
            writeOrAbort();
            return;
        }
        lastDueNanos = due;
        delayed++;
        timers.after(due - now, () -> {
            delayed--;
            outgoing.add(ByteBuffer.wrap(bytes));
            writeOrAbort();
        });
    }

    @Override
    public void close() {
        closeWhenSent = true;
        if (outgoing.isEmpty() && delayed == 0) {
            abort();
        }
    }

    private void writeOrAbort() {
        try {
            if (channel.isOpen()) {
                write();
            }
        } catch (IOException e) {
            abort();
        }
    }

    private void write() throws IOException {
        for (ByteBuffer next = outgoing.peek(); next != null; next = outgoing.peek()) {
            channel.write(next);
            if (next.hasRemaining()) {
                key.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
                return;
            }
            outgoing.poll();
        }
        if (closeWhenSent && delayed == 0) {
            abort();
        } else {
            key.interestOps(SelectionKey.OP_READ);
        }
    }

    void abort() {
        key.cancel();
        try {
            channel.close();
        } catch (IOException e) {
            // A socket that cannot be closed is gone already.
            outgoing.clear();
        }
    }
}
