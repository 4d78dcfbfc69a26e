package org.heatshare.integration.partner;

import java.util.List;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.Refusal;
import org.jspecify.annotations.Nullable;

/** A piece of a body: read-outs that can be judged, or bytes that cannot be read as any. */
sealed interface Item {

    /**
     * A read-out and the items of the body that it was joined from, counted from 0.
     */
    record Read(ReadOut readOut, List<Integer> indexes) implements Item {}

    /**
     * An item that cannot be read.
     *
     * @param meterSerial the meter that it is of, where so much could be read
     * @param gateway the device that it came through, where the sender says
     */
    record Unreadable(
            int index,
            RawBytes raw,
            Refusal refusal,
            @Nullable String meterSerial,
            @Nullable String gateway) implements Item {
        Unreadable(int index, RawBytes raw, Refusal refusal) {
            this(index, raw, refusal, null, null);
        }
    }
}
