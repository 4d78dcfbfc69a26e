package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.Set;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/**
 * What a heat meter told at one instant: all its registers side by side, in one shape for all makes. Decoders make it,
 * the intake judges it. What a meter did not tell is absent, never zero.
 *
 * @param meterSerial the meter's number as printed on it
 * @param manufacturer three letters (EN 62056-21), where the message names it
 * @param readAt the meter's own clock; absent when it told none
 * @param receivedAt when we had the message
 * @param heatEnergy the energy register as read (E1)
 * @param volumeL the volume register (V1), litres
 * @param supplyTemperatureCc hundredths of a degree Celsius (T1)
 * @param returnTemperatureCc hundredths of a degree Celsius (T2)
 * @param volumeFlowLh litres an hour
 * @param thermalPowerW watts; small negative values are noise that meters do show
 * @param forwardM3c the register of volume times supply temperature, m3 x degree Celsius (E8)
 * @param returnM3c the register of volume times return temperature, m3 x degree Celsius (E9)
 * @param infoCode the meter's statement of its faults, 0 for none
 * @param errorStates the quantities that the meter itself marked as being in error; their values are absent or void
 * @param raw the bytes it was decoded from, kept only when the read-out is refused
 */
public record ReadOut(
        String meterSerial,
        @Nullable String manufacturer,
        @Nullable Instant readAt,
        Instant receivedAt,
        @Nullable RegisterValue heatEnergy,
        @Nullable Long volumeL,
        @Nullable Integer supplyTemperatureCc,
        @Nullable Integer returnTemperatureCc,
        @Nullable Integer volumeFlowLh,
        @Nullable Integer thermalPowerW,
        @Nullable Long forwardM3c,
        @Nullable Long returnM3c,
        @Nullable Long infoCode,
        Set<Quantity> errorStates,
        @Nullable RawBytes raw) {

    public static ReadOutBuilder of(String meterSerial, Instant receivedAt) {
        return new ReadOutBuilder(meterSerial, receivedAt);
    }

    /** The same, read at the time of receipt where the meter told none: what is sent by radio is heard at once. */
    public ReadOut readOnReceipt() {
        return readAt != null ? this : with(meterSerial, receivedAt);
    }

    /** The same of the meter of this serial. */
    public ReadOut ofMeter(String serial) {
        return with(serial, readAt);
    }

    private ReadOut with(String serial, @Nullable Instant at) {
        return new ReadOut(
                serial,
                manufacturer,
                at,
                receivedAt,
                heatEnergy,
                volumeL,
                supplyTemperatureCc,
                returnTemperatureCc,
                volumeFlowLh,
                thermalPowerW,
                forwardM3c,
                returnM3c,
                infoCode,
                errorStates,
                raw);
    }

    /** What it says of its meter. */
    public MeterClaim claim() {
        return new MeterClaim(
                meterSerial,
                manufacturer,
                heatEnergy == null ? null : heatEnergy.unit().symbol(),
                readAt,
                heatEnergy == null ? null : heatEnergy.toWattHours());
    }
}
