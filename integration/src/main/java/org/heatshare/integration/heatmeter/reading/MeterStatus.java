package org.heatshare.integration.heatmeter.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Quantity;
import org.heatshare.integration.heatmeter.telegram.Telegram;

/** What a meter reports about itself: the header's status byte and the info code or error flags beside the values. */
public final class MeterStatus {
    private MeterStatus() {}

    /** Names of everything reported, empty when all is well. */
    public static List<String> labels(Telegram telegram) {
        Set<String> labels = new LinkedHashSet<>(telegram.header().statusLabels());
        for (DataRecord record : telegram.records()) {
            if (record.storage() == 0 && record.value() instanceof DataValue.Whole flags) {
                labels.addAll(labels(record, flags.number(), telegram.header().manufacturer()));
            }
        }
        return new ArrayList<>(labels);
    }

    private static List<String> labels(DataRecord record, long flags, String manufacturer) {
        int width = record.dataLength();
        if (record.quantity() == Quantity.INFO_CODE) {
            return InfoCodes.labels(flags, width);
        }
        return record.quantity() == Quantity.ERROR_FLAGS
                ? ErrorFlags.labels(flags, Math.min(width, Long.BYTES), manufacturer)
                : List.of();
    }
}
