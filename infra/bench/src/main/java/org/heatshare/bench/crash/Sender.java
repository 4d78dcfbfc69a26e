package org.heatshare.bench.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Hands in one street after the other, day by day, each body again with the same key until it is acknowledged. */
final class Sender implements Runnable {
    private static final long PAUSE_MS = 250;

    private final PartnerClient partner;
    private final List<Street> streets;
    private final List<SentBody> acknowledged = new ArrayList<>();
    private final List<SentBody> unbalanced = new ArrayList<>();
    private Counts counts = Counts.NONE;
    private int again;
    private long lastAcknowledgedNanos = System.nanoTime();
    private volatile boolean ended;

    Sender(PartnerClient partner, List<Street> streets) {
        this.partner = partner;
        this.streets = streets;
    }

    @Override
    public void run() {
        try {
            for (Street street : streets) {
                for (int day = 0; day < Street.DAYS && !ended; day++) {
                    send(new SentBody(street, day));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void send(SentBody body) throws InterruptedException {
        Optional<Counts> answer = partner.post(body);
        while (answer.isEmpty()) {
            Thread.sleep(PAUSE_MS);
            sentAgain();
            answer = partner.post(body);
        }
        acknowledged(body, answer.get());
    }

    private synchronized void sentAgain() {
        again++;
    }

    private synchronized void acknowledged(SentBody body, Counts answer) {
        acknowledged.add(body);
        counts = counts.plus(answer);
        lastAcknowledgedNanos = System.nanoTime();
        if (!answer.balanced() || answer.received() != body.rows()) {
            unbalanced.add(body);
        }
    }

    /** Lets it finish the body at hand. */
    void end() {
        ended = true;
    }

    synchronized Counts counts() {
        return counts;
    }

    synchronized int again() {
        return again;
    }

    synchronized long lastAcknowledgedNanos() {
        return lastAcknowledgedNanos;
    }

    synchronized List<SentBody> acknowledged() {
        return List.copyOf(acknowledged);
    }

    synchronized List<SentBody> unbalanced() {
        return List.copyOf(unbalanced);
    }
}
