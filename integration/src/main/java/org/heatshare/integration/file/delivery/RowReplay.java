package org.heatshare.integration.file.delivery;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileRow;
import org.heatshare.integration.file.row.KeptRow;
import org.heatshare.integration.file.row.RowRefusedException;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;

/**
 * Reads what quarantine kept of a file again by its feed's template as it is now, so that a template that was wrong is
 * corrected and its rows replayed. For the media types of all formats.
 */
public final class RowReplay implements Replay {
    private final Feeds feeds;
    private final RowIntake intake;
    private final Clock clock;

    public RowReplay(Feeds feeds, RowIntake intake, Clock clock) {
        this.feeds = feeds;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        try {
            KeptRow kept = KeptRow.of(raw);
            NamedMeters meters = intake.meters(tenant);
            List<FileRow> rows = new ArrayList<>();
            for (FileRow row : feeds.template(tenant, kept.feed()).readAgain(kept, clock.instant())) {
                FileRow resolved = meters.resolve(row);
                if (resolved instanceof FileRow.Refused refused) {
                    throw refused.why();
                }
                rows.add(resolved);
            }
            IntakeSource again = new IntakeSource(IntakeSource.Kind.REPLAY, source);
            return intake.accept(tenant, rows, again).stream()
                    .flatMap(verdict -> Optional.ofNullable(verdict.refusal()).stream())
                    .findFirst();
        } catch (RowRefusedException e) {
            return Optional.of(e.refusal());
        } catch (FileRefusedException e) {
            return Optional.of(new Refusal(RowRefusedException.Fault.TEMPLATE, String.valueOf(e.getMessage())));
        }
    }
}
