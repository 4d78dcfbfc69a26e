package org.heatshare.integration.partner;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.telegram.HandedIn;

/** Reads a partner's bytes from quarantine again, by the same code as when they came. */
final class PartnerReplay {

    private final Intake intake;
    private final Clock clock;

    private PartnerReplay(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    static void register(PartnerServices services) {
        PartnerReplay replay = new PartnerReplay(services.intake(), services.clock());
        services.quarantine().register(CsvReadings.MEDIA_TYPE, replay::csv);
        services.quarantine().register(JsonReadings.JSON_TYPE, replay::json);
        services.quarantine().register(HandedIn.MEDIA_TYPE, services.telegrams());
    }

    private Optional<Refusal> csv(TenantId tenant, String source, byte[] raw) {
        List<Item> items = new ArrayList<>();
        return reading(
                tenant,
                source,
                items,
                () -> new CsvReadings(new ByteArrayInputStream(raw), clock.instant()).read(items::add));
    }

    private Optional<Refusal> json(TenantId tenant, String source, byte[] raw) {
        List<Item> items = new ArrayList<>();
        return reading(
                tenant,
                source,
                items,
                () -> new JsonReadings(new ByteArrayInputStream(raw), clock.instant()).readArray(items::add));
    }

    private interface Reading {
        void run() throws IOException;
    }

    private Optional<Refusal> reading(TenantId tenant, String source, List<Item> items, Reading reading) {
        try {
            reading.run();
        } catch (ProblemException | IOException e) {
            return Optional.of(new Refusal("unreadable-body", String.valueOf(e.getMessage())));
        }
        List<ReadOut> readOuts = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Unreadable unreadable) {
                return Optional.of(unreadable.refusal());
            }
            if (item instanceof Item.Read read) {
                readOuts.add(read.readOut());
            }
        }
        return intake.accept(tenant, readOuts, new IntakeSource(IntakeSource.Kind.REPLAY, source)).verdicts().stream()
                .map(Verdict::refusal)
                .flatMap(refusal -> Optional.ofNullable(refusal).stream())
                .findFirst();
    }
}
