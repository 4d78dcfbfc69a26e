package org.heatshare.integration.file.delivery;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.file.csv.CsvRow;
import org.heatshare.integration.file.csv.FileRefusedException;
import org.heatshare.integration.file.csv.RowRefusedException;
import org.heatshare.integration.file.csv.SingleRow;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;

/**
 * Reads a row from quarantine again by its feed's template as it is now, so that a template that was wrong is corrected
 * and its rows replayed. For the media type {@link org.heatshare.integration.file.csv.CsvFile#ROW_MEDIA_TYPE}.
 */
public final class CsvRowReplay implements Replay {
    private final Feeds feeds;
    private final RowIntake intake;
    private final Clock clock;

    public CsvRowReplay(Feeds feeds, RowIntake intake, Clock clock) {
        this.feeds = feeds;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        try {
            SingleRow row = SingleRow.of(raw);
            CsvRow read = row.read(feeds.template(tenant, row.template()), clock.instant());
            IntakeSource again = new IntakeSource(IntakeSource.Kind.REPLAY, source);
            return Optional.ofNullable(
                    intake.accept(tenant, List.of(read), again).get(0).refusal());
        } catch (RowRefusedException e) {
            return Optional.of(e.refusal());
        } catch (FileRefusedException e) {
            return Optional.of(new Refusal(RowRefusedException.Fault.TEMPLATE, String.valueOf(e.getMessage())));
        }
    }
}
