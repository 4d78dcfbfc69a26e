package org.heatshare.billing.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.heatshare.billing.payment.bankfile.BankEntry;

/**
 * What tells one entry of a bank account from all others, whichever file brings it: account, the bank's reference, day, amount,
 * and where one file has several that are alike, which of them it is.
 */
final class EntryKeys {

    /** How often an entry was seen, by the first eight bytes of its hash: a file may have very many. */
    private final Map<Long, Integer> seen = new HashMap<>();

    private final MessageDigest sha256 = sha256();

    /** The key of the file's next entry, 32 bytes. */
    byte[] next(BankEntry entry) {
        String told = entry.account() + '\n' + entry.reference() + '\n' + entry.bookedOn() + '\n' + entry.amountMinor();
        byte[] hash = sha256.digest(told.getBytes(UTF_8));
        int alike = seen.merge(ByteBuffer.wrap(hash).getLong(), 1, Integer::sum);
        sha256.update(hash);
        return sha256.digest(ByteBuffer.allocate(Integer.BYTES).putInt(alike).array());
    }

    static String text(byte[] key) {
        return HexFormat.of().formatHex(key);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
