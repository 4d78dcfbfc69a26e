package org.heatshare.integration.heatmeter.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Quantity;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutBuilder;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * The registers that a meter kept at earlier times, each storage with its date and time, and the profiles that lead back from
 * there: a read-out for each time of which energy is told. A storage with a date alone is left out, because makes differ in
 * whether it names the day before or behind its midnight.
 */
public final class KeptRegisters {
    private final Telegram telegram;
    private final Instant receivedAt;
    private final ZoneId zone;
    private final RawBytes raw;

    private KeptRegisters(Telegram telegram, Instant receivedAt, ZoneId zone, RawBytes raw) {
        this.telegram = telegram;
        this.receivedAt = receivedAt;
        this.zone = zone;
        this.raw = raw;
    }

    /**
     * What a telegram tells of earlier times, the earliest first.
     *
     * @param zone where the meter stands
     * @throws MbusException for a profile without the register that it leads back from, and for one that leads below zero
     */
    public static List<ReadOut> of(Telegram telegram, Instant receivedAt, ZoneId zone, RawBytes raw) {
        var kept = new KeptRegisters(telegram, receivedAt, zone, raw);
        TreeMap<Instant, ReadOut> byTime = new TreeMap<>();
        for (long storage : kept.storages()) {
            kept.readOuts(storage).forEach(readOut -> byTime.put(readOut.readAt(), readOut));
        }
        return List.copyOf(byTime.values());
    }

    private TreeSet<Long> storages() {
        TreeSet<Long> storages = new TreeSet<>();
        telegram.records().stream()
                .map(DataRecord::storage)
                .filter(storage -> storage > 0)
                .forEach(storages::add);
        return storages;
    }

    private List<ReadOut> readOuts(long storage) {
        ReadOutBuilder latest = ReadOut.of(telegram.header().id(), receivedAt).raw(raw);
        var registers = new RegisterSelection(latest, telegram.header().manufacturer(), storage);
        Instant at = null;
        RegisterValue energy = null;
        DataRecord profile = null;
        for (DataRecord record : telegram.records()) {
            if (!RegisterSelection.isOfMeter(record, storage)) {
                continue;
            }
            registers.take(record);
            if (record.value() instanceof DataValue.Moment moment && record.quantity() == Quantity.TIME_POINT) {
                at = HeatMeterNormaliser.instant(moment, zone);
            } else if (record.quantity() == Quantity.HEAT_ENERGY) {
                energy = energy == null && record.isReading() ? Registers.energy(record) : energy;
                profile = record.information().modifiers().inverseProfile() ? record : profile;
            }
        }
        if (profile != null && (at == null || energy == null)) {
            throw new MbusException(
                    MbusError.UNSUPPORTED_DATA_FIELD,
                    "The telegram holds an energy profile without the register and time that it leads back from.");
        }
        if (at == null || energy == null) {
            return List.of();
        }
        List<ReadOut> all = new ArrayList<>(earlier(at, energy, profile));
        all.add(latest.readAt(at).build());
        return all;
    }

    private List<ReadOut> earlier(Instant latest, RegisterValue energy, @Nullable DataRecord record) {
        if (record == null || !(record.value() instanceof DataValue.Text field)) {
            return List.of();
        }
        InverseProfile profile = InverseProfile.of(field.reversed());
        List<ReadOut> earlier = new ArrayList<>();
        Instant at = latest;
        BigDecimal value = energy.value();
        for (long decrease : profile.decreases()) {
            at = at.minus(profile.spacing());
            value = value.subtract(BigDecimal.valueOf(decrease, energy.value().scale()));
            if (value.signum() < 0) {
                throw new MbusException(
                        MbusError.UNSUPPORTED_DATA_FIELD,
                        "The energy profile leads from %s below zero at %s.".formatted(energy.value(), at));
            }
            earlier.add(ReadOut.of(telegram.header().id(), receivedAt)
                    .readAt(at)
                    .heatEnergy(new RegisterValue(value, energy.unit()))
                    .raw(raw)
                    .build());
        }
        return earlier;
    }
}
