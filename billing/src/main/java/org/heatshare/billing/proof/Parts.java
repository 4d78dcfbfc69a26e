package org.heatshare.billing.proof;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A home's amounts in four random parts, each with its salt and its place in the tree. A home is shown the amounts beside
 * its own places; as these are parts of unknown homes, they tell of none what it used or got.
 *
 * <p>All follows from the pool's secret by HMAC-SHA256, so that the tree can be built again from the secret and the homes.
 */
final class Parts {
    static final int COUNT = 4;

    private final Mac mac;
    private final ProvenHome home;

    private Parts(Mac mac, ProvenHome home) {
        this.mac = mac;
        this.home = home;
    }

    /** A part as a leaf; leaves stand in the order of their places. */
    @SuppressWarnings("ArrayRecordComponent") // ordered by place, never compared
    record Part(ProvenHome home, int number, byte[] place, byte[] salt, Sums sums) {
        Node leaf(Scheme scheme) {
            return Node.leaf(scheme, salt, number, sums, home.invoice());
        }
    }

    static Part[] of(byte[] secret, ProvenHome home) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return new Parts(mac, home).split();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    private Part[] split() {
        Sums sums = home.sums();
        long[] credits = split("credit", sums.creditMinor());
        long[] shares = split("share", sums.shareMinor());
        long[] energies = split("energy", sums.energyWh());
        long[] days = split("days", sums.dwellingDays());
        long[] matched = split("matched", sums.matchedMilliWh());
        Part[] parts = new Part[COUNT];
        for (int i = 0; i < COUNT; i++) {
            parts[i] = new Part(
                    home,
                    i,
                    random("place", i),
                    Arrays.copyOf(random("salt", i), Node.SALT_BYTES),
                    new Sums(credits[i], shares[i], energies[i], days[i], matched[i]));
        }
        return parts;
    }

    /** Cuts a whole at three places, each as likely as any other. */
    private long[] split(String what, long whole) {
        if (whole == 0) {
            return new long[COUNT];
        }
        long[] cuts = new long[COUNT + 1];
        BigInteger choices = BigInteger.valueOf(whole).add(BigInteger.ONE);
        for (int i = 1; i < COUNT; i++) {
            cuts[i] = new BigInteger(1, random(what, i)).mod(choices).longValueExact();
        }
        cuts[COUNT] = whole;
        Arrays.sort(cuts, 1, COUNT);
        long[] parts = new long[COUNT];
        for (int i = 0; i < COUNT; i++) {
            parts[i] = cuts[i + 1] - cuts[i];
        }
        return parts;
    }

    private byte[] random(String what, int number) {
        return mac.doFinal((what + " " + number + " " + home.invoice()).getBytes(StandardCharsets.UTF_8));
    }
}
