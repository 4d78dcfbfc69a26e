package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class UnzippedBodyTest {
    private static final int BOMB_MIB = 64;

    private final ByteArrayOutputStream zipped = new ByteArrayOutputStream();

    @Test
    void endsABombLongBeforeItIsUnzipped() throws IOException {
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            byte[] mebibyte = new byte[1 << 20];
            for (int i = 0; i < BOMB_MIB; i++) {
                gzip.write(mebibyte);
            }
        }
        assertThat(zipped.size()).isLessThan(BOMB_MIB << 11);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> UnzippedBody.of(new ByteArrayInputStream(zipped.toByteArray()))
                        .transferTo(out))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().status()).isEqualTo(413));
        assertThat(out.size()).isLessThan(BOMB_MIB << 19);
    }

    /** The most alike that real values are: every meter stands still. */
    @Test
    void takesADayOfATownWhoseMetersStandStill() throws IOException {
        int written = 0;
        try (OutputStream gzip = new GZIPOutputStream(zipped)) {
            for (int hour = 0; hour < 40; hour++) {
                Instant at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(3_600L * hour);
                for (int home = 0; home < 2_800; home++) {
                    byte[] line = ("{\"meter\":\"" + (80_000_000 + home)
                                    + "\",\"quantity\":\"heat_energy\",\"value\":\"0\",\"unit\":\"kWh\",\"at\":\"" + at
                                    + "\"}\n")
                            .getBytes(US_ASCII);
                    gzip.write(line);
                    written += line.length;
                }
            }
        }
        assertThat((long) written).isGreaterThan(UnzippedBody.FREE_BYTES);

        long read = UnzippedBody.of(new ByteArrayInputStream(zipped.toByteArray()))
                .transferTo(OutputStream.nullOutputStream());

        assertThat(read).isEqualTo(written);
        assertThat(written / zipped.size()).isLessThan(UnzippedBody.RATIO_MAX / 4);
    }
}
