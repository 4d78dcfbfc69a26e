package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ReadOutJsonTest {
    private static final ReadOut FULL = ReadOut.of("80000001", Instant.parse("2026-01-01T00:00:05Z"))
            .manufacturer("KAM")
            .readAt(Instant.parse("2026-01-01T00:00:00Z"))
            .heatEnergy(new RegisterValue(new BigDecimal("15826.667"), EnergyUnit.KWH))
            .volumeL(749_740L)
            .supplyTemperatureCc(6_740)
            .returnTemperatureCc(4_410)
            .volumeFlowLh(18)
            .thermalPowerW(-200)
            .forwardM3c(53_268L)
            .returnM3c(25_233L)
            .infoCode(4_294_967_295L)
            .inError(Quantity.RETURN_TEMPERATURE)
            .build();

    @Test
    void whatIsKeptCanBeReadAgain() {
        assertThat(read(ReadOutJson.write(FULL))).isEqualTo(FULL);
        ReadOut bare = ReadOut.of("80000001", FULL.receivedAt()).build();
        assertThat(read(ReadOutJson.write(bare))).isEqualTo(bare);
    }

    @Test
    void damagedBytesAreRefusedInWordsOrReadAsWhatIsLeft() {
        byte[] good = ReadOutJson.write(FULL).getBytes(StandardCharsets.UTF_8);
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = Arrays.copyOf(good, random.nextInt(good.length + 1));
            if (bytes.length > 0 && seed % 2 == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(ReadOutJson.read(bytes).receivedAt()).isNotNull();
            } catch (IllegalArgumentException e) {
                assertThat(e).as("seed %d", seed).hasMessageContaining("read-out");
            }
        }
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThatThrownBy(() -> read("{}")).hasMessageContaining("'meter'");
    }

    private static ReadOut read(String json) {
        return ReadOutJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
