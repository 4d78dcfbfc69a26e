package org.heatshare.integration.heatmeter.telegram;

import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/**
 * Names the layout of a compact telegram: the heads of its records, which the meter leaves out. Meters of the same make,
 * version and medium share their layouts.
 *
 * @param signature the check over the heads that the meter sends in their place
 */
public record FormatId(int manufacturerCode, int version, int medium, int signature) {

    static FormatId of(MeterIdentity meter, int signature) {
        return new FormatId(meter.manufacturerCode(), meter.version(), meter.medium(), signature);
    }
}
