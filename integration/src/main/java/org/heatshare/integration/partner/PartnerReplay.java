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
import org.heatshare.integration.metering.MeterNames;
import org.heatshare.integration.metering.MeteringRegistry;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;
import org.heatshare.integration.quarantine.Unreadable;
import org.heatshare.integration.telegram.HandedIn;

/** Reads a partner's bytes from quarantine again, by the same code as when they came. */
final class PartnerReplay implements Replay {

    private interface Format {
        void read(InputStream body, MeterNames names, Instant receivedAt, Consumer<Item> items) throws IOException;
    }

    private final Format format;
    private final MeteringRegistry registry;
    private final Intake intake;
    private final Clock clock;

    private PartnerReplay(Format format, PartnerServices services) {
        this.format = format;
        this.registry = services.metering().registry();
        this.intake = services.intake();
        this.clock = services.clock();
    }

    static void register(PartnerServices services) {
        Format csv = (body, names, at, items) -> new CsvReadings(body, names, at).read(items::accept);
        Format json = (body, names, at, items) -> new JsonReadings(body, names, at).readArray(items::accept);
        services.quarantine().register(CsvReadings.MEDIA_TYPE, new PartnerReplay(csv, services));
        services.quarantine().register(JsonReadings.JSON_TYPE, new PartnerReplay(json, services));
        services.quarantine().register(HandedIn.MEDIA_TYPE, services.telegrams());
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        List<Item> items;
        try {
            items = items(tenant, raw);
        } catch (ProblemException | IOException e) {
            return Optional.of(new Refusal(Unreadable.UNREADABLE_BODY, String.valueOf(e.getMessage())));
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
            return items(tenant, raw).stream()
                    .filter(Item.Read.class::isInstance)
                    .map(item -> ((Item.Read) item).readOut().claim())
                    .findFirst();
        } catch (ProblemException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<Item> items(TenantId tenant, byte[] raw) throws IOException {
        List<Item> items = new ArrayList<>();
        MeterNames names = new MeterNames(() -> registry.installations(tenant));
        format.read(new ByteArrayInputStream(raw), names, clock.instant(), items::add);
        return items;
    }
}
