package org.heatshare.simulator.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.heatshare.simulator.town.HeatMeter;
import org.heatshare.simulator.town.ReadOut;
import org.heatshare.simulator.town.Town;
import org.heatshare.simulator.town.Towns;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    private static final Town TOWN = Towns.norrvik(60);

    @Test
    void writesWhatTheMeterShows() throws IOException {
        long[] times = {Instant.parse("2026-01-01T05:00:00Z").getEpochSecond()};
        for (HeatMeter meter : TOWN.meters()) {
            List<String> lines = lines(
                    new Chunk("c", YearMonth.of(2026, 1), List.of(new Chunk.InstalledMeter(meter, times[0])), times));
            ReadOut shown = meter.readOut(times[0]);

            assertThat(lines).hasSize(2);
            String[] cells = lines.get(1).split(",", -1);
            assertThat(cells).hasSize(lines.get(0).split(",", -1).length);
            assertThat(cells[0]).isEqualTo(meter.serial());
            assertThat(cells[1]).isEqualTo("2026-01-01T05:00:00Z");
            assertThat(new BigDecimal(cells[2]).movePointRight(3)).isEqualByComparingTo(number(shown.energyWh()));
            assertThat(new BigDecimal(cells[3]).movePointRight(2))
                    .isEqualByComparingTo(number(shown.volumeHundredthsM3()));
            assertThat(new BigDecimal(cells[4]).movePointRight(2))
                    .isEqualByComparingTo(number(shown.supplyHundredthsC()));
            assertThat(new BigDecimal(cells[6]).movePointRight(3))
                    .isEqualByComparingTo(number(shown.flowLitresPerHour()));
            assertThat(cells[7]).isEqualTo(String.valueOf(shown.powerHundredsW() * 100));
            assertThat(cells[8]).isEqualTo(String.valueOf(shown.forwardM3c()));
            assertThat(cells[10]).isEqualTo("0");
        }
    }

    @Test
    void leavesOutWhatWasBeforeTheMeter() throws IOException {
        HeatMeter meter = TOWN.meters().get(0);
        long[] times = {1_767_225_600L, 1_767_229_200L};
        Chunk chunk = new Chunk("c", YearMonth.of(2026, 1), List.of(new Chunk.InstalledMeter(meter, times[1])), times);

        assertThat(chunk.readOuts()).isEqualTo(1);
        assertThat(lines(chunk)).hasSize(2);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static List<String> lines(Chunk chunk) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(CsvRows.gzip(chunk)))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
