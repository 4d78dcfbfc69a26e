package org.heatshare.integration.file.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.heatshare.integration.file.csv.IntervalStyle.Length;
import org.heatshare.integration.file.csv.IntervalStyle.Stamp;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.IntervalReading;
import org.heatshare.integration.metering.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final String HEADER = "meter;time;energy\n";
    private static final String TIMES = "dd.MM.yyyy HH:mm";

    @ParameterizedTest
    @CsvSource(textBlock = """
            QUARTER_HOUR, START, 15.07.2026 12:45, 2026-07-15T10:45:00Z, 2026-07-15T11:00:00Z
            HOUR,         START, 15.07.2026 12:00, 2026-07-15T10:00:00Z, 2026-07-15T11:00:00Z
            HOUR,         END,   15.07.2026 12:00, 2026-07-15T09:00:00Z, 2026-07-15T10:00:00Z
            HOUR,         END,   15.07.2026 24:00, 2026-07-15T21:00:00Z, 2026-07-15T22:00:00Z
            DAY,          START, 29.03.2026 00:00, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z
            DAY,          END,   25.10.2026 24:00, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z
            DAY,          START, 25.10.2026,       2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z
            MONTH,        START, 01.03.2026,       2026-02-28T23:00:00Z, 2026-03-31T22:00:00Z
            MONTH,        END,   01.11.2026,       2026-09-30T22:00:00Z, 2026-10-31T23:00:00Z
            """)
    void aRowsTimeNamesOneEndOfItsInterval(Length length, Stamp stamp, String time, Instant start, Instant end)
            throws Exception {
        String pattern = time.length() > 10 ? TIMES : "dd.MM.yyyy";
        IntervalReading reading = read(rows("1;" + time + ";12,5\n", Templates.intervals(length, stamp, pattern))
                .get(0));
        assertThat(reading.start()).isEqualTo(start);
        assertThat(reading.end()).isEqualTo(end);
        assertThat(reading.energyWh()).isEqualTo(12_500);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            START, 00:00 01:00 02:00 02:00 03:00
            END,   01:00 02:00 02:00 03:00 04:00
            """)
    void theHoursOfTheDayWithTwentyFiveFollowOneAnother(Stamp stamp, String times) throws Exception {
        StringBuilder text = new StringBuilder();
        for (String time : times.split(" ")) {
            text.append("1;25.10.2026 ").append(time).append(";1\n");
        }
        List<FileRow> rows = rows(text.toString(), Templates.intervals(Length.HOUR, stamp, TIMES));
        for (int hour = 0; hour < rows.size(); hour++) {
            assertThat(read(rows.get(hour)).start())
                    .isEqualTo(Instant.parse("2026-10-24T22:00:00Z").plusSeconds(3_600L * hour));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOUR         | 1;15.07.2026 12:15;5 | INTERVAL
            QUARTER_HOUR | 1;15.07.2026 12:20;5 | INTERVAL
            DAY          | 1;15.07.2026 06:00;5 | INTERVAL
            MONTH        | 1;15.07.2026 00:00;5 | INTERVAL
            HOUR         | 1;29.03.2026 02:00;5 | TIME_IN_GAP
            HOUR         | 1;15.07.2026 12:00;  | NUMBER
            HOUR         | 1;15.07.2026 12:00;1234567890123 | NUMBER
            HOUR         | 1;15.07.2026;5       | TIME
            """)
    void refusesARowAndNamesItsFault(Length length, String row, Fault fault) throws Exception {
        FileRow refused = rows(row + "\n", Templates.intervals(length, Stamp.START, TIMES))
                .get(0);
        assertThat(((FileRow.Refused) refused).why().fault()).isEqualTo(fault);
    }

    @Test
    void whatIsWrongWithTheTimeIsSaidInWords() throws Exception {
        FileRow refused = rows("1;15.07.2026 06:00;5\n", Templates.intervals(Length.DAY, Stamp.END, TIMES))
                .get(0);
        assertThat(((FileRow.Refused) refused).why())
                .hasMessageContaining("2026-07-15T04:00:00Z is not where a day in Europe/Stockholm ends");
    }

    @Test
    void aRowOfTheDoubledHourKeepsItsIntervalWhenItIsReadAlone() throws Exception {
        CsvTemplate template = Templates.intervals(Length.HOUR, Stamp.END, TIMES);
        for (FileRow row : rows("1;25.10.2026 02:00;2\n1;25.10.2026 02:00;3\n", template)) {
            SingleRow alone = SingleRow.of(KeptRow.of(read(row).raw().toByteArray()));
            assertThat(read(alone.read(template, NOW)).start())
                    .isEqualTo(read(row).start());
        }
    }

    @Test
    void aTemplateOfIntervalsHasHeatEnergyAlone() {
        CsvTemplate plain = Templates.intervals(Length.HOUR, Stamp.END, TIMES);
        List<ValueColumn> two = new ArrayList<>(plain.values());
        two.add(new ValueColumn("volume", Quantity.VOLUME, CellSource.fixed("m3")));
        assertThatThrownBy(() -> new CsvTemplate(
                        plain.name(),
                        plain.encoding(),
                        plain.delimiter(),
                        plain.headerRows(),
                        plain.numbers(),
                        plain.meter(),
                        plain.time(),
                        plain.interval(),
                        two))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'volume'");
    }

    private static IntervalReading read(FileRow row) {
        return ((FileRow.Interval) row).reading();
    }

    private static List<FileRow> rows(String rows, CsvTemplate template) throws Exception {
        CsvFile csv = new CsvFile(new ByteArrayInputStream((HEADER + rows).getBytes(UTF_8)), template, NOW);
        List<FileRow> read = new ArrayList<>();
        for (FileRow row = csv.next(); row != null; row = csv.next()) {
            read.add(row);
        }
        return read;
    }
}
