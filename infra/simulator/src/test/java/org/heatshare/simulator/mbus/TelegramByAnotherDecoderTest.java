package org.heatshare.simulator.mbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.heatshare.simulator.live.LiveTowns;
import org.heatshare.simulator.live.MeterAnswer;
import org.heatshare.simulator.town.HeatMeter;
import org.junit.jupiter.api.Test;
import org.openmuc.jmbus.DataRecord;
import org.openmuc.jmbus.DecodingException;
import org.openmuc.jmbus.DlmsUnit;
import org.openmuc.jmbus.VariableDataStructure;

class TelegramByAnotherDecoderTest {

    private static final int DATA_START = 6;

    private final LiveTowns town = new LiveTowns();

    @Test
    void everyRegistersUnitsAreWhatAnotherDecoderReads() throws DecodingException {
        for (HeatMeter meter : LiveTowns.TOWN.meters()) {
            MeterAnswer answer = town.live.ask(meter).orElseThrow();
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

    private static VariableDataStructure decoded(byte[] frame) throws DecodingException {
        VariableDataStructure telegram =
                new VariableDataStructure(frame, DATA_START, frame.length - DATA_START - 2, null, Map.of());
        telegram.decode();
        return telegram;
    }
}
