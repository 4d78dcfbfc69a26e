package org.heatshare.integration.minersite.avalon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.junit.jupiter.api.Test;

class AvalonAnswerTest {
    private static final String FIGURES =
            "Ver[1566HA-1] SYSTEMSTATU[Work: In Work, Hash Board: 4] ITemp[41] HBITemp[50]"
                    + " HBOTemp[58] TMax[80] PS[0 1221 2421 66 8300 2422 8542] GHSspd[480123.45] GHSavg[479000.00]"
                    + " SoftOFF[0] ECHU[0 0 0 0] ECMM[0]";

    @Test
    void readsTheSummaryFormOfHydroCooledMiners() {
        MinerReading reading = read("{'STATS':[{'MM ID0:Summary':\"'STATS':{%s}\"}],'id':1}".formatted(FIGURES));

        assertThat(reading)
                .isEqualTo(new MinerReading(
                        WorkState.MINING,
                        8542,
                        new BigDecimal("480123.45"),
                        new BigDecimal("41"),
                        new BigDecimal("58"),
                        List.of()));
    }

    @Test
    void readsTheOlderTextForm() {
        String text = "STATUS=S,When=1,Code=70,Msg=CGMiner stats|STATS=0,ID=AVALON0,MM ID0=%s,MM Count=1|\0"
                .formatted(FIGURES);

        assertThat(read(text).electricPowerW()).isEqualTo(8542);
        assertThat(read(text).workState()).isEqualTo(WorkState.MINING);
    }

    @Test
    void prefersTheWallPowerThatIsNamed() {
        assertThat(read(json("WALLPOWER[3731] PS[0 1 2 3 3526 5 3700]")).electricPowerW())
                .isEqualTo(3731);
    }

    @Test
    void takesAbsoluteZeroForAMissingSensor() {
        MinerReading reading = read(json("ITemp[-273] HBOTemp[-273.0] Temp[30]"));

        assertThat(reading.inletTemperatureC()).isNull();
        assertThat(reading.outletTemperatureC()).isNull();
    }

    @Test
    void leavesAbsentWhatIsNotTold() {
        assertThat(read(json("Ver[x] PS[0 1] GHSspd[n/a]")))
                .isEqualTo(new MinerReading(WorkState.IDLE, null, null, null, null, List.of()));
    }

    @Test
    void namesTheBoardOfAFault() {
        MinerReading reading = read(json("SYSTEMSTATU[Work: In Work] ECHU[0 512 0] ECMM[1]"));

        assertThat(reading.workState()).isEqualTo(WorkState.FAULT);
        assertThat(reading.faults()).containsExactly("controller error 1", "hash board error 512 on board 1");
    }

    @Test
    void takesASoftlySwitchedOffMinerForIdle() {
        assertThat(read(json("SYSTEMSTATU[Work: In Work] SoftOFF[4]")).workState())
                .isEqualTo(WorkState.IDLE);
    }

    @Test
    void seesEmptyFigures() {
        assertThat(AvalonDriver.figures(CgminerAnswer.parse("{\"STATS\":[{\"MM ID0:Summary\":\"\"}]}"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void refusesAnErrorAndWhatIsNoAnswer() {
        assertThatThrownBy(() -> CgminerAnswer.parse("{\"STATUS\":[{\"STATUS\":\"E\",\"Msg\":\"Invalid command\"}]}")
                        .checked())
                .isInstanceOf(DeviceAnswerException.class)
                .hasMessageContaining("Invalid command");
        for (String noAnswer : List.of("", "\0", "<html></html>", "{", "[1]", "{\"STATS\":", "||||")) {
            assertThatThrownBy(() -> CgminerAnswer.parse(noAnswer)).isInstanceOf(DeviceAnswerException.class);
        }
    }

    private static String json(String figures) {
        return "{\"STATS\":[{\"MM ID0\":\"%s\"}]}".formatted(figures);
    }

    private static MinerReading read(String answer) {
        return AvalonDriver.reading(AvalonDriver.figures(CgminerAnswer.parse(answer)));
    }
}
