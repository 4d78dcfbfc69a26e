package org.heatshare.integration.metering.internal.intake;

/** Two seconds and all between them. */
public record Span(long first, long last) {
    public Span with(Span other) {
        return new Span(Math.min(first, other.first), Math.max(last, other.last));
    }
}
