package org.heatshare.integration.poll;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * When each target is due. Targets have their places evenly over the interval, which may be one of their own, so that a device is asked at the same
 * time in each interval and the load is even; the first round is drawn together, so that a fresh start soon shows
 * life. Two asks of a target are never further apart than the interval. Times are milliseconds of any one clock. Not
 * thread-safe.
 */
final class PollSchedule {
    private final long intervalMs;
    private final long firstWithinMs;
    private final long startMs;
    private final Map<String, Slot> slots = new HashMap<>();
    private final PriorityQueue<Slot> queue = new PriorityQueue<>(Comparator.comparingLong((Slot slot) -> slot.dueMs));

    PollSchedule(long intervalMs, long firstWithinMs, long startMs) {
        this.intervalMs = intervalMs;
        this.firstWithinMs = Math.min(firstWithinMs, intervalMs);
        this.startMs = startMs;
    }

    /** Takes over the targets of now: known ones keep their due time, new ones come soon, the others leave. */
    void replace(List<? extends PollTarget> targets, long nowMs) {
        Map<String, Slot> before = new HashMap<>(slots);
        slots.clear();
        queue.clear();
        for (int i = 0; i < targets.size(); i++) {
            PollTarget target = targets.get(i);
            double place = (double) i / targets.size();
            Slot known = before.get(target.key());
            long dueMs = known != null ? known.dueMs : nowMs + (long) (place * firstWithinMs);
            long everyMs = target.every().map(Duration::toMillis).orElse(intervalMs);
            var slot = new Slot(target, everyMs, (long) (place * everyMs), dueMs);
            if (slots.put(target.key(), slot) == null) {
                queue.add(slot);
            }
        }
    }

    /** Takes the targets that are due and gives each its next time. */
    List<PollTarget> due(long nowMs) {
        List<PollTarget> due = new ArrayList<>();
        for (Slot next = queue.peek(); next != null && next.dueMs <= nowMs; next = queue.peek()) {
            queue.poll();
            due.add(next.target);
            next.dueMs = following(next, nowMs);
            queue.add(next);
        }
        return due;
    }

    int size() {
        return slots.size();
    }

    private long following(Slot slot, long nowMs) {
        long sinceFirstPlace = nowMs - startMs - slot.placeMs;
        return startMs + slot.placeMs + (Math.floorDiv(sinceFirstPlace, slot.everyMs) + 1) * slot.everyMs;
    }

    private static final class Slot {
        private final PollTarget target;
        private final long everyMs;
        private final long placeMs;
        private long dueMs;

        Slot(PollTarget target, long everyMs, long placeMs, long dueMs) {
            this.target = target;
            this.everyMs = everyMs;
            this.placeMs = placeMs;
            this.dueMs = dueMs;
        }
    }
}
