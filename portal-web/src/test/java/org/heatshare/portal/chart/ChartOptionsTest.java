package org.heatshare.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartOptionsTest {

    private static Series miner(Double... values) {
        return new Series("Miners", Series.Shape.STACKED_AREA, Ink.MINER_HEAT, Arrays.asList(values));
    }

    @Test
    void leavesAGapWhereAValueIsMissing() throws Exception {
        ChartData data = new ChartData("MW", 2, "Hour", List.of("00", "01"), List.of(miner(1.5, null)));
        JsonNode options = new ObjectMapper().readTree(ChartOptions.of(data));
        assertThat(options.at("/series/0/data").toString()).isEqualTo("[1.5,null]");
        assertThat(options.at("/series/0/color").asText()).isEqualTo("var(--hs-miner)");
    }

    @Test
    void startsBarsAtZero() throws Exception {
        ChartData data = new ChartData(
                "MWh", 0, "Month", List.of("Oct"), List.of(new Series("Use", Series.Shape.BAR, Ink.USE, List.of(3.0))));
        assertThat(new ObjectMapper()
                        .readTree(ChartOptions.of(data))
                        .at("/yAxis/scale")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void refusesMoreSeriesThanCanBeToldApart() {
        List<Series> seven = Collections.nCopies(7, miner(1.0));
        assertThatThrownBy(() -> new ChartData("MW", 2, "Hour", List.of("00"), seven))
                .hasMessageContaining("6");
    }

    @Test
    void refusesASeriesOfAnotherLength() {
        assertThatThrownBy(() -> new ChartData("MW", 2, "Hour", List.of("00"), List.of(miner(1.0, 2.0))))
                .hasMessageContaining("Miners");
    }
}
