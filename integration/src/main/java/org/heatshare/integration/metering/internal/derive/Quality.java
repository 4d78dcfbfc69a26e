package org.heatshare.integration.metering.internal.derive;

/** How a value was come by, in one letter as it is stored; docs/glossary.md lists them all. */
public final class Quality {
    public static final char MEASURED = 'M';
    public static final char INTERPOLATED = 'I';
    public static final char ESTIMATED = 'E';
    public static final char MISSING = '-';

    private Quality() {}

    /** The quality of a difference: that of its worse end. */
    static char worse(char one, char other) {
        return rank(one) >= rank(other) ? one : other;
    }

    private static int rank(char quality) {
        return switch (quality) {
            case MEASURED -> 0;
            case INTERPOLATED -> 1;
            case ESTIMATED -> 2;
            default -> 3;
        };
    }
}
