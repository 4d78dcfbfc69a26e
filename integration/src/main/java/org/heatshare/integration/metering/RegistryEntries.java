package org.heatshare.integration.metering;

import java.util.List;

/** What an onboarding document says of a municipality's network and devices. An empty list leaves what stands. */
public record RegistryEntries(
        List<HeatNetwork> networks,
        List<HeatSource> heatSources,
        List<Device> devices,
        List<HeatMeter> meters,
        List<DeliveryPoint> deliveryPoints,
        List<MeterPoint> meterPoints,
        List<MeterInstallation> installations) {}
