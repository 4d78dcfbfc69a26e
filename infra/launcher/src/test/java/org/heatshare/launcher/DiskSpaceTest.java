package org.heatshare.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskSpaceTest {
    private static final long GIB = 1L << 30;

    @ParameterizedTest(name = "demo {0}, {1} GiB used: {2} GiB needed")
    @CsvSource(textBlock = """
            true,  0, 6
            true,  4, 2
            true,  9, 1
            false, 0, 1
            false, 9, 1
            """)
    void whatIsThereAlreadyIsNotNeededAgain(boolean demo, long usedGib, long neededGib) {
        assertThat(DiskSpace.needed(demo, usedGib * GIB)).isEqualTo(neededGib * GIB);
    }
}
