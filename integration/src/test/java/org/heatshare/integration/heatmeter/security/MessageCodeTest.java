package org.heatshare.integration.heatmeter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageCodeTest {
    private static final MeterKey KEY = MeterKey.ofHex("2b7e1516 28aed2a6 abf71588 09cf4f3c");

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',                                                                               bb1d6929e95937287fa37d129b756746
            6bc1bee22e409f96e93d7e117393172a,                                                 070a16b46b4d4144f79bdd9dd04a287c
            6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e5130c81c46a35ce411, dfa66747de9ae63030ca32611497c827
            """)
    void givesTheCodesOfItsStandard(String message, String code) {
        byte[] bytes = HexFormat.of().parseHex(message);

        assertThat(HexFormat.of().formatHex(MessageCode.of(KEY, bytes))).isEqualTo(code);
    }
}
