package org.heatshare.integration.partner;

import java.util.List;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.Refusal;

/** A piece of a body: read-outs that can be judged, or bytes that cannot be read as any. */
sealed interface Item {

    /**
     * A read-out and the items of the body that it was joined from, counted from 0.
     */
    record Read(ReadOut readOut, List<Integer> indexes) implements Item {}

    /** An item that cannot be read. */
    record Unreadable(int index, RawBytes raw, Refusal refusal) implements Item {}
}
