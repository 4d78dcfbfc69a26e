package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.heatshare.integration.heatmeter.ReferenceData;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published reference frames, read from beside the checkout where they are present. */
class ReferenceFramesTest {
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
    /** What the reference prints for days that do not exist, and for year 127, which means every year. */
    private static final Set<String> NO_DATES = Set.of("2000-00-00", "1900-01-00T00:00:00Z", "2027-01-01T00:00:00Z");

    private static final Map<String, Function> FUNCTIONS = Map.of(
            "Instantaneous value", Function.INSTANTANEOUS,
            "Actual value", Function.INSTANTANEOUS,
            "Maximum value", Function.MAXIMUM,
            "Minimum value", Function.MINIMUM,
            "Value during error state", Function.ERROR);

    @TestFactory
    Stream<DynamicTest> agreesWithTheReference() throws IOException {
        return ReferenceData.lines("mbus/frames.jsonl")
                .map(frame -> DynamicTest.dynamicTest(
                        frame.path("kind").asText() + " " + frame.path("name").asText(), () -> check(frame)));
    }

    private static void check(JsonNode frame) {
        Bytes bytes = Bytes.ofHex(frame.path("hex").asText());
        if (!frame.path("kind").asText().equals("test-frames")) {
            assertThat(catchThrowableOfType(MbusException.class, () -> TelegramDecoder.PLAIN.decode(bytes)))
                    .isNotNull();
            return;
        }
        Telegram telegram = TelegramDecoder.PLAIN.decode(bytes);
        JsonNode expected = frame.path("expected_norm");
        assertThat(telegram.header().id())
                .endsWith(expected.path("slave").path("Id").asText());
        assertThat(telegram.header().manufacturer())
                .isEqualTo(expected.path("slave").path("Manufacturer").asText());
        assertThat(telegram.header().accessNumber())
                .isEqualTo(expected.path("slave").path("AccessNumber").asInt());
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
        Quantity quantity = QUANTITIES.get(expected.path("Quantity").asText());
        if (quantity != null) {
            assertThat(actual.quantity()).isEqualTo(quantity);
        }
        if (expected.path("Quantity").isTextual()) {
            checkValue(actual, expected.path("Value").asText());
        }
    }

    private static void checkValue(DataRecord actual, String expected) {
        BigDecimal amount = actual.amount();
        if (amount != null) {
            // The reference prints six decimals.
            assertThat(amount.setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
        } else if (actual.value() instanceof DataValue.Moment moment) {
            assertThat(moment.at().atOffset(ZoneOffset.UTC)).isEqualTo(expected);
        } else if (actual.value() instanceof DataValue.Day day) {
            assertThat(day.on()).isEqualTo(expected);
        } else if (actual.value() instanceof DataValue.Text text) {
            assertThat(text.text()).isEqualTo(expected);
        } else if (actual.value() instanceof DataValue.Absent absent) {
            assertThat(absent.reason().isError() || NO_DATES.contains(expected)).isTrue();
        }
    }
}
