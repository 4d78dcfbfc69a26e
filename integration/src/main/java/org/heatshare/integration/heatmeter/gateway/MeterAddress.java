package org.heatshare.integration.heatmeter.gateway;

/** How a meter is called on its bus. */
public sealed interface MeterAddress {
    /** The short address set at the meter, 0 to 250. */
    record Primary(int address) implements MeterAddress {
        public Primary {
            if (address < 0 || address > 250) {
                throw new IllegalArgumentException("Primary address %d is outside 0 to 250.".formatted(address));
            }
        }
    }

    /** The serial number, which needs no setting: the meter is selected by it and then answers to address 253. */
    record Secondary() implements MeterAddress {}
}
