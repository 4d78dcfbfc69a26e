package org.heatshare.integration.metering;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/** Collects what a message told of a meter, value by value. */
public final class ReadOutBuilder {
    private final String meterSerial;
    private final Instant receivedAt;
    private @Nullable String manufacturer;
    private @Nullable Instant readAt;
    private @Nullable RegisterValue heatEnergy;
    private @Nullable Long volumeL;
    private @Nullable Integer supplyTemperatureCc;
    private @Nullable Integer returnTemperatureCc;
    private @Nullable Integer volumeFlowLh;
    private @Nullable Integer thermalPowerW;
    private @Nullable Long forwardM3c;
    private @Nullable Long returnM3c;
    private @Nullable Long infoCode;
    private Set<Quantity> errorStates = Set.of();
    private @Nullable RawBytes raw;

    ReadOutBuilder(String meterSerial, Instant receivedAt) {
        this.meterSerial = meterSerial;
        this.receivedAt = receivedAt;
    }

    public ReadOutBuilder manufacturer(@Nullable String value) {
        manufacturer = value;
        return this;
    }

    public ReadOutBuilder readAt(@Nullable Instant value) {
        readAt = value;
        return this;
    }

    public ReadOutBuilder heatEnergy(@Nullable RegisterValue value) {
        heatEnergy = value;
        return this;
    }

    public ReadOutBuilder volumeL(@Nullable Long value) {
        volumeL = value;
        return this;
    }

    public ReadOutBuilder supplyTemperatureCc(@Nullable Integer value) {
        supplyTemperatureCc = value;
        return this;
    }

    public ReadOutBuilder returnTemperatureCc(@Nullable Integer value) {
        returnTemperatureCc = value;
        return this;
    }

    public ReadOutBuilder volumeFlowLh(@Nullable Integer value) {
        volumeFlowLh = value;
        return this;
    }

    public ReadOutBuilder thermalPowerW(@Nullable Integer value) {
        thermalPowerW = value;
        return this;
    }

    public ReadOutBuilder forwardM3c(@Nullable Long value) {
        forwardM3c = value;
        return this;
    }

    public ReadOutBuilder returnM3c(@Nullable Long value) {
        returnM3c = value;
        return this;
    }

    public ReadOutBuilder infoCode(@Nullable Long value) {
        infoCode = value;
        return this;
    }

    public ReadOutBuilder inError(Quantity quantity) {
        if (errorStates.isEmpty()) {
            errorStates = EnumSet.noneOf(Quantity.class);
        }
        errorStates.add(quantity);
        return this;
    }

    public ReadOutBuilder raw(@Nullable RawBytes value) {
        raw = value;
        return this;
    }

    public ReadOut build() {
        return new ReadOut(
                meterSerial,
                manufacturer,
                readAt,
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
}
