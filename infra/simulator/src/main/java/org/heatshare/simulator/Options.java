package org.heatshare.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the simulator is started: {@code --name value} on the command line, or HEATSHARE_SIMULATOR_NAME in the environment.
 *
 * @param homes delivery points of norrvik
 * @param seed start of all randomness
 * @param data folder for what must survive a restart
 * @param onboarding folder for the onboarding documents
 * @param portal where the history is fed to; empty feeds nothing
 * @param keycloak where tokens come from
 * @param secrets properties file with the partner clients' secrets
 * @param faultsPort control port on loopback
 */
record Options(
        int homes,
        long seed,
        Path data,
        Path onboarding,
        Optional<URI> portal,
        URI keycloak,
        Path secrets,
        int faultsPort) {

    private static final Set<String> NAMES =
            Set.of("homes", "seed", "data", "onboarding", "portal", "keycloak", "secrets", "faults-port");

    /** @throws IllegalArgumentException naming the option that does not fit */
    static Options parse(String[] arguments, Map<String, String> environment) {
        Map<String, String> values = new HashMap<>();
        for (String name : NAMES) {
            String variable =
                    "HEATSHARE_SIMULATOR_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
            if (environment.containsKey(variable)) {
                values.put(name, environment.get(variable));
            }
        }
        for (int index = 0; index < arguments.length; index += 2) {
            String name = arguments[index].replaceFirst("^--", "");
            if (!arguments[index].startsWith("--") || !NAMES.contains(name)) {
                throw new IllegalArgumentException("Option " + arguments[index] + " is unknown; known are " + NAMES);
            }
            if (index + 1 == arguments.length) {
                throw new IllegalArgumentException("Option " + arguments[index] + " has no value");
            }
            values.put(name, arguments[index + 1]);
        }
        Path data = Path.of(values.getOrDefault("data", ".heatshare"));
        return new Options(
                (int) number(values, "homes", 2800),
                number(values, "seed", 1),
                data.resolve("simulator"),
                Path.of(values.getOrDefault(
                        "onboarding", data.resolve("onboarding").toString())),
                Optional.ofNullable(values.get("portal")).map(URI::create),
                URI.create(values.getOrDefault("keycloak", "http://localhost:8180")),
                Path.of(values.getOrDefault(
                        "secrets", data.resolve("secrets.properties").toString())),
                (int) number(values, "faults-port", 18190));
    }

    private static long number(Map<String, String> values, String name, long usual) {
        String text = values.get(name);
        try {
            return text == null ? usual : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Option --" + name + " is " + text + ", which is no whole number", e);
        }
    }
}
