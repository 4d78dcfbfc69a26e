package org.heatshare.integration.webhook.internal;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses that begin with the same bits, as in {@code 10.0.0.0/8}. */
record AddressRange(BigInteger prefix, int bits, int width) {

    static AddressRange of(String text) {
        String[] parts = text.split("/", -1);
        try {
            byte[] bytes = InetAddress.getByName(parts[0]).getAddress();
            int width = bytes.length * Byte.SIZE;
            int bits = Integer.parseInt(parts[1]);
            return new AddressRange(new BigInteger(1, bytes).shiftRight(width - bits), bits, width);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text + " is no range of addresses", e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * Byte.SIZE == width
                && new BigInteger(1, bytes).shiftRight(width - bits).equals(prefix);
    }
}
