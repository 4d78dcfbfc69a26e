package org.heatshare.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aRatioIsOneLineOfJson() {
        assertThat(Figure.ratio("start", 21.0, 10.0, "s", "ratio at most 2.5").toJson())
                .isEqualTo("{\"name\":\"start\",\"value\":21,\"unit\":\"s\",\"ratio\":2.1,\"baseline\":10,"
                        + "\"target\":\"ratio at most 2.5\"}");
    }

    @Test
    void whatHasNoBaselineSaysSo() {
        assertThat(Figure.plain("start.memory", 2345.678, "MiB", null).toJson())
                .isEqualTo("{\"name\":\"start.memory\",\"value\":2346,\"unit\":\"MiB\",\"ratio\":null,"
                        + "\"baseline\":null,\"target\":null}");
    }

    @Test
    void numbersNeverUseAnExponent() {
        assertThat(Figure.plain("ingest", 512_345.6, "rows/s", null).toJson()).contains("\"value\":512300,");
    }
}
