package org.heatshare.integration.heatmeter.telegram;

/** What a stretch of a frame's bytes is, from the link inwards. */
public enum TelegramField {
    FRAME_START,
    LENGTH,
    CONTROL,
    ADDRESS,
    CONTROL_INFORMATION,
    MANUFACTURER,
    SERIAL,
    VERSION,
    MEDIUM,
    COMMUNICATION_CONTROL,
    ACCESS_NUMBER,
    STATUS,
    CONFIGURATION,
    RECEIVER,
    SESSION,
    CHECK,
    AUTHENTICATION,
    FORMAT_SIGNATURE,
    RECORD_HEADS,
    COUNTER_UNITS,
    RECORD,
    MANUFACTURER_DATA,
    /** Fillers, and the mark of decrypted bytes. */
    FILLER,
    FRAME_END
}
