package org.heatshare.integration.heatmeter.telegram;

import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.LinkFrame;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/** The old fixed data structure (control information 73): two counters of four bytes, no manufacturer, no extensions. */
final class FixedStructure {
    private static final int LENGTH = 16;
    private static final int BINARY_COUNTERS = 0x01;
    private static final int STORED_AT_FIXED_DATE = 0x02;
    private static final int FIRST_COUNTER = 8;
    private static final int COUNTER_WIDTH = 4;

    private FixedStructure() {}

    static Telegram read(LinkFrame.Long answer) {
        Bytes data = answer.userData();
        if (data.length() != LENGTH) {
            throw new MbusException(
                    MbusError.TRUNCATED_HEADER,
                    "The fixed data structure has %d bytes; it always has %d.".formatted(data.length(), LENGTH));
        }
        int at = data.from();
        int status = data.at(at + 5);
        int first = data.at(at + 6);
        int second = data.at(at + 7);
        var meter = new MeterIdentity(MeterIdentity.NO_MANUFACTURER, data.at32(at), 0, first >> 6 | second >> 6 << 2);
        var header = new MeterHeader(meter, data.at(at + 4), status, 0);
        List<DataRecord> records = new ArrayList<>(2);
        records.add(counter(data, at + FIRST_COUNTER, FixedUnits.of(first & 0x3F), status));
        ValueInformation secondUnit = (second & 0x3F) == FixedUnits.SAME_BUT_HISTORIC
                ? FixedUnits.of(first & 0x3F)
                : FixedUnits.of(second & 0x3F);
        records.add(counter(data, at + FIRST_COUNTER + COUNTER_WIDTH, secondUnit, status));
        return new Telegram(
                new Link.Wired(answer.address()), header, records, null, false, data, Authenticity.UNPROVEN);
    }

    private static DataRecord counter(Bytes data, int at, ValueInformation information, int status) {
        DataValue value = (status & BINARY_COUNTERS) != 0
                ? FieldDecoder.integer(data, at, COUNTER_WIDTH, information)
                : FieldDecoder.bcd(data, at, COUNTER_WIDTH, information);
        long storage = (status & STORED_AT_FIXED_DATE) != 0 ? 1 : 0;
        Function function = value instanceof DataValue.Absent ? Function.ERROR : Function.INSTANTANEOUS;
        return new DataRecord(function, storage, 0, 0, information, value, at, at, at + COUNTER_WIDTH);
    }
}
