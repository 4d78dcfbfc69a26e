package org.heatshare.simulator.mbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import org.heatshare.simulator.live.LiveTowns;
import org.heatshare.simulator.live.MeterAnswer;
import org.heatshare.simulator.town.EncryptionKeys;
import org.heatshare.simulator.town.HeatMeter;
import org.junit.jupiter.api.Test;
import org.openmuc.jmbus.DataRecord;
import org.openmuc.jmbus.DecodingException;
import org.openmuc.jmbus.DlmsUnit;
import org.openmuc.jmbus.EncryptionMode;
import org.openmuc.jmbus.SecondaryAddress;
import org.openmuc.jmbus.VariableDataStructure;

class TelegramByAnotherDecoderTest {

    private static final int DATA_START = 6;

    private final LiveTowns town = new LiveTowns();

    @Test
    void everyRegistersUnitsAreWhatAnotherDecoderReads() throws DecodingException {
        for (HeatMeter meter : LiveTowns.TOWN.meters()) {
            MeterAnswer answer = town.live.ask(meter).orElseThrow();
            if (answer.key() != null) {
                continue;
            }
            VariableDataStructure telegram = decoded(TelegramWriter.frame(answer, meter.primaryAddress(), 1));

            assertThat(telegram.getSecondaryAddress().getDeviceId().toString()).isEqualTo(meter.serial());
            assertThat(telegram.getSecondaryAddress().getManufacturerId()).isEqualTo("KAM");
            DataRecord energy = telegram.getDataRecords().get(0);
            double toWh = energy.getUnit() == DlmsUnit.JOULE ? 1 / 3600.0 : 1;
            assertThat(energy.getScaledDataValue() * toWh)
                    .isCloseTo(answer.readOut().energyWh(), within(1.0));
            assertThat(telegram.getDataRecords().get(3).getScaledDataValue() * 100)
                    .isCloseTo(answer.readOut().volumeHundredthsM3(), within(0.01));
            assertThat(telegram.getDataRecords().get(6).getScaledDataValue())
                    .isCloseTo(answer.readOut().powerHundredsW() * 100.0, within(0.01));
            assertThat(telegram.getDataRecords().get(7).getScaledDataValue())
                    .isCloseTo(answer.readOut().flowLitresPerHour() / 1000.0, within(0.0001));
        }
    }

    /** A radio frame begins with the manufacturer; jMBus begins the chain with the address as it stands there. */
    private static byte[] linkOrder(byte[] frame) {
        return ByteBuffer.allocate(8)
                .put(frame, DATA_START + 5, 2)
                .put(frame, DATA_START + 1, 4)
                .put(frame, DATA_START + 7, 2)
                .array();
    }

    private static VariableDataStructure decoded(byte[] frame) throws DecodingException {
        VariableDataStructure telegram =
                new VariableDataStructure(frame, DATA_START, frame.length - DATA_START - 2, null, Map.of());
        telegram.decode();
        return telegram;
    }

    @Test
    void anotherDecoderOpensWhatAMeterEncrypts() throws DecodingException {
        HeatMeter meter = LiveTowns.TOWN.homes().get(10).meter();
        MeterAnswer answer = town.live.ask(meter).orElseThrow();
        byte[] frame = TelegramWriter.frame(answer, meter.primaryAddress(), 1);
        SecondaryAddress inHeader = SecondaryAddress.newFromLongHeader(frame, DATA_START + 1);
        SecondaryAddress onLink = SecondaryAddress.newFromWMBusHeader(linkOrder(frame), 0);
        byte[] key = HexFormat.of().parseHex(EncryptionKeys.keyOf(meter.serial()));
        VariableDataStructure telegram = new VariableDataStructure(
                frame, DATA_START, frame.length - DATA_START - 2, onLink, Map.of(inHeader, key, onLink, key));
        telegram.decode();

        assertThat(telegram.getEncryptionMode()).isEqualTo(EncryptionMode.AES_CBC_IV);
        assertThat(telegram.getDataRecords().get(0).getScaledDataValue())
                .isCloseTo(answer.readOut().energyWh(), within(1.0));
    }
}
