package org.heatshare.integration.partner;

import java.security.SecureRandom;
import java.time.Instant;

/** Ids of batches: ULIDs, 26 letters and digits that sort by time and cannot be guessed. */
final class BatchId {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int TIME_LETTERS = 10;
    private static final int RANDOM_LETTERS = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BatchId() {}

    static String next(Instant now) {
        char[] id = new char[TIME_LETTERS + RANDOM_LETTERS];
        long time = now.toEpochMilli();
        for (int i = TIME_LETTERS - 1; i >= 0; i--) {
            id[i] = ALPHABET[(int) (time & 31)];
            time >>>= 5;
        }
        for (int i = TIME_LETTERS; i < id.length; i++) {
            id[i] = ALPHABET[RANDOM.nextInt(32)];
        }
        return new String(id);
    }
}
