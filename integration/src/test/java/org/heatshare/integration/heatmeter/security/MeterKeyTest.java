package org.heatshare.integration.heatmeter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeterKeyTest {
    @Test
    void readsHexadecimalDigitsOfEitherCaseAndSkipsBlanks() {
        assertThat(MeterKey.ofHex("0F1E2D3C 4B5A6978 8796A5B4 C3D2E1F0"))
                .isEqualTo(MeterKey.ofHex("0f1e2d3c4b5a69788796a5b4c3d2e1f0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0F1E", "0F1E2D3C4B5A69788796A5B4C3D2E1FG", "0F1E2D3C4B5A69788796A5B4C3D2E1F00"})
    void refusesWhatIsNoKeyWithoutTellingIt(String text) {
        MbusException refused = catchThrowableOfType(MbusException.class, () -> MeterKey.ofHex(text));

        assertThat(refused.error()).isEqualTo(MbusError.BAD_KEY);
        assertThat(refused.getMessage()).contains(text.length() + " characters").doesNotContain("0F1E");
    }

    @Test
    void keepsItsSecretOutOfTexts() {
        assertThat(MeterKey.ofHex("0F1E2D3C4B5A69788796A5B4C3D2E1F0")).hasToString("MeterKey[secret]");
    }
}
