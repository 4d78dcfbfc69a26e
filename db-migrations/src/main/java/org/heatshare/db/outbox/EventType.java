package org.heatshare.db.outbox;

import java.util.Arrays;
import java.util.Locale;

/** What a webhook can be told of. */
public enum EventType {
    /** An alarm was opened, or opened again. */
    ALARM_RAISED,
    /** An alarm ended, because the values returned or a larger cause covers it. */
    ALARM_RESOLVED,
    /** A partner's batch was taken to its end, or broke off. */
    BATCH_DONE,
    /** An invoice was issued. */
    INVOICE_ISSUED,
    /** Nothing happened: staff try whether a webhook works. Every webhook can be sent one. */
    TEST;

    /** As it stands in messages and in the database, such as {@code alarm.raised}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** @throws IllegalArgumentException where nothing has that code */
    public static EventType ofCode(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no event '" + code + "'"));
    }
}
