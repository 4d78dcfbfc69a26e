package org.heatshare.integration.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MessageFormatTest {
    private static final long SEED = 1883;
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Instant AT = Instant.parse("2026-11-23T06:00:00Z");
    private static final String ELVACO =
            "00 0C06 37910000 0C14 12345600 0B2D 150000 0B3B 420000 0A5A 3306 0A5E 4105 0C78 01000080 02FD17 0000";

    @Test
    void readsTheBcdOfAnElvacoModuleThroughEitherNetworkServer() {
        ReadOut expected = readOut(MessageFormat.THE_THINGS_NETWORK, theThingsNetwork(ELVACO));

        assertThat(expected.meterSerial()).isEqualTo("80000001");
        assertThat(expected.receivedAt()).isEqualTo(AT);
        assertThat(expected.manufacturer()).isNull();
        assertThat(expected.heatEnergy()).isEqualTo(new RegisterValue(new BigDecimal("9137"), EnergyUnit.KWH));
        assertThat(expected.volumeL()).isEqualTo(5_634_120);
        assertThat(expected.thermalPowerW()).isEqualTo(1_500);
        assertThat(expected.volumeFlowLh()).isEqualTo(42);
        assertThat(expected.supplyTemperatureCc()).isEqualTo(6_330);
        assertThat(expected.returnTemperatureCc()).isEqualTo(5_410);
        ReadOut other = readOut(MessageFormat.CHIRPSTACK, chirpStack(ELVACO));
        assertThat(other.heatEnergy()).isEqualTo(expected.heatEnergy());
        assertThat(other.meterSerial()).isEqualTo("80000001");
    }

    @Test
    void readsAKamstrupFromWmbusmeters() {
        String message = wmbusmeters("kamheat", """
                "forward_energy_m3c":53268,"return_energy_m3c":25233,"t1_temperature_c":67.4,"t2_temperature_c":44.4,
                "total_energy_consumption_kwh":32393,"total_volume_m3":749.74,"volume_flow_m3h":0.018,"status":"OK\"""");

        ReadOut readOut = readOut(MessageFormat.WMBUSMETERS, message);
        assertThat(readOut)
                .isEqualTo(ReadOut.of("80000001", AT)
                        .heatEnergy(new RegisterValue(new BigDecimal("32393"), EnergyUnit.KWH))
                        .volumeL(749_740L)
                        .volumeFlowLh(18)
                        .supplyTemperatureCc(6_740)
                        .returnTemperatureCc(4_440)
                        .forwardM3c(53_268L)
                        .returnM3c(25_233L)
                        .infoCode(0L)
                        .raw(readOut.raw())
                        .build());
        assertThat(readOut.raw().toByteArray()).isEqualTo(message.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsOtherMakesByTheirOwnNamesAndKeepsFractions() {
        ReadOut ultraheat = readOut(
                MessageFormat.WMBUSMETERS,
                wmbusmeters(
                        "ultraheat", "\"heat_kwh\":15826.666667,\"flow_c\":70.5,\"return_c\":40,\"power_kw\":-0.2"));

        assertThat(ultraheat.heatEnergy()).isEqualTo(new RegisterValue(new BigDecimal("15826.666667"), EnergyUnit.KWH));
        assertThat(ultraheat.supplyTemperatureCc()).isEqualTo(7_050);
        assertThat(ultraheat.thermalPowerW()).isEqualTo(-200);
        assertThat(readOut(MessageFormat.WMBUSMETERS, wmbusmeters("sharky", "\"flow_temperature_c\":66.1"))
                        .supplyTemperatureCc())
                .isEqualTo(6_610);
    }

    @Test
    void readsFaultsByTheirNames() {
        String message =
                wmbusmeters("kamheat", "\"status\":\"SENSOR_T1_BELOW_MEASURING_RANGE V1_COMMUNICATION_ERROR\"");

        assertThat(readOut(MessageFormat.WMBUSMETERS, message).infoCode()).isEqualTo(1L << 5 | 1L << 16);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"meter":"kamheat"                                                      | message-no-json
            [1]                                                                     | message-no-json
            {"meter":"multical21","id":"1","timestamp":"2026-01-01T00:00:00Z"}       | wmbusmeters-driver-unknown
            {"meter":"kamheat","timestamp":"2026-01-01T00:00:00Z"}                   | message-field
            {"meter":"kamheat","id":"1","timestamp":"yesterday"}                     | message-field
            {"meter":"kamheat","id":"1","timestamp":"2026-01-01T00:00:00Z","total_volume_m3":"7"} | message-field
            {"meter":"kamheat","id":"1","timestamp":"2026-01-01T00:00:00Z","status":"ODD"} | wmbusmeters-status-unknown
            """)
    void refusesAMessageThatDoesNotFit(String message, String reason) {
        assertRefused(MessageFormat.WMBUSMETERS, message, reason);
    }

    @Test
    void refusesAPayloadThatTellsNoMeterOrNoEnergy() {
        assertRefused(
                MessageFormat.CHIRPSTACK, chirpStack("00 0C06 37910000"), "lorawan-payload", "the meter's number");
        assertRefused(MessageFormat.CHIRPSTACK, chirpStack("00 0C78 01000080"), "lorawan-payload", "energy");
        assertRefused(MessageFormat.CHIRPSTACK, chirpStack("00"), "lorawan-payload", "1 bytes");
        assertRefused(MessageFormat.CHIRPSTACK, chirpStack("00 0C06 3791"), "lorawan-payload", "70b3d5");
    }

    @ParameterizedTest
    @EnumSource
    void givesAReadOutOrATypedErrorForAnyBytes(MessageFormat format) {
        var random = new SplittableRandom(SEED);
        String message = switch (format) {
            case WMBUSMETERS -> wmbusmeters("kamheat", "\"total_energy_consumption_kwh\":32393,\"status\":\"OK\"");
            case THE_THINGS_NETWORK -> theThingsNetwork(ELVACO);
            case CHIRPSTACK -> chirpStack(ELVACO);
        };
        for (int round = 0; round < 10_000; round++) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(5); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            read(format, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)), round);
            byte[] payload = new byte[random.nextInt(60)];
            random.nextBytes(payload);
            read(
                    MessageFormat.CHIRPSTACK,
                    chirpStack(HexFormat.of().formatHex(payload)).getBytes(StandardCharsets.UTF_8),
                    round);
        }
    }

    private static void read(MessageFormat format, byte[] bytes, int round) {
        try {
            format.read(bytes, ZONE);
        } catch (MessageRefusedException expected) {
            assertThat(expected.refusal().explanation()).isNotBlank();
        } catch (RuntimeException e) {
            fail("seed %d, round %d, message %s".formatted(SEED, round, new String(bytes, StandardCharsets.UTF_8)), e);
        }
    }

    private static void assertRefused(MessageFormat format, String message, String reason, String... words) {
        assertThatThrownBy(() -> readOut(format, message))
                .isInstanceOfSatisfying(MessageRefusedException.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(reason);
                    assertThat(refused.refusal().explanation()).isNotBlank();
                    for (String word : words) {
                        assertThat(refused.refusal().explanation()).contains(word);
                    }
                });
    }

    private static ReadOut readOut(MessageFormat format, String message) {
        return format.read(message.getBytes(StandardCharsets.UTF_8), ZONE);
    }

    static String wmbusmeters(String driver, String fields) {
        return "{\"_\":\"telegram\",\"media\":\"heat\",\"meter\":\"%s\",\"name\":\"x\",\"id\":\"80000001\",%s,\"timestamp\":\"%s\"}"
                .formatted(driver, fields, AT);
    }

    private static String theThingsNetwork(String payload) {
        return "{\"end_device_ids\":{\"device_id\":\"cmi-1\",\"dev_eui\":\"70B3D50000000001\"},\"received_at\":\"%s\",\"uplink_message\":{\"f_port\":2,\"frm_payload\":\"%s\"}}"
                .formatted(AT, base64(payload));
    }

    private static String chirpStack(String payload) {
        return "{\"time\":\"2026-11-23T07:00:00.0+01:00\",\"deviceInfo\":{\"devEui\":\"70b3d50000000001\"},\"fPort\":2,\"data\":\"%s\"}"
                .formatted(base64(payload));
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
