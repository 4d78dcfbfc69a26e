package org.heatshare.integration.heatmeter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.TestRadio;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.security.KeyRing;
import org.heatshare.integration.heatmeter.telegram.FormatMemory;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatMeterNormaliserTest {
    private static final Instant RECEIVED = Instant.parse("2026-07-05T13:30:00Z");
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final String ALL = "0406 E7910000 0414 2CDB0000 0259 B927 025D 0812 043B 1F020000 042D 5B010000"
            + "04FF07 D4300000 04FF08 89180000 04FF22 02000000 046D 1A2F4537";
    private static final String KEPT = "4406 51820000 4414 B2C30000 426C 4131";

    @Test
    void takesThePresentRegisters() {
        ReadOut readOut = readOut(ALL + KEPT + "84100600000001" + "1406FFFFFF00");

        assertThat(readOut.meterSerial()).isEqualTo("80000001");
        assertThat(readOut.manufacturer()).isEqualTo("KAM");
        assertThat(readOut.heatEnergy()).isEqualTo(RegisterValue.kilowattHours(37351));
        assertThat(readOut.volumeL()).isEqualTo(561_080);
        assertThat(readOut.supplyTemperatureCc()).isEqualTo(10_169);
        assertThat(readOut.returnTemperatureCc()).isEqualTo(4_616);
        assertThat(readOut.volumeFlowLh()).isEqualTo(543);
        assertThat(readOut.thermalPowerW()).isEqualTo(34_700);
        assertThat(readOut.forwardM3c()).isEqualTo(12_500);
        assertThat(readOut.returnM3c()).isEqualTo(6_281);
        assertThat(readOut.infoCode()).isEqualTo(2);
        assertThat(readOut.errorStates()).isEmpty();
    }

    @Test
    void takesTheMetersClockForStandardTimeAllYear() {
        assertThat(readOut(ALL).readAt()).isEqualTo(Instant.parse("2026-07-05T14:26:00Z"));
        assertThat(readOut("046D 1AAF4537").readAt()).isEqualTo(Instant.parse("2026-07-05T13:26:00Z"));
        assertThat(readOut("0406 01000000").readAt()).isNull();
    }

    @Test
    void namesErrorStatesInsteadOfTakingTheirValues() {
        ReadOut readOut = readOut("3406 00000000 3259 0000 0B3B BDEBDD 02DD15 0000 0414 2CDB0000");

        assertThat(readOut.heatEnergy()).isNull();
        assertThat(readOut.errorStates())
                .containsExactlyInAnyOrder(
                        Quantity.HEAT_ENERGY,
                        Quantity.SUPPLY_TEMPERATURE,
                        Quantity.RETURN_TEMPERATURE,
                        Quantity.VOLUME_FLOW);
        assertThat(readOut.volumeL()).isEqualTo(561_080);
    }

    @Test
    void neverTakesCoolingForHeat() {
        assertThat(readOut("04863C 01000000").heatEnergy()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            04 05 0F270000,   999.9,   KWH
            04 07 0F270000,   99.99,   MWH
            04 0E 0F270000,   9.999,   GJ
            04 03 0F270000,   9999,    WH
            04 FB0D 0F270000, 9999,    MCAL
            04 FB0E 0F270000, 99.99,   GCAL
            05 06 0000C03F,   1.500,   KWH
            """)
    void keepsTheRegistersUnitAndResolution(String record, BigDecimal value, EnergyUnit unit) {
        assertThat(readOut(record).heatEnergy()).isEqualTo(new RegisterValue(value, unit));
    }

    @ParameterizedTest
    @CsvSource({"02FF22 0480,0", "02FF22 0102,513", "02FD17 1C40,66052", "04FF22 04000080,2147483652"})
    void readsInfoCodesOfThreeLayouts(String record, long infoCode) {
        assertThat(readOut(record).infoCode()).isEqualTo(infoCode);
    }

    @Test
    void namesTheInfoCodesBits() {
        assertThat(InfoCodes.labels(0x80000004L)).containsExactly("SENSOR_ERROR", "V1_V2_LEAKAGE_WATER_PENETRATION");
        assertThat(MeterStatus.labels(telegram("02FD17 1C40")))
                .containsExactly(
                        "SENSOR_T2_OUTSIDE_MEASURING_RANGE",
                        "SENSOR_T1_OUTSIDE_MEASURING_RANGE",
                        "V1_COMMUNICATION_ERROR",
                        "WRONG_FLOW_DIRECTION");
    }

    @Test
    void refusesAMeterOfAnotherMedium() {
        Telegram water = TelegramDecoder.PLAIN.decode(
                Bytes.of(TestFrames.answer(TestFrames.KAMSTRUP.replace("34 04", "34 07"), "0413 01000000")));

        assertThatThrownBy(() -> HeatMeterNormaliser.readOut(List.of(water), RECEIVED, STOCKHOLM, Bytes.ofHex("00")))
                .isInstanceOf(MbusException.class)
                .hasMessageContaining("water");
    }

    @Test
    void refusesATelegramWhoseMessageCodeDoesNotFit() {
        byte[] content = TestRadio.mode7(TestRadio.KEY, 1, ALL);
        content[9] ^= 1;
        Telegram disproven = new TelegramDecoder(KeyRing.of(TestRadio.KEY), FormatMemory.NONE)
                .decode(Bytes.of(TestRadio.frame(TestRadio.METER, content)));

        assertThatThrownBy(
                        () -> HeatMeterNormaliser.readOut(List.of(disproven), RECEIVED, STOCKHOLM, Bytes.ofHex("00")))
                .isInstanceOf(MbusException.class)
                .hasMessageContaining("message code");
    }

    private static ReadOut readOut(String records) {
        return HeatMeterNormaliser.readOut(List.of(telegram(records)), RECEIVED, STOCKHOLM, Bytes.ofHex("00"));
    }

    private static Telegram telegram(String records) {
        return TelegramDecoder.PLAIN.decode(Bytes.of(TestFrames.answer(TestFrames.KAMSTRUP, records)));
    }
}
