package org.heatshare.integration.file.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.integration.file.csv.CellSource;
import org.heatshare.integration.file.csv.NumberStyle;
import org.heatshare.integration.file.csv.TextEncoding;
import org.heatshare.integration.file.csv.ValueColumn;
import org.heatshare.integration.metering.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateGuessTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Test
    void readsANordicFilesLayoutOffItsRows() {
        TemplateDraft draft =
                guess("Leverans 2026-01\nMätare;Datum;Tid;Energi (MWh);Volym (m³);Framledning °C;Retur °C\n"
                        + "40000017;01.02.2026;00:00;12,345;210,5;71,2;38,9\n"
                        + "40000017;01.02.2026;01:00;12,349;210,6;71,0;38,7\n");
        assertThat(draft)
                .isEqualTo(new TemplateDraft(
                        TextEncoding.UTF_8,
                        ";",
                        2,
                        new NumberStyle(",", ""),
                        CellSource.column("Mätare"),
                        "Datum",
                        "Tid",
                        "dd.MM.yyyy HH:mm",
                        "Europe/Stockholm",
                        null,
                        List.of(
                                new ValueColumn("Energi (MWh)", Quantity.HEAT_ENERGY, CellSource.fixed("MWh")),
                                new ValueColumn("Volym (m³)", Quantity.VOLUME, CellSource.fixed("m3")),
                                new ValueColumn(
                                        "Framledning °C", Quantity.SUPPLY_TEMPERATURE, CellSource.fixed("degC")),
                                new ValueColumn("Retur °C", Quantity.RETURN_TEMPERATURE, CellSource.fixed("degC")))));
    }

    @Test
    void readsAPointFileInUniversalTime() {
        TemplateDraft draft = guess("meter_id,timestamp,energy_heat_kwh\n660,2026-01-01T00:00:00Z,5347.6\n");
        assertThat(draft.delimiter()).isEqualTo(",");
        assertThat(draft.numbers()).isEqualTo(new NumberStyle(".", ""));
        assertThat(draft.meter()).isEqualTo(CellSource.column("meter_id"));
        assertThat(draft.timePattern()).isEqualTo("ISO");
        assertThat(draft.zone()).isEqualTo("UTC");
        assertThat(draft.values())
                .containsExactly(new ValueColumn("energy_heat_kwh", Quantity.HEAT_ENERGY, CellSource.fixed("kWh")));
    }

    @Test
    void aRowWithAnImpossibleTimeDoesNotHideHowTheOthersAreWritten() {
        TemplateDraft draft = guess("meter;date;time;energy\n1;01.02.2026;00:00;5\n1;31.02.2026;01:00;6\n"
                + "1;01.02.2026;02:00;7\n1;01.02.2026;late;8\n");
        assertThat(draft.timeColumn()).isEqualTo("date");
        assertThat(draft.timeOfDayColumn()).isEqualTo("time");
        assertThat(draft.timePattern()).isEqualTo("dd.MM.yyyy HH:mm");
    }

    @Test
    void aColumnOfUnitsBehindTheValuesIsTheirUnit() {
        TemplateDraft draft = guess("serial;time;energy;u\n1;2026-01-01 00:00;5;GJ\n2;2026-01-01 00:00;7;MWh\n");
        assertThat(draft.values())
                .containsExactly(new ValueColumn("energy", Quantity.HEAT_ENERGY, CellSource.column("u")));
    }

    @Test
    void columnsWithoutNamesAreCalledByTheirPlace() {
        TemplateDraft draft = guess("40000017;2026-01-01 00:00;5\n40000018;2026-01-01 00:00;7\n");
        assertThat(draft.headerRows()).isZero();
        assertThat(draft.timeColumn()).isEqualTo("#2");
        assertThat(draft.meter().comesFromColumn()).isFalse();
        assertThat(draft.values()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-01 13:00    | yyyy-MM-dd HH:mm
            2026-02-01T13:00    | ISO
            01.02.2026 13:00:00 | dd.MM.yyyy HH:mm:ss
            1.2.2026 9:05       | d.M.yyyy H:mm
            02/28/2026 13:00    | MM/dd/yyyy HH:mm
            28/02/2026 13:00    | dd/MM/yyyy HH:mm
            202602011300        | yyyyMMddHHmm
            """)
    void findsHowTheTimeIsWritten(String time, String pattern) {
        assertThat(guess("meter;time;energy\n1;" + time + ";5\n").timePattern()).isEqualTo(pattern);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234,5     | ,  | ''
            1.234,5    | ,  | .
            1 234,5    | ,  | ' '
            1,234.5    | .  | ,
            1234.5     | .  | ''
            """)
    void findsHowNumbersAreWritten(String number, String decimalSign, String groupingSign) {
        assertThat(guess("meter;time;energy\n1;2026-01-01 00:00;" + number + "\n")
                        .numbers())
                .isEqualTo(new NumberStyle(decimalSign, groupingSign));
    }

    @Test
    void whatIsNotUtf8IsTakenForWindows1252() {
        byte[] file = "mätare;tid;energi\n1;2026-01-01 00:00;5\n".getBytes(Charset.forName("windows-1252"));
        TemplateDraft draft = TemplateGuess.of(Sample.of(file), ZONE);
        assertThat(draft.encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
        assertThat(draft.meter()).isEqualTo(CellSource.column("mätare"));
    }

    @Test
    void anyBytesGiveADraft() {
        byte[] whole =
                "meter;time;energy\n1;15.07.2026 12:00;1234,5\n".repeat(9).getBytes(UTF_8);
        for (long seed = 0; seed < 1_000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
            for (int i = 0; i < bytes.length; i++) {
                if (random.nextInt(30) == 0) {
                    bytes[i] = (byte) random.nextInt(256);
                }
            }
            assertThat(TemplateGuess.of(Sample.of(bytes), ZONE).delimiter())
                    .as("seed %s", seed)
                    .hasSize(1);
        }
    }

    private static TemplateDraft guess(String file) {
        return TemplateGuess.of(Sample.of(file.getBytes(UTF_8)), ZONE);
    }
}
