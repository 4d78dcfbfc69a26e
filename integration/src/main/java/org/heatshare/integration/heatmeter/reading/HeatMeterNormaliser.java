package org.heatshare.integration.heatmeter.reading;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.telegram.Authenticity;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Medium;
import org.heatshare.integration.heatmeter.telegram.MeterHeader;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutBuilder;
import org.heatshare.integration.quarantine.RawBytes;

/**
 * Turns a heat meter's telegrams into one read-out: the present registers of the meter itself, so storage, tariff and
 * subunit 0 and no modified records. A quantity that the meter marks as wrong is named among the error states and has
 * no value. Fits Kamstrup's MULTICAL and every meter that keeps to the standard's tables.
 *
 * <p>A meter's clock keeps standard time all year unless its telegram says that summer time holds, and knows no zone.
 */
public final class HeatMeterNormaliser {
    /** Media type under which telegrams are kept in quarantine. */
    public static final String MEDIA_TYPE = "application/vnd.heatshare.mbus";

    private static final long PRESENT = 0;

    private HeatMeterNormaliser() {}

    /**
     * The same, with the telegrams' bytes alone to be kept.
     *
     * @throws MbusException likewise
     */
    public static ReadOut readOut(List<Telegram> telegrams, Instant receivedAt, ZoneId zone, Bytes raw) {
        return readOut(telegrams, receivedAt, zone, RawBytes.of(MEDIA_TYPE, raw.toArray()));
    }

    /**
     * @param telegrams one read-out's, in the order sent
     * @param zone where the meter stands
     * @param raw what is kept of them where the intake refuses
     * @throws MbusException if the sender measures something else than heat, or its message code does not fit
     */
    public static ReadOut readOut(List<Telegram> telegrams, Instant receivedAt, ZoneId zone, RawBytes raw) {
        MeterHeader header = telegrams.get(0).header();
        if (!Medium.isHeat(header.medium())) {
            throw new MbusException(
                    MbusError.NOT_A_HEAT_METER,
                    "Meter %s measures %s; expected heat.".formatted(header.id(), Medium.label(header.medium())),
                    header.meter());
        }
        if (telegrams.stream().anyMatch(telegram -> telegram.authenticity() == Authenticity.DISPROVEN)) {
            throw new MbusException(
                    MbusError.NOT_AUTHENTIC,
                    "The message code of meter %s does not fit its key: the telegram was changed, or made by another."
                            .formatted(header.id()),
                    header.meter());
        }
        ReadOutBuilder readOut = ReadOut.of(header.id(), receivedAt)
                .manufacturer(header.meter().manufacturerCode() > 0 ? header.manufacturer() : null)
                .raw(raw);
        var registers = new RegisterSelection(readOut, header.manufacturer(), PRESENT);
        for (Telegram telegram : telegrams) {
            for (DataRecord record : telegram.records()) {
                registers.take(record);
                if (RegisterSelection.isOfMeter(record, PRESENT) && record.value() instanceof DataValue.Moment moment) {
                    readOut.readAt(instant(moment, zone));
                }
            }
        }
        return readOut.build();
    }

    /** The meter's time as an instant. */
    static Instant instant(DataValue.Moment moment, ZoneId zone) {
        Instant nearby = moment.at().atZone(zone).toInstant();
        Instant standard = moment.at().toInstant(zone.getRules().getStandardOffset(nearby));
        return moment.summerTime() ? standard.minus(Duration.ofHours(1)) : standard;
    }
}
