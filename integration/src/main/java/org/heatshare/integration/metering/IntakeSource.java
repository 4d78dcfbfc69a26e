package org.heatshare.integration.metering;

/**
 * Where read-outs came from.
 *
 * @param kind the way
 * @param name partner client, route or file, at most 120 characters
 */
public record IntakeSource(Kind kind, String name) {

    public static IntakeSource poll(String route) {
        return new IntakeSource(Kind.POLL, route);
    }

    public static IntakeSource partner(String clientId) {
        return new IntakeSource(Kind.PARTNER, clientId);
    }

    /** The ways by which readings come; each is stored under a number that never changes. */
    public enum Kind {
        /** We asked the meter just now, so its clock can be held against ours. */
        POLL(1, true),
        /** A partner sent it, perhaps long after it was read. */
        PARTNER(2, false),
        FILE(3, false),
        /** From quarantine, once more. */
        REPLAY(4, false),
        /** The meter sent it by itself just now. */
        PUSH(5, true);

        private final int code;
        private final boolean live;

        Kind(int code, boolean live) {
            this.code = code;
            this.live = live;
        }

        public int code() {
            return code;
        }

        /** Whether the meter spoke at the instant of receipt. */
        public boolean live() {
            return live;
        }
    }
}
