package org.heatshare.integration.heatmeter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.junit.jupiter.api.Test;

class DecodeCommandTest {
    private static final String METER = HexFormat.of()
            .formatHex(TestFrames.answer(
                    TestFrames.KAMSTRUP, "04 06 E7910000 3A 5A 9999 0B 3B BDEBDD 04 FF22 02010000 04 6D 1A2F6511"));
    private static final String DAMAGED = METER.substring(0, METER.length() - 4) + "0016";

    private static final String KEY = "0F1E2D3C4B5A69788796A5B4C3D2E1F0";
    private static final String WIRELESS = radio(TestRadio.mode7(TestRadio.KEY, 7, "04 06 E7910000 02 59 B927"));
    private static final String FULL = radio(TestFrames.bytes("78 04 06 E7910000"));
    private static final String COMPACT = radio(TestFrames.bytes("79"
            + TestRadio.littleEndian(TestRadio.crc(TestFrames.bytes("0406")))
            + TestRadio.littleEndian(TestRadio.crc(TestFrames.bytes("0406E8910000")))
            + "E8910000"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsOneObjectAFrame() throws IOException {
        assertThat(run("", METER, METER)).isEqualTo(DecodeCommand.OK);

        JsonNode decoded = printed().get(1);
        assertThat(printed()).hasSize(2);
        assertThat(decoded.path("link").asText()).isEqualTo("wired");
        assertThat(decoded.path("meter").path("id").asText()).isEqualTo("80000001");
        assertThat(decoded.path("meter").path("manufacturer").asText()).isEqualTo("KAM");
        assertThat(decoded.path("meter").path("medium").asText()).isEqualTo("heat");
        assertThat(decoded.path("status").toString()).isEqualTo("[\"LOW_BATTERY_LEVEL\",\"FLOW_SENSOR_WEAK_OR_AIR\"]");
    }

    @Test
    void printsEachReadingInItsCanonicalUnit() throws IOException {
        run("", METER);

        assertThat(printed().get(0).path("readings").get(0).toString()).isEqualTo("""
                        {"quantity":"heat_energy","value":"37351000","unit":"Wh","function":"instantaneous",\
                        "storage":0,"tariff":0,"subunit":0,"at":"2011-01-05T15:26:00"}""");
    }

    @Test
    void showsErrorStatesAsErrors() throws IOException {
        run("", METER);

        JsonNode marked = printed().get(0).path("readings").get(1);
        JsonNode invalid = printed().get(0).path("readings").get(2);
        assertThat(marked.path("function").asText()).isEqualTo("error");
        assertThat(invalid.path("function").asText()).isEqualTo("error");
        assertThat(invalid.path("value").isNull()).isTrue();
        assertThat(invalid.path("raw").asText()).isEqualTo("BDEBDD");
    }

    @Test
    void exitsTwoForAnInvalidFrame() throws IOException {
        assertThat(run("", DAMAGED)).isEqualTo(DecodeCommand.INVALID);
        assertThat(printed().get(0).path("error").path("code").asText()).isEqualTo("bad_checksum");
        assertThat(printed().get(0).path("error").path("message").asText()).contains("00");
    }

    @Test
    void printsALineACaseAndGoesOnAfterAnInvalidOne() throws IOException {
        assertThat(run(DAMAGED + "," + METER + "\n" + DAMAGED + "\n\n" + METER + " 00FF\n", "--lines"))
                .isEqualTo(DecodeCommand.OK);

        assertThat(printed().get(0).path("link").asText()).isEqualTo("wired");
        assertThat(printed().stream()
                        .skip(1)
                        .map(line -> line.path("error").path("code").asText()))
                .containsExactly("bad_checksum", "empty", "bad_key");
    }

    @Test
    void opensWirelessFramesWithTheKeyAndNamesTheMeterWithoutIt() throws IOException {
        assertThat(run("", "--key", KEY, WIRELESS)).isEqualTo(DecodeCommand.OK);
        assertThat(run("", WIRELESS)).isEqualTo(DecodeCommand.INVALID);
        assertThat(run("", "--key", "12", WIRELESS)).isEqualTo(DecodeCommand.INVALID);

        assertThat(printed().get(0).path("link").asText()).isEqualTo("wireless");
        assertThat(printed().get(0).path("authenticity").asText()).isEqualTo("proven");
        assertThat(printed().get(0).path("readings").get(0).path("value").asText())
                .isEqualTo("37351000");
        assertThat(printed().get(1).path("error").path("code").asText()).isEqualTo("missing_key");
        assertThat(printed().get(1).path("meter").path("id").asText()).isEqualTo("80000001");
        assertThat(printed().get(2).path("error").path("code").asText()).isEqualTo("bad_key");
    }

    @Test
    void readsACaseAsOneMetersSequence() throws IOException {
        run("%s,%s\n%s\n".formatted(FULL, COMPACT, COMPACT), "--lines");

        assertThat(printed().get(0).path("readings").get(0).path("value").asText())
                .isEqualTo("37352000");
        assertThat(printed().get(1).path("error").path("code").asText()).isEqualTo("unknown_format");
    }

    @Test
    void ignoresAKeyThatAWiredFrameDoesNotNeed() throws IOException {
        assertThat(run("", "--key", "000102030405060708090A0B0C0D0E0F", METER)).isEqualTo(DecodeCommand.OK);
    }

    @Test
    void explainsItselfWhenCalledWrongly() throws IOException {
        assertThat(run("")).isEqualTo(DecodeCommand.INVALID);
        assertThat(run("", "--keys", METER)).isEqualTo(DecodeCommand.INVALID);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Usage: decode");
    }

    private static String radio(byte[] content) {
        return HexFormat.of().formatHex(TestRadio.frame(TestRadio.METER, content));
    }

    private int run(String input, String... arguments) throws IOException {
        return new DecodeCommand()
                .run(
                        List.of(arguments),
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private List<JsonNode> printed() throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (String line : out.toString(StandardCharsets.UTF_8).lines().toList()) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }
}
