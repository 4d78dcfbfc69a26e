package org.heatshare.portal.staff.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HexDumpTest {

    @Test
    void showsOffsetBytesAndWhatIsPrintable() {
        assertThat(HexDump.of("h\u0003meter".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("0000  68 03 6D 65 74 65 72                             h.meter\n");
    }

    @Test
    void showsTheFirstFourKibibytesOfALongMessage() {
        assertThat(HexDump.of(new byte[5000])).endsWith("…");
        assertThat(HexDump.of(new byte[5000]).lines()).hasSize(257);
    }

    @Test
    void showsNothingOfNothing() {
        assertThat(HexDump.of(new byte[0])).isEmpty();
    }
}
