package org.heatshare.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResidentMemoryTest {
    @Test
    void readsTheKernelsFigure() {
        assertThat(ResidentMemory.mebibytes("Name:\tjava\nVmRSS:\t  204800 kB\nThreads:\t9\n"))
                .isEqualTo(200.0);
    }

    @Test
    void aProcessWithoutMemoryOfItsOwnHasNone() {
        assertThat(ResidentMemory.mebibytes("Name:\tkthreadd\n")).isZero();
    }

    @Test
    void thisProcessHasSome() throws Exception {
        assertThat(ResidentMemory.mebibytes(ProcessHandle.current().pid())).isGreaterThan(10);
    }
}
