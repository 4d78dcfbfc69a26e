package org.heatshare.integration.routes;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.FrameReader;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.heatmeter.telegram.TelegramDecoder;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;

/**
 * Sends telegrams from quarantine through decoder and intake again, for the media type {@link
 * HeatMeterNormaliser#MEDIA_TYPE}. The time of reading is the meter's own, as the time of receipt is long past.
 */
public final class MbusReplay implements Replay {
    private final Function<TenantId, TelegramDecoder> decoders;
    private final Function<TenantId, ZoneId> zones;
    private final Intake intake;
    private final Clock clock;

    /**
     * @param decoders with each tenant's keys
     * @param zones where each tenant's meters stand
     */
    public MbusReplay(
            Function<TenantId, TelegramDecoder> decoders,
            Function<TenantId, ZoneId> zones,
            Intake intake,
            Clock clock) {
        this.decoders = decoders;
        this.zones = zones;
        this.intake = intake;
        this.clock = clock;
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        ReadOut readOut;
        try {
            readOut = HeatMeterNormaliser.readOut(
                    telegrams(decoders.apply(tenant), Bytes.of(raw)),
                    clock.instant(),
                    zones.apply(tenant),
                    Bytes.of(raw));
        } catch (MbusException refused) {
            return Optional.of(Refusals.of(refused));
        }
        var replayed = new IntakeSource(IntakeSource.Kind.REPLAY, source);
        Verdict verdict =
                intake.accept(tenant, List.of(readOut), replayed).verdicts().get(0);
        return Optional.ofNullable(verdict.refusal());
    }

    @Override
    public Optional<MeterClaim> claim(TenantId tenant, byte[] raw) {
        try {
            return Optional.of(HeatMeterNormaliser.readOut(
                            telegrams(decoders.apply(tenant), Bytes.of(raw)),
                            clock.instant(),
                            zones.apply(tenant),
                            Bytes.of(raw))
                    .claim());
        } catch (MbusException unreadable) {
            return Optional.empty();
        }
    }

    /** Quarantine keeps the frames of a read-out one after the other. */
    private static List<Telegram> telegrams(TelegramDecoder decoder, Bytes raw) {
        List<Telegram> telegrams = new ArrayList<>(1);
        int from = raw.from();
        do {
            Bytes rest = raw.slice(from, raw.to());
            int length = FrameReader.expectedLength(rest);
            int to = length == 0 ? raw.to() : Math.min(raw.to(), from + length);
            telegrams.add(decoder.decode(raw.slice(from, to)));
            from = to;
        } while (from < raw.to());
        return telegrams;
    }
}
