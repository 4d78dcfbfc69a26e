package org.heatshare.integration.minersite.avalon;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.junit.jupiter.api.Test;

/** Whatever a miner sends, the driver gives figures or its own typed error. */
class AvalonFuzzTest {
    private static final long SEED = 4028;
    private static final String ANSWER =
            "{'STATUS':[{'STATUS':'S'}],'STATS':[{'MM ID0':\"SYSTEMSTATU[Work: In Work, Hash Board: 3]"
                    + " ITemp[41] HBOTemp[58] PS[0 1 2 3 4 5 6] GHSspd[480123.45] ECHU[0 0]\"}],'id':1}";

    @Test
    void answersMutatedAndTruncatedTextWithFiguresOrATypedError() {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < 15_000; round++) {
            byte[] bytes = ANSWER.getBytes(StandardCharsets.UTF_8);
            for (int i = random.nextInt(6); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            parse(new String(bytes, 0, random.nextInt(bytes.length + 1), StandardCharsets.UTF_8), round);
        }
    }

    @Test
    void answersRandomBytesWithATypedError() {
        var random = new SplittableRandom(SEED);
        for (int round = 0; round < 5_000; round++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            parse(new String(bytes, StandardCharsets.UTF_8), round);
        }
    }

    private static void parse(String answer, int round) {
        try {
            AvalonDriver.reading(
                    AvalonDriver.figures(CgminerAnswer.parse(answer).checked()));
        } catch (DeviceAnswerException expected) {
            // The typed error is the expected answer to most of these.
        } catch (RuntimeException e) {
            fail("seed %d, round %d, answer %s".formatted(SEED, round, answer), e);
        }
    }
}
