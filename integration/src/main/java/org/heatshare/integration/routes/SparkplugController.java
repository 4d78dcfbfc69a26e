package org.heatshare.integration.routes;

import org.heatshare.integration.login.Login;
import org.heatshare.integration.minersite.sparkplug.MetricMap;
import org.heatshare.integration.minersite.sparkplug.SparkplugAddress;
import org.jspecify.annotations.Nullable;

/** A controller with where it publishes and what is taken of that; absent login where the broker wants none. */
record SparkplugController(
        int deviceId,
        String code,
        SparkplugAddress address,
        @Nullable Login login,
        MetricMap map) implements PolledController {
    @Override
    public String key() {
        return code;
    }
}
