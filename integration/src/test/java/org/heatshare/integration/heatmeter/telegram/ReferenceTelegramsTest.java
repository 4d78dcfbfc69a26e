package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heatshare.integration.heatmeter.ReferenceData;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.security.MeterKey;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Published wireless telegrams, read from beside the checkout where they are present. */
class ReferenceTelegramsTest {
    private static final Map<String, String> MEDIA = Map.of(
            "WARM_WATER_METER", "warm_water",
            "WATER_METER", "water",
            "RADIO_CONVERTER_METER_SIDE", "radio_converter_meter_side");

    @TestFactory
    Stream<DynamicTest> agreesWithTheReference() throws IOException {
        return ReferenceData.lines("wmbus/telegrams.jsonl")
                .map(telegram -> DynamicTest.dynamicTest(telegram.path("name").asText(), () -> check(telegram)));
    }

    private static void check(JsonNode reference) {
        List<String> frames = frames(reference);
        KeyRing keys = keys(reference.path("key"));
        var decoder = new TelegramDecoder(keys, new RecentFormats());
        JsonNode expected = reference.path("expect");
        Telegram last = null;
        for (int i = 0; i < frames.size(); i++) {
            Bytes bytes = Bytes.ofHex(frames.get(i));
            if (expected.path("record_counts").path(i).asInt(-1) == 0) {
                assertThat(refusal(decoder, bytes)).isEqualTo(MbusError.UNKNOWN_FORMAT);
            } else {
                last = decoder.decode(bytes);
            }
            if (reference.path("key").isTextual()) {
                checkThatNoOtherKeyOpens(bytes);
            }
        }
        assertThat(last).isNotNull();
        checkHeader(last, expected);
        checkRecords(last, expected, reference.path("tolerance").asDouble(1e-9));
    }

    private static void checkHeader(Telegram telegram, JsonNode expected) {
        MeterIdentity sender = ((Link.Wireless) telegram.link()).sender();
        if (expected.has("manufacturer")) {
            assertThat(sender.manufacturer())
                    .isEqualTo(expected.path("manufacturer").asText());
        }
        if (expected.has("device_id")) {
            assertThat(sender.id()).isEqualTo(expected.path("device_id").asText());
        }
        if (expected.has("version")) {
            assertThat(sender.version()).isEqualTo(expected.path("version").asInt());
        }
        if (expected.has("device_type")) {
            assertThat(Medium.label(sender.medium()))
                    .isEqualTo(MEDIA.get(expected.path("device_type").asText()));
        }
        if (expected.has("access_no")) {
            assertThat(telegram.header().accessNumber())
                    .isEqualTo(expected.path("access_no").asInt());
            assertThat(telegram.header().status())
                    .isEqualTo(expected.path("status").asInt());
            assertThat(EncryptedRecords.blocks(telegram.header().configuration()))
                    .isEqualTo(expected.path("encrypted_blocks").asInt());
        }
    }

    private static void checkRecords(Telegram telegram, JsonNode expected, double tolerance) {
        List<DataRecord> records = telegram.records();
        assertThat(records).isNotEmpty();
        expected.fields().forEachRemaining(field -> {
            DataRecord record = field.getKey().startsWith("records[")
                    ? records.get(field.getKey().charAt(8) - '0')
                    : records.get(records.size() - 1);
            String value = field.getValue().asText();
            switch (field.getKey().replaceAll(".*\\.", "")) {
                case "scaled" ->
                    assertThat(record.wireAmount().doubleValue())
                            .isCloseTo(Double.parseDouble(value), within(tolerance + 1e-9));
                case "function" -> assertThat(record.function().name()).startsWith(value);
                case "description" -> assertThat(record.quantity().name()).endsWith(value);
                case "dib" ->
                    assertThat("%02X".formatted(telegram.bytes().at(record.offset())))
                            .isEqualTo(value);
                case "type" ->
                    assertThat(telegram.bytes().at(record.offset()) & 0xF).isBetween(9, 14);
                case "record_count" ->
                    assertThat(records).hasSize(field.getValue().asInt());
                case "record_counts" ->
                    assertThat(records).hasSize(field.getValue().path(2).asInt());
                default -> {}
            }
        });
    }

    private static void checkThatNoOtherKeyOpens(Bytes bytes) {
        var other = new TelegramDecoder(KeyRing.of(MeterKey.of(new byte[MeterKey.LENGTH])), FormatMemory.NONE);
        assertThat(refusal(other, bytes)).isEqualTo(MbusError.WRONG_KEY);
        assertThat(refusal(TelegramDecoder.PLAIN, bytes)).isEqualTo(MbusError.MISSING_KEY);
    }

    private static MbusError refusal(TelegramDecoder decoder, Bytes bytes) {
        return catchThrowableOfType(MbusException.class, () -> decoder.decode(bytes))
                .error();
    }

    private static KeyRing keys(JsonNode key) {
        return key.isTextual() ? KeyRing.of(MeterKey.ofHex(key.asText())) : KeyRing.EMPTY;
    }

    /** One reference begins behind its link layer, which is put before it. */
    private static List<String> frames(JsonNode reference) {
        if (reference.has("link_address")) {
            String body = "44" + reference.path("link_address").asText()
                    + reference.path("hex").asText();
            return List.of(
                    HexFormat.of().toHexDigits((byte) (body.length() / 2)).toUpperCase(Locale.ROOT) + body);
        }
        if (!reference.has("sequence")) {
            return List.of(reference.path("hex").asText());
        }
        List<String> frames = new ArrayList<>();
        reference.path("sequence").forEach(frame -> frames.add(frame.asText()));
        return frames;
    }
}
