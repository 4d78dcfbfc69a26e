package org.heatshare.integration.mqtt;

import org.heatshare.integration.login.Login;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a broker from which a municipality's readings come.
 *
 * @param name by which the configuration calls it, unique within the municipality
 * @param broker such as {@code tcp://host:1883} or {@code ssl://host:8883}
 * @param topic may hold the wildcards + and #
 * @param login absent where the broker wants none
 */
public record MqttSource(
        String name,
        String broker,
        String topic,
        MessageFormat format,
        @Nullable Login login) {}
