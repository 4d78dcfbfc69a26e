package org.heatshare.integration.mqtt;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names by which one of wmbusmeters' drivers tells a heat meter's registers; absent what it does not tell. They
 * differ from driver to driver for the same thing.
 */
record WmbusmetersDriver(
        String energyKwh,
        String volumeM3,
        String flowM3h,
        String powerKw,
        String supplyC,
        String returnC,
        @Nullable String forwardM3c,
        @Nullable String returnM3c) {

    private static final WmbusmetersDriver KAMSTRUP = new WmbusmetersDriver(
            "total_energy_consumption_kwh",
            "total_volume_m3",
            "volume_flow_m3h",
            "power_kw",
            "t1_temperature_c",
            "t2_temperature_c",
            "forward_energy_m3c",
            "return_energy_m3c");
    private static final WmbusmetersDriver DIEHL = new WmbusmetersDriver(
            "total_energy_consumption_kwh",
            "total_volume_m3",
            "volume_flow_m3h",
            "power_kw",
            "flow_temperature_c",
            "return_temperature_c",
            null,
            null);
    private static final WmbusmetersDriver LANDIS_GYR =
            new WmbusmetersDriver("heat_kwh", "volume_m3", "flow_m3h", "power_kw", "flow_c", "return_c", null, null);

    /** By the name that stands in the message's field {@code meter}. */
    static final Map<String, WmbusmetersDriver> ALL = Map.of(
            "kamheat", KAMSTRUP,
            "sharky", DIEHL,
            "sharky774", DIEHL,
            "ultraheat", LANDIS_GYR);
}
