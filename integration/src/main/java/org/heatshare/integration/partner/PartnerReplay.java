package org.heatshare.integration.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;
import org.heatshare.integration.telegram.HandedIn;

/** Reads a partner's bytes from quarantine again, by the same code as when they came. */
final class PartnerReplay implements Replay {

    private interface Format {
        void read(InputStream body, Instant receivedAt, Consumer<Item> items) throws IOException;
    }

    private final Format format;
    private final Intake intake;
    private final Clock clock;

    private PartnerReplay(Format format, Intake intake, Clock clock) {
        this.format = format;
        this.intake = intake;
        this.clock = clock;
    }

    static void register(PartnerServices services) {
        Format csv = (body, at, items) -> new CsvReadings(body, at).read(items::accept);
        Format json = (body, at, items) -> new JsonReadings(body, at).readArray(items::accept);
        services.quarantine()
                .register(CsvReadings.MEDIA_TYPE, new PartnerReplay(csv, services.intake(), services.clock()));
        services.quarantine()
                .register(JsonReadings.JSON_TYPE, new PartnerReplay(json, services.intake(), services.clock()));
        services.quarantine().register(HandedIn.MEDIA_TYPE, services.telegrams());
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        List<Item> items;
        try {
            items = items(raw);
        } catch (ProblemException | IOException e) {
            return Optional.of(new Refusal(Reason.UNREADABLE_BODY, String.valueOf(e.getMessage())));
        }
        List<ReadOut> readOuts = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Unreadable unreadable) {
                return Optional.of(unreadable.refusal());
            }
            readOuts.add(((Item.Read) item).readOut());
        }
        return intake.accept(tenant, readOuts, new IntakeSource(IntakeSource.Kind.REPLAY, source)).verdicts().stream()
                .map(Verdict::refusal)
                .flatMap(refusal -> Optional.ofNullable(refusal).stream())
                .findFirst();
    }

    @Override
    public Optional<MeterClaim> claim(TenantId tenant, byte[] raw) {
        try {
            return items(raw).stream()
                    .filter(Item.Read.class::isInstance)
                    .map(item -> ((Item.Read) item).readOut().claim())
                    .findFirst();
        } catch (ProblemException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<Item> items(byte[] raw) throws IOException {
        List<Item> items = new ArrayList<>();
        format.read(new ByteArrayInputStream(raw), clock.instant(), items::add);
        return items;
    }
}
