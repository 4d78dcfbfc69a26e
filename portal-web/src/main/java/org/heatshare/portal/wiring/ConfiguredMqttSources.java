package org.heatshare.portal.wiring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.login.Login;
import org.heatshare.integration.login.Logins;
import org.heatshare.integration.mqtt.MessageFormat;
import org.heatshare.integration.mqtt.MqttSource;
import org.heatshare.integration.mqtt.MqttSources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sources from {@code heatshare.mqtt.<municipality>.<name>.broker}, {@code .topic}, {@code .format} and {@code .login}. One
 * that is not whole is named in the log and left out.
 */
final class ConfiguredMqttSources implements MqttSources {

    private static final Logger log = LoggerFactory.getLogger(ConfiguredMqttSources.class);
    private static final String PREFIX = "heatshare.mqtt";
    private static final String BROKER = "broker";

    private final Config config;
    private final Logins logins;

    ConfiguredMqttSources(Config config, Logins logins) {
        this.config = config;
        this.logins = logins;
    }

    @Override
    public List<MqttSource> find(TenantId tenant) {
        List<MqttSource> sources = new ArrayList<>();
        for (String name : NamedSettings.names(config, PREFIX, tenant, BROKER)) {
            try {
                sources.add(source(tenant, name, PREFIX + "." + tenant.slug() + "." + name));
            } catch (IllegalArgumentException e) {
                log.warn("MQTT source {} of {} is left out: {}", name, tenant, e.getMessage());
            }
        }
        return sources;
    }

    private MqttSource source(TenantId tenant, String name, String key) {
        Optional<String> login = config.getOptionalValue(key + ".login", String.class);
        return new MqttSource(
                name,
                required(key + "." + BROKER),
                required(key + ".topic"),
                format(key + ".format"),
                login.isEmpty() ? null : login(tenant, login.get()));
    }

    private Login login(TenantId tenant, String name) {
        return logins.find(tenant, name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "its login '%1$s' is not configured; set heatshare.login.%2$s.%1$s.user and .password"
                                .formatted(name, tenant.slug())));
    }

    private MessageFormat format(String key) {
        String text = required(key).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(MessageFormat.values())
                .filter(format -> format.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s is '%s'; it must be one of %s".formatted(key, text, List.of(MessageFormat.values()))));
    }

    private String required(String key) {
        return config.getOptionalValue(key, String.class)
                .orElseThrow(() -> new IllegalArgumentException(key + " is not set"));
    }
}
