package org.heatshare.integration.metering.internal.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.metering.internal.derive.Absent;
import org.heatshare.integration.metering.internal.store.MeterRow;
import org.heatshare.integration.metering.internal.store.RawRow;
import org.heatshare.integration.quarantine.Refusal;
import org.jspecify.annotations.Nullable;

/** What can be said of a read-out without looking at any other. */
final class SingleChecks {
    /** A meter's clock that is off by more is not believed; and what is later than now by more is from the future. */
    static final Duration CLOCK_DRIFT_MAX = Duration.ofMinutes(2);

    private static final int CLOCK_OF_METER = 0;
    private static final int CLOCK_DRIFTED = 1;
    private static final int CLOCK_NONE = 2;
    private static final int SCALE_MAX = 3;
    private static final int SCALE_READ_MAX = 30;
    private static final int REGISTER_DIGITS_MAX = 12;
    private static final int TEMPERATURE_MIN_CC = -10_000;
    private static final int TEMPERATURE_MAX_CC = 32_000;
    private static final long INFO_CODE_MAX = 0xFFFF_FFFFL;

    private final IntakeSource source;

    SingleChecks(IntakeSource source) {
        this.source = source;
    }

    @Nullable
    Refusal refusal(ReadOut readOut, MeterRow meter) {
        RegisterValue energy = readOut.heatEnergy();
        if (readOut.manufacturer() != null && !readOut.manufacturer().equals(meter.manufacturer())) {
            return refuse(
                    Reason.METER_OTHER_MAKE,
                    "manufacturer '%s' answers for meter %s, which is registered as '%s': check address and registry",
                    readOut.manufacturer(),
                    meter.serial(),
                    meter.manufacturer());
        }
        if (readOut.errorStates().contains(Quantity.HEAT_ENERGY)) {
            return refuse(
                    Reason.ERROR_STATE,
                    "heat_energy of meter %s is in error state: the meter needs a look",
                    meter.serial());
        }
        if (energy == null) {
            return refuse(
                    Reason.ENERGY_MISSING,
                    "meter %s told no heat_energy: it must be part of a read-out",
                    meter.serial());
        }
        Refusal time = time(readOut, meter);
        return time != null ? time : ranges(readOut, energy, meter);
    }

    private @Nullable Refusal time(ReadOut readOut, MeterRow meter) {
        Instant readAt = readOut.readAt();
        if (source.kind().live()) {
            return null;
        }
        if (readAt == null) {
            return refuse(
                    Reason.TIME_MISSING, "'at' of meter %s is missing: send the instant of reading", meter.serial());
        }
        if (readAt.isAfter(readOut.receivedAt().plus(CLOCK_DRIFT_MAX))) {
            return refuse(
                    Reason.FROM_THE_FUTURE,
                    "'at' %s of meter %s is later than its receipt at %s: check the sender's clock and zone",
                    readAt,
                    meter.serial(),
                    readOut.receivedAt());
        }
        return null;
    }

    private static @Nullable Refusal ranges(ReadOut readOut, RegisterValue energy, MeterRow meter) {
        if (!plausible(energy, meter)) {
            return outOfRange(
                    "heat_energy", energy.value() + " " + energy.unit().symbol(), meter);
        }
        if (!within(readOut.supplyTemperatureCc(), TEMPERATURE_MIN_CC, TEMPERATURE_MAX_CC)) {
            return outOfRange("supply_temperature", readOut.supplyTemperatureCc() + " hundredths of a degree", meter);
        }
        if (!within(readOut.returnTemperatureCc(), TEMPERATURE_MIN_CC, TEMPERATURE_MAX_CC)) {
            return outOfRange("return_temperature", readOut.returnTemperatureCc() + " hundredths of a degree", meter);
        }
        Long volume = readOut.volumeL();
        if (volume != null && volume < 0) {
            return outOfRange("volume", volume + " l", meter);
        }
        Long info = readOut.infoCode();
        if (info != null && (info < 0 || info > INFO_CODE_MAX)) {
            return outOfRange("info_code", info.toString(), meter);
        }
        return null;
    }

    /** Exponents are looked at first: a number of a few letters can have a thousand million digits. */
    private static boolean plausible(RegisterValue energy, MeterRow meter) {
        BigDecimal value = energy.value();
        return value.signum() >= 0
                && Math.abs((long) value.scale()) <= SCALE_READ_MAX
                && value.precision() - value.scale() <= REGISTER_DIGITS_MAX
                && energy.toWattHours() < meter.modulusWh();
    }

    /** The row to store of a read-out that nothing was found against. */
    RawRow row(ReadOut readOut, RegisterValue energy) {
        Instant readAt = readOut.readAt();
        Instant receivedAt = readOut.receivedAt();
        int clock = CLOCK_OF_METER;
        if (readAt == null) {
            clock = CLOCK_NONE;
        } else if (source.kind().live() && drifted(readAt, receivedAt)) {
            clock = CLOCK_DRIFTED;
        }
        Instant at = clock == CLOCK_OF_METER && readAt != null ? readAt : receivedAt;
        BigDecimal register = energy.value();
        return new RawRow(
                at.getEpochSecond(),
                receivedAt.getEpochSecond(),
                source.kind().code(),
                clock,
                register.scale() > SCALE_MAX || register.scale() < 0
                        ? register.setScale(register.scale() < 0 ? 0 : SCALE_MAX, RoundingMode.HALF_UP)
                        : register,
                energy.unit().code(),
                energy.toWattHours(),
                orAbsent(readOut.volumeL()),
                orAbsent(readOut.supplyTemperatureCc()),
                orAbsent(readOut.returnTemperatureCc()),
                orAbsent(readOut.volumeFlowLh()),
                orAbsent(readOut.thermalPowerW()),
                orAbsent(readOut.forwardM3c()),
                orAbsent(readOut.returnM3c()),
                orAbsent(readOut.infoCode()));
    }

    private static boolean drifted(Instant readAt, Instant receivedAt) {
        return Math.abs(receivedAt.getEpochSecond() - readAt.getEpochSecond()) > CLOCK_DRIFT_MAX.toSeconds();
    }

    private static boolean within(@Nullable Integer value, int min, int max) {
        return value == null || (value >= min && value <= max);
    }

    private static long orAbsent(@Nullable Long value) {
        return value == null ? Absent.LONG : value;
    }

    private static int orAbsent(@Nullable Integer value) {
        return value == null ? Absent.INT : value;
    }

    private static Refusal outOfRange(String field, String value, MeterRow meter) {
        return refuse(
                Reason.OUT_OF_RANGE,
                "%s %s of meter %s is beyond what it can show: check the unit",
                field,
                value,
                meter.serial());
    }

    static Refusal refuse(Reason reason, String explanation, Object... values) {
        return new Refusal(reason, explanation.formatted(values));
    }
}
