package org.heatshare.integration.file.mscons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.FileRows;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.file.row.RowRefusedException.Fault;
import org.heatshare.integration.metering.IntervalReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MsconsFileTest {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private static final MsconsTemplate PLAIN = new MsconsTemplate("Heat", "+01:00", "");
    private static final MsconsTemplate FINNISH = new MsconsTemplate("Heat", "+01:00", "_P");

    @Test
    void hoursOfADanishMessageAreRead() throws Exception {
        List<FileRow> rows = rows(Interchanges.danish(), PLAIN);
        assertThat(told(rows))
                .containsExactly(
                        "HM-000001 2024-12-31T23:00:00Z PT1H 2500 MEASURED",
                        "HM-000001 2025-01-01T00:00:00Z PT1H 3000 ESTIMATED",
                        "HM-000001 2025-01-01T01:00:00Z PT1H 0 MEASURED");
        assertThat(rows).extracting(FileRow::number).containsExactly(15L, 17L, 19L);
    }

    @Test
    void aQuantitysOwnUnitAndOffsetAreRead() throws Exception {
        assertThat(told(rows(Interchanges.german(), PLAIN)))
                .containsExactly(
                        "HM-000001 2024-12-31T23:00:00Z PT1H 12500 MEASURED",
                        "HM-000001 2025-01-01T00:00:00Z PT1H 9000 ESTIMATED");
    }

    @Test
    void locationsOfOtherQuantitiesAreLeftOut() throws Exception {
        assertThat(told(rows(Interchanges.finnish(), FINNISH)))
                .containsExactly("HM-000001 2024-12-31T22:00:00Z PT1H 4000 MEASURED");
    }

    @Test
    void theManualsExampleIsRead() throws Exception {
        String manual = Files.readString(Path.of("../docs/files.md"));
        String example = manual.substring(manual.indexOf("UNA:"), manual.lastIndexOf("```"));
        assertThat(told(rows(example, FINNISH))).containsExactly("MP-0001 2025-12-31T23:00:00Z PT1H 2500 MEASURED");
    }

    @Test
    void timesOfAMessageThatNamesNoOffsetAreThoseOfTheTemplate() throws Exception {
        String text = Interchanges.danish().replace("DTM+ZZZ:1:805'\n", "").replace("UNT+21", "UNT+20");
        assertThat(told(rows(text, new MsconsTemplate("Heat", "+02:00", ""))).get(0))
                .contains("2024-12-31T22:00:00Z");
    }

    @Test
    void theMetersOwnNumberGoesBeforeTheLocations() throws Exception {
        String text = Interchanges.german()
                .replace("LIN+1'", "RFF+MG:44556677'LIN+1'")
                .replace("UNT+16", "UNT+17");
        assertThat(told(rows(text, PLAIN))).allMatch(row -> row.startsWith("44556677 "));
    }

    @Test
    void aCancellationTakesBackWhatWasTold() throws Exception {
        assertThat(told(rows(Interchanges.of(Interchanges.hours("1", "1", "1", 5)), PLAIN)))
                .containsExactly("1 2025-01-01T04:00:00Z PT1H null MISSING");
    }

    @Test
    void theSignsAreThoseThatTheFileNames() throws Exception {
        String text = Interchanges.danish()
                .replace('?', '!')
                .replace('\'', '~')
                .replace('+', '*')
                .replace(':', '|')
                .replace('.', ',');
        assertThat(told(rows(text, PLAIN))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNT+21+1              | UNT+20+1               | UNT says '20' segments, there are 21
            UNT+21+1              | UNT+21+2               | UNT is of message '2'
            MSCONS:D              | INVOIC:D               | its type 'INVOIC' must be MSCONS
            CNT+1:5.5             | CNT+1:5.6              | segment 21 CNT: the control total '5.6' must be the sum of the quantities, 5.5
            BGM+Z01::260+DK0001+9 | BGM+Z01::260+DK0001+3  | segment 3 BGM: function '3'
            DTM+ZZZ:1:805         | DTM+ZZZ:1:806          | segment 7 DTM: '1' must be hours from UTC
            LOC+90+HM-000001::9   | LOC+90+A-NAME-THAT-IS-LONGER-THAN-ANY-METER-POINT | segment 12 LOC: meter 'A-NAME-THAT-IS-LONGER-THAN-ANY-METER-POINT' must have 1 to 40
            MEA+AAZ++KWH          | MEA+AAZ++KWT           | segment 15 QTY: unit 'KWT' must be
            MEA+AAZ++KWH          | MEA+AAX++KWH           | segment 15 QTY: the unit is missing
            QTY+136:2.5           | QTY+136:2,5            | segment 15 QTY: quantity '2,5' must be a number with decimal sign '.'
            QTY+136:2.5           | QTY+137:2.5            | segment 15 QTY: qualifier '137' must be
            QTY+136:2.5           | QTY+136:1234567890123  | segment 15 QTY: quantity '1234567890123' KWH is beyond
            202501010000202501010100:Z13 | 202501010000202502300100:Z13 | segment 16 DTM: time '202501010000202502300100' is not in
            202501010000202501010100:Z13 | 2025010100002025010101:Z13   | segment 16 DTM: time '2025010100002025010101' is not in
            202501010000202501010100:Z13 | 202501010000202501010000:Z13 | segment 15 QTY: its period from
            202501010000202501010100:Z13 | 202501010000202503010000:Z13 | segment 15 QTY: its period from
            202501010000202501010100:Z13 | 202501010000202501010100:718 | segment 16 DTM: format '718'
            DTM+324:202501010000202501010100:Z13 | DTM+7:202501010000202501010100:Z13 | segment 15 QTY: its period is missing
            DTM+324:202501010000202501010100:Z13 | DTM+163:202501010000:204 | segment 16 DTM: format '204'
            LOC+90+HM-000001::9   | NAD+90+HM-000001::9    | segment 15 QTY: there is no LOC before it
            """)
    void aMessageThatIsWrongInOnePlaceIsRefusedWholeAndKept(String right, String wrong, String why) throws Exception {
        String text = Interchanges.danish();
        assertThat(text).contains(right);
        List<FileRow> rows = rows(text.replace(right, wrong), PLAIN);
        FileRow.Refused refused = onlyRefused(rows);
        assertThat(refused.why().fault()).isEqualTo(Fault.MESSAGE);
        assertThat(refused.why()).hasMessageContaining("message '1'").hasMessageContaining(why);
        assertThat(new String(refused.raw().toByteArray(), StandardCharsets.ISO_8859_1))
                .startsWith("Heat\nUNA:+.? 'UNH+1+")
                .contains(wrong)
                .contains("CNT+1:");
    }

    @Test
    void theOtherMessagesOfAnInterchangeGoOn() throws Exception {
        String wrong = Interchanges.hours("2", "9", "x", 1);
        List<FileRow> rows = rows(
                Interchanges.of(Interchanges.hours("1", "9", "1", 1), wrong, Interchanges.hours("3", "9", "1", 1)),
                PLAIN);
        assertThat(rows)
                .extracting(row -> row.getClass().getSimpleName())
                .containsExactly("Interval", "Refused", "Interval");
    }

    @Test
    void aMessageWithoutItsTrailerEndsWhereTheNextBegins() throws Exception {
        String cut = Interchanges.hours("1", "9", "1", 1).replaceAll("UNT.*\n", "");
        List<FileRow> rows = rows(Interchanges.of(cut, Interchanges.hours("2", "9", "1", 1)), PLAIN);
        assertThat(((FileRow.Refused) rows.get(0)).why()).hasMessageContaining("ends without UNT");
        assertThat(told(rows.subList(1, 2))).containsExactly("2 2025-01-01T00:00:00Z PT1H 1000 MEASURED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UNZ+1+IREF1 | UNZ+2+IREF1 | UNZ says 2 messages of interchange 'IREF1', there are 1
            UNZ+1+IREF1 | UNZ+1+IREF2 | UNZ says 1 messages of interchange 'IREF2'
            UNZ+1+IREF1 | UNG+1+IREF1 | the file ends without UNZ behind 1 messages
            UNZ+1+IREF1 | QTY+136:1   | segment 23 is outside of a message
            """)
    void anEnvelopeThatDoesNotHoldIsTold(String right, String wrong, String why) throws Exception {
        List<FileRow> rows = rows(Interchanges.danish().replace(right, wrong), PLAIN);
        assertThat(told(rows.subList(0, 3))).hasSize(3);
        assertThat(((FileRow.Refused) rows.get(3)).why()).hasMessageContaining(why);
    }

    @Test
    void aSegmentThatNeverEndsIsKeptInItsBeginning() throws Exception {
        String endless = "FTX+" + "x".repeat(100_000);
        List<FileRow> rows = rows(Interchanges.danish().replace("UNS+D", endless), PLAIN);
        FileRow.Refused refused = onlyRefused(rows);
        assertThat(refused.why()).hasMessageContaining("longer than 4096 bytes");
        assertThat(refused.raw().length()).isLessThan(6_000);
    }

    @Test
    void aMessageOfTooManySegmentsIsRefused() throws Exception {
        String many = "FTX'".repeat(MsconsFile.SEGMENTS_MAX);
        assertThat(onlyRefused(rows(Interchanges.of(Interchanges.message(many)), PLAIN))
                        .why())
                .hasMessageContaining("more than 200000 segments");
        String large = ("FTX+" + "x".repeat(4_000) + "'").repeat(MsconsFile.MESSAGE_BYTES_MAX / 4_000);
        FileRow.Refused refused = onlyRefused(rows(Interchanges.of(Interchanges.message(large)), PLAIN));
        assertThat(refused.raw().length()).isLessThanOrEqualTo(MsconsFile.MESSAGE_BYTES_MAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "UNA", "UNA:+.", "meter;time\n1;2\n", "UNA::.? 'UNB+UNOC:3'", "UNAx+.? 'UNBx", "UNT+1'"})
    void whatIsNoInterchangeIsRefusedWhole(String text) {
        assertThatThrownBy(() -> rows(text, PLAIN)).isInstanceOf(FileRefusedException.class);
    }

    @Test
    void aQuantityIsReadAloneByWhatIsKeptWithIt() throws Exception {
        for (String text : List.of(Interchanges.danish(), Interchanges.german())) {
            for (FileRow row : rows(text, PLAIN)) {
                IntervalReading reading = ((FileRow.Interval) row).reading();
                KeptRow kept = KeptRow.of(reading.raw().toByteArray());
                assertThat(kept.feed()).isEqualTo("Heat");
                assertThat(told(PLAIN.readAgain(kept, NOW))).isEqualTo(told(List.of(row)));
            }
        }
    }

    @Test
    void aRefusedMessageIsReadByTheTemplateAsItIsThen() throws Exception {
        String text = Interchanges.finnish().replace("HM-000001_P", "0".repeat(38) + "-HEAT_P");
        KeptRow kept = KeptRow.of(onlyRefused(rows(text, FINNISH)).raw().toByteArray());
        assertThatThrownBy(() -> FINNISH.readAgain(kept, NOW)).hasMessageContaining("-HEAT'");
        assertThat(told(new MsconsTemplate("Heat", "Z", "-HEAT_P").readAgain(kept, NOW)))
                .containsExactly("0".repeat(38) + " 2024-12-31T22:00:00Z PT1H 4000 MEASURED");
    }

    @Test
    void randomAndTruncatedBytesAreReadToTheirEnd() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        byte[] whole = Interchanges.bytes(Interchanges.danish() + Interchanges.german());
        int read = 0;
        int refused = 0;
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = Arrays.copyOf(whole, run % 2 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int change = random.nextInt(6); change > 0 && bytes.length > 0; change--) {
                int at = random.nextInt(bytes.length);
                bytes[at] = random.nextBoolean() ? (byte) random.nextInt(256) : whole[random.nextInt(whole.length)];
            }
            try {
                for (FileRow row : all(PLAIN.open(new ByteArrayInputStream(bytes), NOW))) {
                    read += row instanceof FileRow.Interval ? 1 : 0;
                    refused += row instanceof FileRow.Refused ? 1 : 0;
                    byte[] kept = row instanceof FileRow.Refused one
                            ? one.raw().toByteArray()
                            : ((FileRow.Interval) row).reading().raw().toByteArray();
                    againOrRefused(kept);
                }
            } catch (FileRefusedException e) {
                assertThat(e).hasMessageContaining("file");
            }
        }
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private static void againOrRefused(byte[] kept) {
        try {
            assertThat(PLAIN.readAgain(KeptRow.of(kept), NOW)).isNotEmpty();
        } catch (FileRefusedException | RowRefusedException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static FileRow.Refused onlyRefused(List<FileRow> rows) {
        assertThat(rows).hasSize(1);
        return (FileRow.Refused) rows.get(0);
    }

    private static List<String> told(List<FileRow> rows) {
        return rows.stream()
                .map(row -> ((FileRow.Interval) row).reading())
                .map(reading -> reading.meterSerial() + " " + reading.start() + " "
                        + Duration.between(reading.start(), reading.end()) + " " + reading.energyWh() + " "
                        + reading.quality())
                .toList();
    }

    private static List<FileRow> rows(String text, MsconsTemplate template) throws Exception {
        return all(template.open(new ByteArrayInputStream(Interchanges.bytes(text)), NOW));
    }

    private static List<FileRow> all(FileRows file) throws Exception {
        List<FileRow> rows = new ArrayList<>();
        for (FileRow row = file.next(); row != null; row = file.next()) {
            rows.add(row);
        }
        return rows;
    }
}
