package org.heatshare.billing.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The hash that chains an entry to the one before it: SHA-256 over its fields as lines of text. */
final class EntryHash {

    private EntryHash() {}

    static String of(long id, NewEntry entry, Instant madeAt, String previousSha256) {
        StringBuilder text = new StringBuilder(512)
                .append(previousSha256)
                .append('\n')
                .append(id)
                .append('\n')
                .append(entry.idempotencyKey())
                .append('\n')
                .append(entry.date())
                .append('\n')
                .append(entry.text())
                .append('\n')
                .append(entry.documentType())
                .append('\n')
                .append(orDash(entry.documentId()))
                .append('\n')
                .append(orDash(entry.reversesId()))
                .append('\n')
                .append(madeAt)
                .append('\n');
        for (Posting posting : entry.postings()) {
            text.append(posting.account().code())
                    .append(' ')
                    .append(orDash(posting.contractId()))
                    .append(' ')
                    .append(posting.amount().minorUnits())
                    .append(' ')
                    .append(posting.amount().currency())
                    .append('\n');
        }
        return sha256(text.toString());
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
