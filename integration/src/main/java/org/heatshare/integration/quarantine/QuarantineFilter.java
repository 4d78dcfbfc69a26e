package org.heatshare.integration.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * Which items to show.
 *
 * @param state open, replayed or discarded
 * @param scope one cause or less, or all
 * @param search part of a meter's serial, a device's code, a source or the explanation; or all
 */
public record QuarantineFilter(
        QuarantineItem.State state,
        @Nullable QuarantineScope scope,
        @Nullable String search) {
    public static QuarantineFilter open() {
        return new QuarantineFilter(QuarantineItem.State.OPEN, null, null);
    }

    public QuarantineFilter within(QuarantineScope value) {
        return new QuarantineFilter(state, value, search);
    }

    public QuarantineFilter withSearch(@Nullable String value) {
        return new QuarantineFilter(state, scope, value);
    }
}
