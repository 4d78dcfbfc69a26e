package org.heatshare.integration.partner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RefusedMessage;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

class LargeBodyTest {
    /** More than may be held, and whole parts. */
    private static final int LINES = 90_000;

    /** What waits for the intake, what is joined, and a part of verdicts. */
    private static final int HELD_MAX = 50_000 + 10_000 + 2 * Verdicts.A_PART;

    private static final PartnerPrincipal PARTNER =
            new PartnerPrincipal("partner-norrvik", new TenantId("norrvik"), Set.of("readings:write"));

    private int written;
    private int settled;
    private int heldMost;

    @Test
    void holdsNoMoreOfTwiceAsManyLines() throws IOException {
        int ofSome = heldMostOf(LINES);
        int ofTwiceAsMany = heldMostOf(2 * LINES);

        assertThat(ofTwiceAsMany).isEqualTo(ofSome).isLessThanOrEqualTo(HELD_MAX);
    }

    private int heldMostOf(int lines) throws IOException {
        written = 0;
        settled = 0;
        heldMost = 0;
        Intake acceptsAll = (tenant, readOuts, source) -> {
            heldMost = Math.max(heldMost, written - settled);
            return new IntakeResult(Collections.nCopies(readOuts.size(), Verdict.ACCEPTED));
        };
        Verdicts verdicts = new Verdicts(part -> settled = part.firstIndex() + Verdicts.A_PART);
        Judged judged = new Judged(PARTNER, acceptsAll, new NothingRefused(), verdicts);

        new JsonReadings(new Lines(lines), new MeterNames(List::of), Instant.parse("2026-02-01T00:00:00Z"))
                .readLines(judged);
        judged.flush();

        Batch batch = judged.toBatch("one", Batch.State.DONE, null);
        assertThat(batch.received()).isEqualTo(lines);
        assertThat(batch.accepted()).isEqualTo(lines);
        assertThat(settled).isEqualTo(lines);
        assertThat(batch.verdicts()).isEqualTo("[]");
        return heldMost;
    }

    private static final class NothingRefused implements Quarantine {
        @Override
        public void park(TenantId tenant, RefusedMessage message) {
            throw new AssertionError(message);
        }

        @Override
        public void park(DSLContext transaction, RefusedMessage message) {
            throw new AssertionError(message);
        }
    }

    /** Hourly values of a thousand meters, each line made when it is asked for. */
    private final class Lines extends InputStream {
        private static final int METERS = 1_000;
        private final Instant start = Instant.parse("2025-01-01T00:00:00Z");
        private final int lines;
        private byte[] line = {};
        private int position;

        private Lines(int lines) {
            this.lines = lines;
        }

        @Override
        public int read() {
            throw new AssertionError("a body is read in pieces");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (position == line.length) {
                if (written == lines) {
                    return -1;
                }
                line = line(written++);
                position = 0;
            }
            int count = Math.min(length, line.length - position);
            System.arraycopy(line, position, buffer, offset, count);
            position += count;
            return count;
        }

        private byte[] line(int index) {
            Instant at = start.plusSeconds(3_600L * (index / METERS));
            return ("{\"meter\":\"" + (80_000_000 + index % METERS) + "\",\"quantity\":\"heat_energy\",\"value\":\""
                            + index + "\",\"unit\":\"kWh\",\"at\":\"" + at + "\"}\n")
                    .getBytes(UTF_8);
        }
    }
}
