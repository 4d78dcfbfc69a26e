package org.heatshare.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.heatshare.simulator.town.TownSettings;

/** Remembers which towns were made at the first start, so that every later start makes the same ones. */
final class DemoFile {

    private static final int HISTORY_MONTHS = 25;
    private static final Duration LONGEST_RUN = Duration.ofDays(400);

    private DemoFile() {}

    /**
     * @throws IllegalArgumentException when the folder holds towns of another size or seed
     * @throws IOException when the folder cannot be read or written
     */
    static TownSettings settings(Options options, Clock clock) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Path file = options.data().resolve("demo.json");
        Files.createDirectories(options.data());
        if (!Files.exists(file)) {
            YearMonth first =
                    YearMonth.from(clock.instant().atZone(ZoneOffset.UTC)).minusMonths(HISTORY_MONTHS);
            Files.write(
                    file,
                    json.writeValueAsBytes(json.createObjectNode()
                            .put("homes", options.homes())
                            .put("seed", options.seed())
                            .put("firstMonth", first.toString())));
        }
        JsonNode demo = json.readTree(file.toFile());
        if (demo.path("homes").asInt() != options.homes() || demo.path("seed").asLong() != options.seed()) {
            throw new IllegalArgumentException(
                    file + " was made for " + demo.path("homes").asInt() + " homes and seed "
                            + demo.path("seed").asLong() + ", not for " + options.homes() + " and " + options.seed()
                            + "; start with these or choose another --data folder");
        }
        return new TownSettings(
                options.seed(),
                options.homes(),
                YearMonth.parse(demo.path("firstMonth").asText()),
                clock.instant().plus(LONGEST_RUN));
    }
}
