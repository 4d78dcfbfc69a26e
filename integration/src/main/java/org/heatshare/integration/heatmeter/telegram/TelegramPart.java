package org.heatshare.integration.heatmeter.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a telegram's bytes and what it is.
 *
 * @param from first offset in {@link Telegram#bytes()}
 * @param to first offset behind it
 * @param detail what it says, as a code or number; empty where the bytes say it all
 * @param record the record that the bytes are; absent for all else
 */
public record TelegramPart(
        TelegramField field,
        int from,
        int to,
        String detail,
        @Nullable DataRecord record) {}
