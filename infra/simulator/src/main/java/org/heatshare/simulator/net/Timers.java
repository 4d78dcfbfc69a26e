package org.heatshare.simulator.net;

import java.util.PriorityQueue;

/** Things to do later on the selector's thread. */
final class Timers {

    private final PriorityQueue<Timer> waiting = new PriorityQueue<>();
    private long order;

    void after(long delayNanos, Runnable task) {
        waiting.add(new Timer(System.nanoTime() + delayNanos, order++, task));
    }

    /** Milliseconds that the selector may sleep; 0 means without end, as the selector reads it. */
    long untilNextMs() {
        Timer next = waiting.peek();
        return next == null ? 0 : Math.max(1, (next.atNanos - System.nanoTime() + 999_999) / 1_000_000);
    }

    void runDue() {
        long now = System.nanoTime();
        for (Timer next = waiting.peek(); next != null && next.atNanos - now <= 0; next = waiting.peek()) {
            waiting.poll();
            next.task.run();
        }
    }

    private record Timer(long atNanos, long order, Runnable task) implements Comparable<Timer> {

        @Override
        public int compareTo(Timer other) {
            int byTime = Long.compare(atNanos - other.atNanos, 0);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }
}
