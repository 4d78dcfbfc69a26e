package org.heatshare.integration.poll;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** At most so many connections at once; who comes later waits in line without a thread. Thread-safe. */
public final class ConnectionLimit {
    private final int connectionsMax;
    private final Queue<CompletableFuture<Permit>> waiting = new ArrayDeque<>();
    private int taken;
    private int takenMax;

    public ConnectionLimit(int connectionsMax) {
        if (connectionsMax < 1) {
            throw new IllegalArgumentException("connectionsMax is " + connectionsMax + "; it must be at least 1.");
        }
        this.connectionsMax = connectionsMax;
    }

    /** Completes as soon as a connection may be opened, in the order of asking. */
    public CompletableFuture<Permit> acquire() {
        var asked = new CompletableFuture<Permit>();
        synchronized (this) {
            if (taken == connectionsMax) {
                waiting.add(asked);
                return asked;
            }
            taken++;
            takenMax = Math.max(takenMax, taken);
        }
        asked.complete(new Permit());
        return asked;
    }

    public synchronized int taken() {
        return taken;
    }

    /** The most that were ever taken at once. */
    public synchronized int takenMax() {
        return takenMax;
    }

    private void release() {
        CompletableFuture<Permit> next;
        synchronized (this) {
            next = nextWaiting();
            if (next == null) {
                taken--;
                return;
            }
        }
        next.complete(new Permit());
    }

    private @Nullable CompletableFuture<Permit> nextWaiting() {
        CompletableFuture<Permit> next = waiting.poll();
        while (next != null && next.isDone()) {
            next = waiting.poll();
        }
        return next;
    }

    /** The right to one connection, given back once however often it is closed. */
    public final class Permit implements AutoCloseable {
        private final AtomicBoolean closed = new AtomicBoolean();

        private Permit() {}

        @Override
        public void close() {
            if (closed.compareAndSet(false, true)) {
                release();
            }
        }
    }
}
