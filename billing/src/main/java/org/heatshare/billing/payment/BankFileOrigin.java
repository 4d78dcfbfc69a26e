package org.heatshare.billing.payment;

/**
 * Where a bank's file comes from.
 *
 * @param name of the file, cut to {@value #NAME_MAX} characters where it is longer
 * @param actor subject or client that brings it
 */
public record BankFileOrigin(String name, Source source, String actor) {

    public static final int NAME_MAX = 120;

    /** By which door it came. */
    public enum Source {
        PORTAL,
        PARTNER
    }

    public BankFileOrigin {
        String shown = name.strip();
        name = shown.substring(0, Math.min(shown.length(), NAME_MAX));
    }
}
