package org.heatshare.integration.heatmeter.gateway;

import java.time.Instant;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.telegram.Telegram;

/** What came of asking a meter. */
public sealed interface MeterAnswer {
    MeterTarget target();

    Instant at();

    /**
     * A whole read-out.
     *
     * @param raw its frames one after the other
     */
    record Received(MeterTarget target, Instant at, List<Telegram> telegrams, Bytes raw) implements MeterAnswer {}

    /** Bytes came, but not ones that may be believed; {@code raw} is what came. */
    record Refused(MeterTarget target, Instant at, MbusException reason, Bytes raw) implements MeterAnswer {}

    /** Nothing came, or nobody could be reached. */
    record Silent(MeterTarget target, Instant at, MbusException reason) implements MeterAnswer {}
}
