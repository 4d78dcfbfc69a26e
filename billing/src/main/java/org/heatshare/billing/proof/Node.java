package org.heatshare.billing.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A leaf or a node above two: its hash, and the sums below it. The hash is made over the sums, so that none can be
 * changed. The first byte tells leaves from nodes, so that neither can be passed off as the other.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by hash in ProofCheck, never as a record
record Node(byte[] hash, Sums sums) {
    static final int HASH_BYTES = 32;
    static final int SALT_BYTES = 16;

    private static final byte LEAF = 0;
    private static final byte ABOVE_TWO = 1;

    /** @param part which of the home's parts it is, from 0 */
    static Node leaf(Scheme scheme, byte[] salt, int part, Sums sums, String invoice) {
        byte[] name = invoice.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(2 + SALT_BYTES + scheme.bytes() + name.length);
        bytes.put(LEAF).put(salt).put((byte) part);
        scheme.put(sums, bytes);
        bytes.put(name);
        return new Node(sha256(bytes.array()), sums);
    }

    static Node above(Scheme scheme, Node left, Node right) {
        ByteBuffer bytes = ByteBuffer.allocate(1 + 2 * (HASH_BYTES + scheme.bytes()));
        bytes.put(ABOVE_TWO).put(left.hash);
        scheme.put(left.sums, bytes);
        bytes.put(right.hash);
        scheme.put(right.sums, bytes);
        return new Node(sha256(bytes.array()), left.sums.plus(right.sums));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
