package org.heatshare.simulator.fault;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * All faults that are on, and the site trips that were: a source's register must not jump back when its site recovers.
 * Readable from any thread; changes are told to listeners after they took effect.
 */
public final class FaultBook {

    private final List<Consumer<FaultKind>> listeners = new CopyOnWriteArrayList<>();
    private volatile List<Fault> faults;

    public FaultBook(List<Fault> remembered) {
        faults = List.copyOf(remembered);
    }

    /** The fault of a kind that befalls a target now. */
    public Optional<Fault> find(FaultKind kind, String target) {
        for (Fault fault : faults) {
            if (fault.kind() == kind && fault.until() == null && fault.befalls(target)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    public boolean isOn(FaultKind kind, String target) {
        return find(kind, target).isPresent();
    }

    /** Faults of a kind that befell a target, ended ones included, oldest first. */
    public List<Fault> everOf(FaultKind kind, String target) {
        return faults.stream()
                .filter(fault -> fault.kind() == kind && fault.befalls(target))
                .toList();
    }

    /** What is on now. */
    public List<Fault> current() {
        return faults.stream().filter(fault -> fault.until() == null).toList();
    }

    /** Everything that must survive a restart. */
    public List<Fault> remembered() {
        return faults;
    }

    /** Switches a fault on, from the start of the minute, when meters latch their registers. */
    public synchronized Fault set(FaultKind kind, String target, double value, Instant now) {
        List<Fault> changed = without(kind, target, now);
        Fault fault = new Fault(kind, target, value, now.truncatedTo(ChronoUnit.MINUTES), null);
        changed.add(fault);
        change(changed, kind);
        return fault;
    }

    /** Switches faults of a kind off: one target's, or all when the target is {@link Fault#EVERY}. */
    public synchronized void clear(FaultKind kind, String target, Instant now) {
        change(without(kind, target, now), kind);
    }

    public synchronized void clearAll(Instant now) {
        for (FaultKind kind : FaultKind.values()) {
            clear(kind, Fault.EVERY, now);
        }
    }

    public void onChange(Consumer<FaultKind> listener) {
        listeners.add(listener);
    }

    private List<Fault> without(FaultKind kind, String target, Instant now) {
        List<Fault> kept = new ArrayList<>();
        for (Fault fault : faults) {
            boolean ends = fault.kind() == kind
                    && fault.until() == null
                    && (target.equals(Fault.EVERY) || fault.target().equals(target));
            if (!ends) {
                kept.add(fault);
            } else if (kind == FaultKind.SITE_TRIP) {
                kept.add(fault.endedAt(now.truncatedTo(ChronoUnit.MINUTES)));
            }
        }
        return kept;
    }

    private void change(List<Fault> changed, FaultKind kind) {
        faults = List.copyOf(changed);
        listeners.forEach(listener -> listener.accept(kind));
    }
}
