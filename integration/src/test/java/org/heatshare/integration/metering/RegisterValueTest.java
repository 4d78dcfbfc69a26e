package org.heatshare.integration.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterValueTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
                    32393,      kWh,  32393000,    1000
                    57.321,     GJ,   15922500,    278
                    15826.6667, kWh,  15826667,    1
                    12.5,       MWh,  12500000,    100000
                    7,          Gcal, 8141000,     1163000
                    1,          kJ,   0,           1
                    999999999999, Wh, 999999999999, 1
                    """)
    void isConvertedToWholeWattHoursHalfUp(BigDecimal value, String unit, long wattHours, long resolution) {
        RegisterValue register = new RegisterValue(value, EnergyUnit.of(unit).orElseThrow());
        assertThat(register.toWattHours()).isEqualTo(wattHours);
        assertThat(register.resolutionWh()).isEqualTo(resolution);
    }

    @Test
    void unitsAreFoundByTheirSymbolOrCodeAndNothingElse() {
        for (EnergyUnit unit : EnergyUnit.values()) {
            assertThat(EnergyUnit.of(unit.symbol())).contains(unit);
            assertThat(EnergyUnit.ofCode(unit.code())).isEqualTo(unit);
        }
        assertThat(EnergyUnit.of("m3")).isEmpty();
        assertThat(EnergyUnit.of("")).isEmpty();
    }
}
