package org.heatshare.launcher.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The installation's settings by key, such as {@code heatshare.portal.port}. An environment variable
 * ({@code HEATSHARE_PORTAL_PORT}) wins over {@code heatshare.properties}; what neither names has a default.
 * {@code docs/configuration.md} lists the keys.
 */
public final class Settings {
    private static final String PREFIX = "heatshare.";

    private final Map<String, String> file;
    private final Map<String, String> environment;

    public Settings(Map<String, String> file, Map<String, String> environment) {
        this.file = new TreeMap<>(file);
        this.environment = Map.copyOf(environment);
    }

    /** Reads the file, which may be absent, and takes the environment as given. */
    public static Settings load(Path file, Map<String, String> environment) throws IOException {
        Map<String, String> values = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            for (String key : properties.stringPropertyNames()) {
                if (!key.startsWith(PREFIX)) {
                    throw new InvalidSettingException(
                            file + ": '" + key + "' is no setting: keys start with " + PREFIX);
                }
                values.put(key, properties.getProperty(key));
            }
        }
        return new Settings(values, environment);
    }

    /** The value, if the environment or the file names one that is not blank. */
    public Optional<String> text(String key) {
        String value = environment.getOrDefault(environmentName(key), file.getOrDefault(key, ""));
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    public String text(String key, String otherwise) {
        return text(key).orElse(otherwise);
    }

    /** A value without which the setting that asks for it makes no sense. */
    public String required(String key, String because) {
        return text(key)
                .orElseThrow(() -> new InvalidSettingException(key + " is missing (" + because
                        + "); set it in heatshare.properties or as " + environmentName(key)));
    }

    public int port(String key, int otherwise) {
        String value = text(key, Integer.toString(otherwise));
        if (value.matches("\\d{1,5}")) {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65_535) {
                return port;
            }
        }
        throw new InvalidSettingException(key + "=" + value + " is no port; give a number from 1 to 65535");
    }

    /** A size as the JVM and MariaDB write it: digits and a unit, such as {@code 768m}. */
    public String size(String key, String otherwise) {
        String value = text(key, otherwise).toLowerCase(Locale.ROOT);
        if (!value.matches("[1-9]\\d{0,8}[kmg]")) {
            throw new InvalidSettingException(key + "=" + value + " is no size; write it like 512m or 2g");
        }
        return value;
    }

    /** What the file sets, as environment variables, so that a part can read settings of its own from it. */
    public Map<String, String> fileAsEnvironment() {
        Map<String, String> result = new TreeMap<>();
        file.forEach((key, value) -> result.put(environmentName(key), value));
        return result;
    }

    /** The environment variable of a key by MicroProfile Config's rule: capitals, anything else an underscore. */
    public static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
