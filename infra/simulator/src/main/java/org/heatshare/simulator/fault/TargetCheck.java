package org.heatshare.simulator.fault;

/** Tells whether something exists that a fault could befall. */
@FunctionalInterface
public interface TargetCheck {
    boolean exists(TargetKind kind, String target);
}
