package org.heatshare.simulator.net;

import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Sends random and truncated bytes to a port. */
public final class Fuzz {

    private static final int CASES = 300;

    private Fuzz() {}

    /** Half of the cases are pure noise, half are a valid request that was cut or has a byte changed. */
    public static void attack(int port, long seed, byte[] validRequest) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int run = 0; run < CASES; run++) {
            try (Peer peer = new Peer(port)) {
                peer.send(bytes(random, validRequest));
            } catch (IOException e) {
                // The device may hang up in the middle; that is its right.
                continue;
            }
        }
    }

    private static byte[] bytes(SplittableRandom random, byte[] validRequest) {
        if (random.nextBoolean()) {
            byte[] noise = new byte[1 + random.nextInt(600)];
            random.nextBytes(noise);
            return noise;
        }
        byte[] changed = Arrays.copyOf(validRequest, 1 + random.nextInt(validRequest.length));
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        return changed;
    }
}
