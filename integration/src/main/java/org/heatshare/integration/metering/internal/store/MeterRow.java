package org.heatshare.integration.metering.internal.store;

import org.heatshare.integration.metering.EnergyUnit;

/** What the registry knows of a meter and the intake needs. */
public record MeterRow(
        int id, String serial, String manufacturer, EnergyUnit energyUnit, long modulusWh, long thermalPowerMaxW) {}
