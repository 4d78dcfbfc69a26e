package org.heatshare.integration.heatmeter.telegram;

import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * One telegram of a meter, decoded.
 *
 * @param manufacturerData what follows the manufacturer's mark, kept raw; absent where there is none
 * @param moreFollows the meter has another telegram of the same read-out
 * @param bytes what the records' offsets count in: the frame as received, decrypted and, where it was compact, with the
 *     heads of its records put in
 */
public record Telegram(
        Link link,
        MeterHeader header,
        List<DataRecord> records,
        @Nullable Bytes manufacturerData,
        boolean moreFollows,
        Bytes bytes,
        Authenticity authenticity) {

    Telegram judged(Authenticity judgement) {
        return judgement == authenticity
                ? this
                : new Telegram(link, header, records, manufacturerData, moreFollows, bytes, judgement);
    }

    /**
     * The moment or day that a record's value belongs to, by the meter's own clock: of the same function, storage,
     * tariff and subunit, or else of the same function and storage. A bare date beside current values is the next
     * billing date with some meters, so that current values take a full date and time only.
     *
     * @return a {@link DataValue.Moment} or {@link DataValue.Day}, or null where the meter sent none
     */
    public @Nullable DataValue timeOf(DataRecord record) {
        DataValue sameStorage = null;
        for (DataRecord candidate : records) {
            if (candidate.storage() != record.storage()
                    || candidate.function() != record.function()
                    || !candidate.tellsTime()
                    || record.storage() == 0 && candidate.value() instanceof DataValue.Day) {
                continue;
            }
            if (candidate.tariff() == record.tariff() && candidate.subunit() == record.subunit()) {
                return candidate.value();
            }
            sameStorage = candidate.value();
        }
        return sameStorage;
    }
}
