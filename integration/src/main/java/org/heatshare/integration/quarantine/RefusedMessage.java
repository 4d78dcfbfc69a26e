package org.heatshare.integration.quarantine;

import org.jspecify.annotations.Nullable;

/**
 * Something that arrived and was refused.
 *
 * @param source who sent it: a partner client, a route or a file
 * @param raw the bytes as they came
 * @param refusal why
 * @param meterSerial the meter it claims to be of, where known
 * @param deviceCode the gateway or device it came through, where known
 */
public record RefusedMessage(
        String source,
        RawBytes raw,
        Refusal refusal,
        @Nullable String meterSerial,
        @Nullable String deviceCode) {}
