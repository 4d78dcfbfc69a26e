package org.heatshare.integration.file.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.Quantity;
import org.heatshare.integration.metering.ReadOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final String HEADER = "meter;time;energy\n";

    @Test
    void readsLocalTimeAndDecimalComma() throws Exception {
        ReadOut readOut = read(rows(HEADER + "1;15.07.2026 12:00;1234,5\n", Templates.registers())
                .get(0));
        assertThat(readOut.meterSerial()).isEqualTo("1");
        assertThat(readOut.readAt()).isEqualTo("2026-07-15T10:00:00Z");
        assertThat(readOut.heatEnergy().toWattHours()).isEqualTo(1_234_500);
    }

    @Test
    void linesMayEndInAnyWayAndAByteOrderMarkIsSkipped() throws Exception {
        String file =
                "\uFEFF" + HEADER.strip() + "\r\n1;15.07.2026 12:00;1\n\n1;15.07.2026 13:00;2\r1;15.07.2026 14:00;3";
        List<FileRow> rows = rows(file, Templates.registers());
        assertThat(rows).hasSize(3).allMatch(FileRow.Read.class::isInstance);
        assertThat(rows.get(2).number()).isEqualTo(5);
    }

    @Test
    void theDoubledHourIsResolvedByTheOrderOfAMetersRows() throws Exception {
        String file = HEADER
                + "1;25.10.2026 01:00;1\n2;25.10.2026 01:00;1\n1;25.10.2026 02:00;2\n2;25.10.2026 02:00;2\n"
                + "1;25.10.2026 02:00;3\n2;25.10.2026 02:00;3\n1;25.10.2026 03:00;4\n";
        assertThat(times(file))
                .containsExactly(
                        "2026-10-24T23:00:00Z",
                        "2026-10-24T23:00:00Z",
                        "2026-10-25T00:00:00Z",
                        "2026-10-25T00:00:00Z",
                        "2026-10-25T01:00:00Z",
                        "2026-10-25T01:00:00Z",
                        "2026-10-25T02:00:00Z");
    }

    @Test
    void theDoubledHourIsResolvedInRowsThatGoBackInTime() throws Exception {
        String file = HEADER
                + "1;25.10.2026 04:00;5\n1;25.10.2026 03:00;4\n1;25.10.2026 02:00;3\n1;25.10.2026 02:00;2\n"
                + "1;25.10.2026 01:00;1\n";
        assertThat(times(file))
                .containsExactly(
                        "2026-10-25T03:00:00Z",
                        "2026-10-25T02:00:00Z",
                        "2026-10-25T01:00:00Z",
                        "2026-10-25T00:00:00Z",
                        "2026-10-24T23:00:00Z");
    }

    @Test
    void aRowOfTheDoubledHourKeepsItsInstantWhenItIsReadAlone() throws Exception {
        List<FileRow> rows = rows(HEADER + "1;25.10.2026 02:00;2\n1;25.10.2026 02:00;3\n", Templates.registers());
        for (FileRow row : rows) {
            KeptRow kept = KeptRow.of(read(row).raw().toByteArray());
            SingleRow alone = SingleRow.of(kept);
            assertThat(kept.feed()).isEqualTo("Registers");
            assertThat(read(alone.read(Templates.registers(), NOW)).readAt())
                    .isEqualTo(read(row).readAt());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1;29.03.2026 02:30;5              | TIME_IN_GAP
            1;31.02.2026 12:00;5              | TIME
            1;2026-07-15 12:00;5              | TIME
            1;15.07.2026 12:00;5.5            | NUMBER
            1;15.07.2026 12:00;1.234,5        | NUMBER
            1;15.07.2026 12:00;1e9            | NUMBER
            1;15.07.2026 12:00                | CELLS
            1,15.07.2026 12:00,5              | CELLS
            ;15.07.2026 12:00;5               | METER
            12345678901234567890123456789012345678901;15.07.2026 12:00;5 | METER
            1;15.07.2026 12:00;"5             | QUOTES
            """)
    void refusesARowAndNamesItsFault(String row, Fault fault) throws Exception {
        List<FileRow> rows = rows(HEADER + row + "\n1;15.07.2026 12:00;7\n", Templates.registers());
        FileRow.Refused refused = (FileRow.Refused) rows.get(0);
        assertThat(refused.why().fault()).isEqualTo(fault);
        assertThat(refused.raw().toByteArray()).isEqualTo(("Registers\n" + HEADER + row).getBytes(UTF_8));
        assertThat(rows.get(1)).isInstanceOf(FileRow.Read.class);
    }

    @Test
    void theNextDaysBeginningMayBeCalledTwentyFour() throws Exception {
        assertThat(times(HEADER + "1;31.01.2026 24:00;1\n")).containsExactly("2026-01-31T23:00:00Z");
    }

    @Test
    void aFileInAnotherEncodingIsReadByItsTemplateAndRefusedByAnother() throws Exception {
        byte[] file = "mätare;time;energy\nÅ1;15.07.2026 12:00;1\n".getBytes(Charset.forName("windows-1252"));
        CsvTemplate plain = Templates.registers();
        CsvTemplate western = new CsvTemplate(
                "Western",
                TextEncoding.WINDOWS_1252,
                ";",
                1,
                plain.numbers(),
                CellSource.column("mätare"),
                plain.time(),
                null,
                plain.values());
        assertThat(read(rows(file, western).get(0)).meterSerial()).isEqualTo("Å1");
        assertThatThrownBy(() -> rows(file, plain))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("encoding");
    }

    @Test
    void groupsOfThousandsAreReadOnlyWhereTheTemplateHasThem() throws Exception {
        NumberStyle grouped = new NumberStyle(",", " ");
        assertThat(grouped.parse("energy", "1 234\u00A0567,5")).isEqualTo("1234567.5");
        assertThatThrownBy(() -> grouped.parse("energy", "12 34")).isInstanceOf(RowRefusedException.class);
    }

    @Test
    void aUnitMayStandInAColumnAndAnUnknownOneIsRefused() throws Exception {
        CsvTemplate plain = Templates.registers();
        CsvTemplate units = new CsvTemplate(
                "Units",
                TextEncoding.UTF_8,
                ";",
                0,
                plain.numbers(),
                CellSource.column("#1"),
                new TimeStyle("#2", "#3", "dd.MM.yyyy HH:mm", "+01:00"),
                null,
                List.of(new ValueColumn("#4", Quantity.HEAT_ENERGY, CellSource.column("#5"))));
        List<FileRow> rows = rows("1;15.07.2026;12:00;2;MWh\n1;15.07.2026;13:00;2;PS\n", units);
        assertThat(read(rows.get(0)).heatEnergy().toWattHours()).isEqualTo(2_000_000);
        assertThat(read(rows.get(0)).readAt()).isEqualTo("2026-07-15T11:00:00Z");
        assertThat(((FileRow.Refused) rows.get(1)).why()).hasMessageContaining("'PS'");
    }

    @Test
    void aFileWithoutTheTemplatesColumnIsRefusedWhole() {
        assertThatThrownBy(() -> rows("meter;when;energy\n1;15.07.2026 12:00;5\n", Templates.registers()))
                .isInstanceOf(FileRefusedException.class)
                .hasMessageContaining("'time'")
                .hasMessageContaining("meter, when, energy");
    }

    @Test
    void aLineThatNeverEndsIsRefusedWithItsBeginning() throws Exception {
        List<FileRow> rows = rows(HEADER + "1".repeat(3_000_000) + "\n1;15.07.2026 12:00;7\n", Templates.registers());
        FileRow.Refused refused = (FileRow.Refused) rows.get(0);
        assertThat(refused.why().fault()).isEqualTo(Fault.TOO_LONG);
        assertThat(refused.raw().length()).isEqualTo(RawLines.LONGEST_LINE_BYTES);
        assertThat(rows.get(1)).isInstanceOf(FileRow.Read.class);
    }

    @Test
    void anyBytesGiveRowsOrRefusals() throws IOException {
        byte[] whole = (HEADER + "1;15.07.2026 12:00;1234,5\n2;\"15.07.2026 13:00\";7\n".repeat(20)).getBytes(UTF_8);
        for (long seed = 0; seed < 2_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int i = 0; i < bytes.length; i++) {
                if (random.nextInt(40) == 0) {
                    bytes[i] = (byte) random.nextInt(256);
                }
            }
            try {
                for (FileRow row : rows(bytes, Templates.registers())) {
                    assertThat(row.number()).as("seed %s", seed).isPositive();
                }
            } catch (FileRefusedException e) {
                assertThat(e.getMessage()).as("seed %s", seed).isNotBlank();
            }
        }
    }

    private static List<String> times(String file) throws Exception {
        return rows(file, Templates.registers()).stream()
                .map(row -> String.valueOf(read(row).readAt()))
                .toList();
    }

    private static ReadOut read(FileRow row) {
        return ((FileRow.Read) row).readOut();
    }

    private static List<FileRow> rows(String file, CsvTemplate template) throws IOException, FileRefusedException {
        return rows(file.getBytes(UTF_8), template);
    }

    private static List<FileRow> rows(byte[] file, CsvTemplate template) throws IOException, FileRefusedException {
        CsvFile csv = new CsvFile(new ByteArrayInputStream(file), template, NOW);
        List<FileRow> rows = new ArrayList<>();
        for (FileRow row = csv.next(); row != null; row = csv.next()) {
            rows.add(row);
        }
        return rows;
    }
}
