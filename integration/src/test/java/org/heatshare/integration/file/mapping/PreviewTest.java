package org.heatshare.integration.file.mapping;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.heatshare.integration.file.csv.Templates;
import org.heatshare.integration.file.row.FileRow;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void showsTheFirstRowsAndEveryFaultBehindThem() {
        String file = "meter;time;energy\n1;15.07.2026 12:00;x\n" + "1;15.07.2026 12:00;5\n".repeat(20)
                + "1;31.02.2026 12:00;5\n";
        Preview preview = preview(file);
        assertThat(preview.readCount()).isEqualTo(20);
        assertThat(preview.refusedCount()).isEqualTo(2);
        assertThat(preview.first()).hasSize(12).first().isInstanceOf(FileRow.Refused.class);
        assertThat(preview.refused()).extracting(FileRow.Refused::number).containsExactly(23L);
        assertThat(preview.failure()).isNull();
    }

    @Test
    void saysWhyAFileWouldBeRefusedWhole() {
        assertThat(preview("no;such;columns\n").failure()).contains("'meter'");
    }

    @Test
    void aLastLineThatTheSampleCutsIsNoFault() {
        String row = "1;15.07.2026 12:00;5\n";
        String file = "meter;time;energy\n" + row.repeat(2 * Sample.BYTES_MAX / row.length());
        Sample sample = Sample.of(file.getBytes(UTF_8));
        assertThat(sample.isWhole()).isFalse();
        assertThat(Preview.of(sample, Templates.registers(), NOW).refusedCount())
                .isZero();
    }

    private static Preview preview(String file) {
        return Preview.of(Sample.of(file.getBytes(UTF_8)), Templates.registers(), NOW);
    }
}
