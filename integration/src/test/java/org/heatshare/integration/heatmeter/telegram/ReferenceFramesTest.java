package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published reference frames, read from beside the checkout where they are present. */
class ReferenceFramesTest {
    private static final String FRAMES = "shared/data/mbus/frames.jsonl";
    private static final Map<String, Quantity> QUANTITIES = Map.of(
            "Energy", Quantity.HEAT_ENERGY,
            "Volume", Quantity.VOLUME,
            "Volume flow", Quantity.VOLUME_FLOW,
            "Power", Quantity.THERMAL_POWER,
            "Flow temperature", Quantity.SUPPLY_TEMPERATURE,
            "Return temperature", Quantity.RETURN_TEMPERATURE,
            "Temperature difference", Quantity.TEMPERATURE_DIFFERENCE,
            "Operating time", Quantity.OPERATING_TIME,
            "On time", Quantity.ON_TIME);
    private static final Map<String, Function> FUNCTIONS = Map.of(
            "Instantaneous value", Function.INSTANTANEOUS,
            "Actual value", Function.INSTANTANEOUS,
            "Maximum value", Function.MAXIMUM,
            "Minimum value", Function.MINIMUM,
            "Value during error state", Function.ERROR);

    @TestFactory
    Stream<DynamicTest> agreesWithTheReference() throws IOException {
        return frames().map(frame -> DynamicTest.dynamicTest(
                frame.path("kind").asText() + " " + frame.path("name").asText(), () -> check(frame)));
    }

    private static Stream<JsonNode> frames() throws IOException {
        Optional<Path> file = beside(FRAMES);
        Assumptions.assumeTrue(file.isPresent(), "Skipped: no " + FRAMES + " beside the checkout.");
        var mapper = new ObjectMapper();
        List<JsonNode> frames = new ArrayList<>();
        for (String line : Files.readAllLines(file.orElseThrow())) {
            frames.add(mapper.readTree(line));
        }
        return frames.stream();
    }

    private static Optional<Path> beside(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(name))) {
                return Optional.of(folder.resolve(name));
            }
        }
        return Optional.empty();
    }

    private static void check(JsonNode frame) {
        Bytes bytes = Bytes.ofHex(frame.path("hex").asText());
        if (!frame.path("kind").asText().equals("test-frames")) {
            assertThat(catchThrowableOfType(MbusException.class, () -> TelegramDecoder.decode(bytes)))
                    .isNotNull();
            return;
        }
        Telegram telegram = TelegramDecoder.decode(bytes);
        JsonNode expected = frame.path("expected_norm");
        assertThat(telegram.header().id())
                .endsWith(expected.path("slave").path("Id").asText());
        List<JsonNode> records = new ArrayList<>();
        expected.path("records").forEach(record -> {
            if (FUNCTIONS.containsKey(record.path("Function").asText())) {
                records.add(record);
            }
        });
        assertThat(telegram.records()).hasSameSizeAs(records);
        for (int i = 0; i < records.size(); i++) {
            checkRecord(telegram.records().get(i), records.get(i));
        }
    }

    private static void checkRecord(DataRecord actual, JsonNode expected) {
        assertThat(actual.function())
                .isEqualTo(FUNCTIONS.get(expected.path("Function").asText()));
        assertThat(actual.storage()).isEqualTo(expected.path("StorageNumber").asLong());
        assertThat(actual.tariff()).isEqualTo(expected.path("Tariff").asInt());
        assertThat(actual.subunit()).isEqualTo(expected.path("Device").asInt());
        String quantity = expected.path("Quantity").asText();
        if (!QUANTITIES.containsKey(quantity)) {
            return;
        }
        assertThat(actual.quantity()).isEqualTo(QUANTITIES.get(quantity));
        BigDecimal amount = actual.amount();
        if (amount == null) {
            assertThat(actual.function()).isEqualTo(Function.ERROR);
        } else {
            // The reference prints six decimals.
            assertThat(amount.setScale(6, RoundingMode.HALF_UP))
                    .isEqualByComparingTo(expected.path("Value").asText());
        }
    }
}
