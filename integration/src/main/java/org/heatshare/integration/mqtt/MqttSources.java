package org.heatshare.integration.mqtt;

import java.util.List;
import org.heatshare.db.tenancy.TenantId;

/** Which sources each municipality has. */
@FunctionalInterface
public interface MqttSources {
    List<MqttSource> find(TenantId tenant);
}
