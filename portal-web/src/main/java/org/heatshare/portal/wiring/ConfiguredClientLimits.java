package org.heatshare.portal.wiring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.heatshare.integration.partner.ClientLimits;

/**
 * A partner's limits from {@code heatshare.partner.<client>.*}, else from {@code heatshare.partner.*}. All of them are looked
 * at when the portal starts, so that a wrong one is not found by the partner that calls first.
 */
final class ConfiguredClientLimits implements Function<String, ClientLimits> {
    private static final String PREFIX = "heatshare.partner.";
    private static final String REQUESTS = "requests-per-minute";
    private static final String BODIES = "bodies-at-once";
    private static final String MEBIBYTES = "body-max-mib";
    private static final long MEBIBYTE = 1L << 20;

    private final Config config;

    /** @throws IllegalArgumentException where a limit is no number of 1 or more; names the setting and its value */
    ConfiguredClientLimits(Config config) {
        this.config = config;
        for (String name : config.getPropertyNames()) {
            if (isLimit(name)) {
                config.getOptionalValue(name, String.class).ifPresent(value -> number(name, value));
            }
        }
    }

    @Override
    public ClientLimits apply(String client) {
        ClientLimits standard = ClientLimits.STANDARD;
        return new ClientLimits(
                setting(client, REQUESTS, standard.requestsAMinute()),
                setting(client, BODIES, standard.bodiesAtOnce()),
                setting(client, MEBIBYTES, (int) (standard.bodyBytesMax() / MEBIBYTE)) * MEBIBYTE);
    }

    private int setting(String client, String name, int otherwise) {
        return setting(PREFIX + client + "." + name)
                .or(() -> setting(PREFIX + name))
                .orElse(otherwise);
    }

    private Optional<Integer> setting(String name) {
        return config.getOptionalValue(name, String.class).map(value -> number(name, value));
    }

    /** Of environment variables only this is known for sure, since their names have lost their dots. */
    private static boolean isLimit(String name) {
        String plain = plain(name);
        return plain.startsWith(plain(PREFIX))
                && List.of(REQUESTS, BODIES, MEBIBYTES).stream().anyMatch(limit -> plain.endsWith("_" + plain(limit)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for numbers that are too small.
        }
        throw new IllegalArgumentException("%s is '%s'; it must be a whole number of 1 or more".formatted(name, value));
    }
}
