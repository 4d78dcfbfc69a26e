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
import java.util.List;
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

    /** The shape of the example in Kamstrup's guide for The Things Network, of energy in kWh instead of volume. */
    @Test
    void readsTheHoursThatAKamstrupModuleKept() {
        String payload = "7A 08 00 0000 446D 002CFD28 4406 C1AA7700 4413 39300000 4D8613 18 62 01"
                + " 2701 2201 2201 2601 2201 2201 2101 2701 2201 2201 FFFF";
        List<ReadOut> readOuts = readOuts(MessageFormat.THE_THINGS_NETWORK, theThingsNetwork(payload));

        assertThat(readOuts).hasSize(11).allMatch(one -> one.meterSerial().equals("80000001"));
        assertThat(energies(readOuts))
                .startsWith("2023-08-29T01:00:00Z 7839584", "2023-08-29T02:00:00Z 7839874")
                .endsWith("2023-08-29T10:00:00Z 7842202", "2023-08-29T11:00:00Z 7842497");
        assertThat(readOuts.get(10).volumeL()).isEqualTo(12_345);
        assertThat(readOuts.get(9).volumeL()).isNull();
        assertThat(readOuts(MessageFormat.CHIRPSTACK, chirpStack(payload))).hasSize(11);
    }

    @Test
    void readsThePresentRegistersOfAKamstrupModuleToo() {
        List<ReadOut> readOuts = readOuts(
                MessageFormat.CHIRPSTACK,
                chirpStack("78 0406 10270000 446D 002CFD28 4406 0F270000 4D8613 04 61 01 00 05"));
        assertThat(energies(readOuts))
                .containsExactly(
                        "2023-08-29T09:00:00Z 9994",
                        "2023-08-29T10:00:00Z 9999",
                        "2023-08-29T11:00:00Z 9999",
                        AT + " 10000");
    }

    @Test
    void aKamstrupMessageWithALongHeaderNamesItsMeter() {
        String payload = "72 44332211 2D2C 30 04 00 00 0000 446D 002CFD28 4406 0F270000";
        List<ReadOut> readOuts =
                readOuts(MessageFormat.CHIRPSTACK, chirpStack(payload).replace("MULTICAL 80000001", "x"));
        assertThat(energies(readOuts)).containsExactly("2023-08-29T11:00:00Z 9999");
        assertThat(readOuts.get(0).meterSerial()).isEqualTo("11223344");
    }

    @Test
    void theMessageOfAModuleThatWasPutInTellsNoRegister() {
        assertThat(readOuts(MessageFormat.CHIRPSTACK, chirpStack("72 58578853 372C 3C 16 D6 10 0800 04FF16 BF587000")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            78 446D 002CFD28 4D8613 04 61 01 00 05                    | without the register and time
            78 4406 0F270000 4D8613 04 61 01 00 05                    | without the register and time
            78 446D 002CFD28 4406 0F270000 4D8613 04 A1 01 00 05      | control byte A1
            78 446D 002CFD28 4406 0F270000 4D8613 04 65 01 00 05      | control byte 65
            78 446D 002CFD28 4406 0F270000 4D8613 04 61 00 00 05      | spacing 0
            78 446D 002CFD28 4406 0F270000 4D8613 05 62 01 00 05 00   | 3 bytes of values of 2 bytes
            78 446D 002CFD28 4406 0F270000 4D8613 01 61               | 1 bytes
            78 446D 002CFD28 4406 01000000 4D8613 04 61 01 00 05      | below zero
            78 446D 002CFD28 4413 0F270000                            | no energy register
            7A 08 00 0000                                             | 5 bytes
            72 44332211 2D2C 30 04 00 00 0000                         | 13 bytes
            72 44332211 2D2C 30 04 00 00 0000 4406 0F27               | cannot be read
            72 4433221F 2D2C 30 04 00 00 0000 446D 002CFD28 4406 0F270000 | eight digits
            """)
    void refusesAKamstrupMessageFromWhichNothingCanBeToldForCertain(String payload, String why) {
        assertRefused(MessageFormat.CHIRPSTACK, chirpStack(payload), "lorawan-payload", why);
    }

    @Test
    void refusesAKamstrupMessageOfADeviceWhoseNameIsNoMeters() {
        String message = chirpStack("78 446D 002CFD28 4406 0F270000").replace("MULTICAL 80000001", "hall 3");
        assertRefused(MessageFormat.CHIRPSTACK, message, "lorawan-payload", "'hall 3'", "eight digits");
    }

    private static List<String> energies(List<ReadOut> readOuts) {
        return readOuts.stream()
                .map(one -> one.readAt() + " " + one.heatEnergy().value().toPlainString())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void givesAReadOutOrATypedErrorForAnyBytes(MessageFormat format) {
        var random = new SplittableRandom(SEED);
        String message = switch (format) {
            case WMBUSMETERS -> wmbusmeters("kamheat", "\"total_energy_consumption_kwh\":32393,\"status\":\"OK\"");
            case THE_THINGS_NETWORK -> theThingsNetwork(ELVACO);
            case CHIRPSTACK -> chirpStack("78 446D 002CFD28 4406 0F270000 4D8613 04 61 01 00 05");
        };
        for (int round = 0; round < 10_000; round++) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(5); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            read(format, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)), round);
            byte[] payload = new byte[random.nextInt(60)];
            random.nextBytes(payload);
            if (payload.length > 0 && round % 2 == 0) {
                payload[0] = 0x78;
            }
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
        List<ReadOut> all = readOuts(format, message);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<ReadOut> readOuts(MessageFormat format, String message) {
        return format.read(message.getBytes(StandardCharsets.UTF_8), ZONE);
    }

    static String wmbusmeters(String driver, String fields) {
        return "{\"_\":\"telegram\",\"media\":\"heat\",\"meter\":\"%s\",\"name\":\"x\",\"id\":\"80000001\",%s,\"timestamp\":\"%s\"}"
                .formatted(driver, fields, AT);
    }

    private static String theThingsNetwork(String payload) {
        return "{\"end_device_ids\":{\"device_id\":\"kamstrup-80000001\",\"dev_eui\":\"70B3D50000000001\"},\"received_at\":\"%s\",\"uplink_message\":{\"f_port\":2,\"frm_payload\":\"%s\"}}"
                .formatted(AT, base64(payload));
    }

    private static String chirpStack(String payload) {
        return "{\"time\":\"2026-11-23T07:00:00.0+01:00\",\"deviceInfo\":{\"devEui\":\"70b3d50000000001\",\"deviceName\":\"MULTICAL 80000001\"},\"fPort\":2,\"data\":\"%s\"}"
                .formatted(base64(payload));
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
