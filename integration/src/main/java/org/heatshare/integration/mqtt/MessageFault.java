package org.heatshare.integration.mqtt;

import java.util.Locale;
import org.heatshare.integration.quarantine.RefusalReason;

/** What can be wrong with a message; the reasons by which quarantine groups it. */
enum MessageFault implements RefusalReason {
    LORAWAN_PAYLOAD,
    MESSAGE_FIELD,
    MESSAGE_NO_JSON,
    WMBUSMETERS_DRIVER_UNKNOWN,
    WMBUSMETERS_STATUS_UNKNOWN;

    /** For example {@code message-field}. */
    @Override
    public String reason() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
