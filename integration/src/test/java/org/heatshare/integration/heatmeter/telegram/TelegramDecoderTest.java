package org.heatshare.integration.heatmeter.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.heatshare.integration.heatmeter.TestFrames;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramDecoderTest {

    @Test
    void readsTheHeader() {
        MeterHeader header = decode("").header();

        assertThat(header.id()).isEqualTo("80000001");
        assertThat(header.manufacturer()).isEqualTo("KAM");
        assertThat(header.version()).isEqualTo(0x34);
        assertThat(Medium.label(header.medium())).isEqualTo("heat");
        assertThat(header.accessNumber()).isEqualTo(0x17);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # records of each data type and unit,  quantity,              amount,         unit
            04 06 E7910000,                        HEAT_ENERGY,           37351000,       Wh
            0C 06 12345678,                        HEAT_ENERGY,           78563412000,    Wh
            04 0E 02000000,                        HEAT_ENERGY,           555.555556,     Wh
            04 0E 09000000,                        HEAT_ENERGY,           2500,           Wh
            04 FB00 03000000,                      HEAT_ENERGY,           300000,         Wh
            04 FB08 09000000,                      HEAT_ENERGY,           250000,         Wh
            04 FB0D 01000000,                      HEAT_ENERGY,           1163,           Wh
            04 FB0F 01000000,                      HEAT_ENERGY,           116300,         Wh
            04 14 2CDB0000,                        VOLUME,                561.08,         m3
            06 13 010000000000,                    VOLUME,                0.001,          m3
            07 13 0100000000000000,                VOLUME,                0.001,          m3
            03 13 FFFFFF,                          VOLUME,                -0.001,         m3
            04 3B 1F020000,                        VOLUME_FLOW,           0.543,          m3/h
            02 40 0100,                            VOLUME_FLOW,           0.0000060,      m3/h
            04 2D 5B010000,                        THERMAL_POWER,         34700,          W
            02 2D FEFF,                            THERMAL_POWER,         -200,           W
            04 59 B9270000,                        SUPPLY_TEMPERATURE,    101.69,         degC
            05 5B 0000C03F,                        SUPPLY_TEMPERATURE,    1.5,            degC
            02 5D 8813,                            RETURN_TEMPERATURE,    50.00,          degC
            0B 62 0200F0,                          TEMPERATURE_DIFFERENCE,-0.2,           K
            02 22 0A00,                            ON_TIME,               36000,          s
            04 FF07 01000000,                      SUPPLY_VOLUME_TEMPERATURE, 1,          m3*degC
            04 FF08 02000000,                      RETURN_VOLUME_TEMPERATURE, 2,          m3*degC
            04 FF22 00000080,                      INFO_CODE,             2147483648,     ''
            02 FF22 0080,                          INFO_CODE,             32768,          ''
            02 FD17 0080,                          ERROR_FLAGS,           32768,          ''
            02 9374 0500,                          VOLUME,                0.00005,        m3
            02 937D 0500,                          VOLUME,                5,              m3
            0D 78 C4 12345678,                     FABRICATION_NUMBER,    78563412,       ''
            02 FB5B D400,                          SUPPLY_TEMPERATURE,    100,            degC
            """)
    void readsEachDataTypeExactly(String record, Quantity quantity, String amount, String unit) {
        DataRecord decoded = only(record);

        assertThat(decoded.quantity()).isEqualTo(quantity);
        assertThat(decoded.amount()).isEqualByComparingTo(amount);
        assertThat(decoded.information().unit().canonical().symbol()).isEqualTo(unit);
        assertThat(decoded.isReading()).isTrue();
    }

    @Test
    void placesARecordByStorageTariffAndSubunit() {
        DataRecord decoded = only("D4 91 42 06 01000000");

        assertThat(decoded.function()).isEqualTo(Function.MAXIMUM);
        assertThat(decoded.storage()).isEqualTo(1 + (1 << 1) + (2 << 5));
        assertThat(decoded.tariff()).isEqualTo(1);
        assertThat(decoded.subunit()).isEqualTo(1 << 1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # what stands in place of a value,     why
            0B 3B BDEBDD,                          NOT_BCD
            0C 2B FFFFFFFF,                        NOT_BCD
            02 59 0080,                            NOT_AVAILABLE
            04 2D 00000080,                        NOT_AVAILABLE
            05 5B 0000C07F,                        NOT_AVAILABLE
            02 D915 D007,                          RECORD_ERROR
            """)
    void neverTakesAnErrorForAReading(String record, Absence reason) {
        DataRecord decoded = only(record);

        assertThat(decoded.function()).isEqualTo(Function.ERROR);
        assertThat(decoded.amount()).isNull();
        assertThat(decoded.isReading()).isFalse();
        assertThat(((DataValue.Absent) decoded.value()).reason()).isEqualTo(reason);
    }

    @Test
    void showsButNeverTakesAValueTheMeterMarksAsWrong() {
        DataRecord decoded = only("3A 5A 9999");

        assertThat(decoded.amount()).isEqualByComparingTo("999.9");
        assertThat(decoded.isReading()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"04 863B 01000000", "04 863C 01000000", "04 DA6F 32147A18", "04 937F 01000000"})
    void neverTakesAModifiedRecordForThePlainRegister(String record) {
        assertThat(only(record).isReading()).isFalse();
    }

    @Test
    void readsDatesAndTimes() {
        assertThat(only("42 6C 5F1C").value()).isEqualTo(new DataValue.Day(LocalDate.of(2010, 12, 31)));
        assertThat(only("04 6D 1A2F6511").value())
                .isEqualTo(new DataValue.Moment(LocalDateTime.of(2011, 1, 5, 15, 26), false));
        assertThat(only("04 6D 1AAF6511").value())
                .isEqualTo(new DataValue.Moment(LocalDateTime.of(2011, 1, 5, 15, 26), true));
        assertThat(only("06 6D 2F 1A 0F 65 11 00").value())
                .isEqualTo(new DataValue.Moment(LocalDateTime.of(2011, 1, 5, 15, 26, 47), false));
        assertThat(only("03 6D 2F 1A 0F").value()).isEqualTo(new DataValue.TimeOfDay(LocalTime.of(15, 26, 47)));
    }

    @ParameterizedTest
    @CsvSource({"02 6C 0000", "02 6C FFFF", "02 6C 5E12", "04 6D 9A2F6511", "04 6D 3C2F6511", "04 6D 1A386511"})
    void inventsNoDateForOneThatDoesNotExist(String record) {
        assertThat(((DataValue.Absent) only(record).value()).reason()).isEqualTo(Absence.NOT_A_DATE);
    }

    @Test
    void readsTextsUnitsAndBinaryFieldsOfVariableLength() {
        assertThat(only("0D FD0B 05 3132484657").value())
                .isInstanceOfSatisfying(
                        DataValue.Text.class, text -> assertThat(text.text()).isEqualTo("WFH21"));
        DataRecord humidity = only("02 FC 03 485225 74 2215");
        assertThat(humidity.information().label()).isEqualTo("%RH");
        assertThat(humidity.amount()).isEqualByComparingTo("54.10");
        assertThat(only("0D 78 E2 0102").value()).isEqualTo(new DataValue.Raw(Bytes.ofHex("0102")));
        assertThat(only("0D 78 D1 12").amount()).isEqualByComparingTo("-12");
    }

    @Test
    void keepsTheManufacturersBlockRawAndSkipsFillers() {
        Telegram telegram = decode("2F 2F 01 13 05 2F 1F DEAD");

        assertThat(telegram.records()).hasSize(1);
        assertThat(telegram.manufacturerData()).isEqualTo(Bytes.ofHex("DEAD"));
        assertThat(telegram.moreFollows()).isTrue();
    }

    @Test
    void ownsKamstrupsCodesToKamstrupAlone() {
        String otherMake = TestFrames.KAMSTRUP.replace("2D2C", "A511");
        Telegram telegram = TelegramDecoder.PLAIN.decode(Bytes.of(TestFrames.answer(otherMake, "04 FF07 01000000")));

        assertThat(telegram.records().get(0).quantity()).isEqualTo(Quantity.MANUFACTURER_SPECIFIC);
    }

    @Test
    void readsTheFixedDataStructure() {
        Telegram telegram =
                TelegramDecoder.PLAIN.decode(Bytes.ofHex("6813136808017393929190100005693165000069000000 3F16"));

        assertThat(telegram.header().id()).isEqualTo("90919293");
        assertThat(telegram.records().get(0).amount()).isEqualByComparingTo("6531000");
        assertThat(telegram.records().get(1).amount()).isEqualByComparingTo("0.069");
    }

    @Test
    void tellsWhichTimeAStoredValueBelongsTo() {
        Telegram telegram = decode("04 06 01000000 44 06 02000000 42 6C 5F1C 04 6D 1A2F6511 02 6C DF1C");

        assertThat(telegram.timeOf(telegram.records().get(0)))
                .isEqualTo(new DataValue.Moment(LocalDateTime.of(2011, 1, 5, 15, 26), false));
        assertThat(telegram.timeOf(telegram.records().get(1))).isEqualTo(new DataValue.Day(LocalDate.of(2010, 12, 31)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            08 01 72 010000,                                   TRUNCATED_HEADER
            08 01 70 08,                                       APPLICATION_ERROR
            08 01 51 0C,                                       UNSUPPORTED_CONTROL_INFORMATION
            53 FE 51 0C,                                       UNEXPECTED_FRAME
            08 01 72 01000080 2D2C 34 04 17 00 0000 04 06 01,  TRUNCATED_RECORD
            08 01 72 01000080 2D2C 34 04 17 00 0000 04,        TRUNCATED_RECORD
            08 01 72 01000080 2D2C 34 04 17 00 0000 8B8B8B8B8B8B8B8B8B8B8B60 00, TOO_MANY_DIFE
            08 01 72 01000080 2D2C 34 04 17 00 0000 01 8484848484848484848484848404 00, TOO_MANY_VIFE
            08 01 72 01000080 2D2C 34 04 17 00 0000 3F 00,     UNSUPPORTED_DATA_FIELD
            08 01 72 01000080 2D2C 34 04 17 00 0000 0D 78 FF,  UNSUPPORTED_DATA_FIELD
            08 01 72 01000080 2D2C 34 04 17 00 1005 00112233445566778899AABBCCDDEEFF, MISSING_KEY
            """)
    void refusesTheWholeTelegramWithATypedError(String body, MbusError error) {
        byte[] frame = TestFrames.longFrame(body);

        assertThat(catchThrowableOfType(MbusException.class, () -> TelegramDecoder.PLAIN.decode(Bytes.of(frame)))
                        .error())
                .isEqualTo(error);
    }

    private static DataRecord only(String record) {
        Telegram telegram = decode(record);
        assertThat(telegram.records()).hasSize(1);
        return telegram.records().get(0);
    }

    private static Telegram decode(String records) {
        return TelegramDecoder.PLAIN.decode(Bytes.of(TestFrames.answer(TestFrames.KAMSTRUP, records)));
    }
}
