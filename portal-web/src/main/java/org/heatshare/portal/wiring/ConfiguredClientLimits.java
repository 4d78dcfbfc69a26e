package org.heatshare.portal.wiring;

import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.heatshare.integration.partner.ClientLimits;

/** A partner's limits from {@code heatshare.partner.<client>.*}, else from {@code heatshare.partner.*}. */
final class ConfiguredClientLimits implements Function<String, ClientLimits> {
    private static final long MEBIBYTE = 1L << 20;

    private final Config config;

    ConfiguredClientLimits(Config config) {
        this.config = config;
    }

    @Override
    public ClientLimits apply(String client) {
        ClientLimits standard = ClientLimits.STANDARD;
        return new ClientLimits(
                setting(client, "requests-per-minute", standard.requestsAMinute()),
                setting(client, "bodies-at-once", standard.bodiesAtOnce()),
                setting(client, "body-max-mib", (int) (standard.bodyBytesMax() / MEBIBYTE)) * MEBIBYTE);
    }

    private int setting(String client, String name, int otherwise) {
        return config.getOptionalValue("heatshare.partner." + client + "." + name, Integer.class)
                .or(() -> config.getOptionalValue("heatshare.partner." + name, Integer.class))
                .orElse(otherwise);
    }
}
