package org.heatshare.db.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    0,         0
                    1,         1000
                    0.001,     1
                    0.0005,    1
                    0.00049,   0
                    -0.0005,   -1
                    99999999,  99999999000
                    12345.678, 12345678
                    """)
    void roundsKilowattHoursHalfUpToWattHours(BigDecimal kilowattHours, long wattHours) {
        assertThat(Energy.ofKilowattHours(kilowattHours)).isEqualTo(new Energy(wattHours));
    }

    @Test
    void showsKilowattHoursAndMegawattHoursExactly() {
        Energy energy = new Energy(-1_234_567);

        assertThat(energy.toKilowattHours()).isEqualTo(new BigDecimal("-1234.567"));
        assertThat(energy.toMegawattHours()).isEqualTo(new BigDecimal("-1.234567"));
        assertThat(energy).hasToString("-1234.567 kWh");
    }

    @Test
    void refusesToOverflow() {
        Energy most = new Energy(Long.MAX_VALUE);

        assertThatThrownBy(() -> most.plus(new Energy(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Energy(Long.MIN_VALUE).minus(new Energy(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Energy.ofKilowattHours(new BigDecimal("1e30")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void comesBackUnchangedFromKilowattHours() {
        long seed = 20_261_123;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            Energy energy = new Energy(random.nextLong(-1L << 50, 1L << 50));
            assertThat(Energy.ofKilowattHours(energy.toKilowattHours()))
                    .as("seed %d, case %d", seed, i)
                    .isEqualTo(energy);
            assertThat(energy.minus(energy)).isEqualTo(Energy.ZERO);
            assertThat(energy.isNegative()).isEqualTo(energy.compareTo(Energy.ZERO) < 0);
        }
    }
}
