package org.heatshare.integration.heatmeter.reading;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Function;
import org.heatshare.integration.heatmeter.telegram.Modifiers;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.ReadOutBuilder;
import org.jspecify.annotations.Nullable;

/** Puts a meter's registers of one storage into a read-out, the first of a quantity where there are several. */
final class RegisterSelection {
    private static final int CENTI = 2;
    private static final int KILO = 3;

    private final ReadOutBuilder readOut;
    private final String manufacturer;
    private final long storage;
    private final Set<Quantity> taken = EnumSet.noneOf(Quantity.class);

    /** @param storage 0 for the present registers */
    RegisterSelection(ReadOutBuilder readOut, String manufacturer, long storage) {
        this.readOut = readOut;
        this.manufacturer = manufacturer;
        this.storage = storage;
    }

    void take(DataRecord record) {
        Modifiers modifiers = record.information().modifiers();
        boolean plain = modifiers.isPlain() || modifiers.error() != 0;
        if (!plain || !isOfMeter(record, storage)) {
            return;
        }
        Quantity target = target(record);
        if (target == null) {
            return;
        }
        if (record.function() == Function.ERROR) {
            readOut.inError(target);
        } else if (record.function() == Function.INSTANTANEOUS && record.isReading() && taken.add(target)) {
            put(record, target);
        }
    }

    /** Whether a record is of the meter itself, all tariffs together, kept in that storage. */
    static boolean isOfMeter(DataRecord record, long storage) {
        return record.storage() == storage && record.tariff() == 0 && record.subunit() == 0;
    }

    private void put(DataRecord record, Quantity target) {
        switch (target) {
            case HEAT_ENERGY -> readOut.heatEnergy(Registers.energy(record));
            case VOLUME -> readOut.volumeL(whole(Registers.litres(record)));
            case SUPPLY_TEMPERATURE -> readOut.supplyTemperatureCc(small(Registers.scaled(record, CENTI)));
            case RETURN_TEMPERATURE -> readOut.returnTemperatureCc(small(Registers.scaled(record, CENTI)));
            case VOLUME_FLOW -> readOut.volumeFlowLh(small(Registers.scaled(record, KILO)));
            case THERMAL_POWER -> readOut.thermalPowerW(small(record.amount()));
            case FORWARD_ENERGY -> readOut.forwardM3c(whole(record.amount()));
            case RETURN_ENERGY -> readOut.returnM3c(whole(record.amount()));
            case INFO_CODE -> readOut.infoCode(infoCode(record));
        }
    }

    private @Nullable Long infoCode(DataRecord record) {
        if (!(record.value() instanceof DataValue.Whole code)) {
            return null;
        }
        return switch (record.quantity()) {
            case INFO_CODE -> Long.valueOf(InfoCodes.wide(code.number(), record.dataLength()));
            default -> ErrorFlags.asInfoCode(code.number(), manufacturer);
        };
    }

    private static @Nullable Quantity target(DataRecord record) {
        return switch (record.quantity()) {
            case HEAT_ENERGY -> Quantity.HEAT_ENERGY;
            case VOLUME -> Quantity.VOLUME;
            case SUPPLY_TEMPERATURE -> Quantity.SUPPLY_TEMPERATURE;
            case RETURN_TEMPERATURE -> Quantity.RETURN_TEMPERATURE;
            case VOLUME_FLOW -> Quantity.VOLUME_FLOW;
            case THERMAL_POWER -> Quantity.THERMAL_POWER;
            case SUPPLY_VOLUME_TEMPERATURE -> Quantity.FORWARD_ENERGY;
            case RETURN_VOLUME_TEMPERATURE -> Quantity.RETURN_ENERGY;
            case INFO_CODE, ERROR_FLAGS -> Quantity.INFO_CODE;
            default -> null;
        };
    }

    private static @Nullable Long whole(@Nullable BigDecimal amount) {
        return amount == null ? null : Registers.whole(amount);
    }

    private static @Nullable Integer small(@Nullable BigDecimal amount) {
        Long whole = whole(amount);
        return whole == null || whole != whole.intValue() ? null : (Integer) whole.intValue();
    }
}
