package org.heatshare.integration.file.delivery;

import java.time.Instant;
import java.util.Objects;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.ReadOut;

/** Rows name a meter by its serial or by the code of its meter point; what leaves here, by its serial alone. */
final class NamedMeters {
    private static final int SERIAL_LETTERS_MAX = 16;

    private final MeterNames names;

    NamedMeters(MeterNames names) {
        this.names = names;
    }

    /** The row of a meter; refused where its name can be none. Whether there is such a meter is the intake's question. */
    FileRow resolve(FileRow row) {
        try {
            if (row instanceof FileRow.Interval one) {
                String serial =
                        serial(one.reading().meterSerial(), one.reading().start());
                return new FileRow.Interval(one.number(), one.reading().ofMeter(serial));
            }
            if (row instanceof FileRow.Read one) {
                ReadOut readOut = one.readOut();
                Instant at = Objects.requireNonNull(readOut.readAt(), "a row has its time");
                return new FileRow.Read(one.number(), readOut.ofMeter(serial(readOut.meterSerial(), at)));
            }
            return row;
        } catch (RowRefusedException e) {
            return new FileRow.Refused(row.number(), e, row.raw());
        }
    }

    private String serial(String name, Instant at) throws RowRefusedException {
        String serial;
        try {
            serial = names.serial(name, at);
        } catch (IllegalArgumentException e) {
            throw new RowRefusedException(Fault.METER, String.valueOf(e.getMessage()));
        }
        if (serial.length() > SERIAL_LETTERS_MAX) {
            throw new RowRefusedException(
                    Fault.METER,
                    "meter " + RowRefusedException.shown(name)
                            + " is no meter point and too long for a serial, which has " + SERIAL_LETTERS_MAX
                            + " letters; enter the meter point, then replay");
        }
        return serial;
    }
}
