package org.heatshare.integration.telegram;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.heatmeter.telegram.Telegram;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;
import org.heatshare.integration.quarantine.Unreadable;
import org.heatshare.integration.telegram.HandedIn.UnreadableTelegramException;

/** Reads telegrams that were handed in, the first time and again from quarantine. */
public final class TelegramReader implements Replay {
    private final TelegramDecoders decoders;
    private final Function<TenantId, ZoneId> zones;
    private final Intake intake;
    private final Clock clock;

    /** @param zones where each tenant's meters stand */
    public TelegramReader(TelegramDecoders decoders, Function<TenantId, ZoneId> zones, Intake intake, Clock clock) {
        this.decoders = decoders;
        this.zones = zones;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * The read-out that a telegram holds, at the time of receipt where the meter tells none.
     *
     * @throws MbusException if it cannot be read, or not be believed
     */
    public ReadOut readOut(TenantId tenant, HandedIn telegram) {
        Telegram decoded = decoders.of(tenant).decode(Bytes.ofHex(telegram.hex()));
        return HeatMeterNormaliser.readOut(List.of(decoded), telegram.receivedAt(), zones.apply(tenant), telegram.raw())
                .readOnReceipt();
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        try {
            ReadOut readOut = readOut(tenant, HandedIn.ofRaw(raw, clock.instant()));
            var replayed = new IntakeSource(IntakeSource.Kind.REPLAY, source);
            Verdict verdict =
                    intake.accept(tenant, List.of(readOut), replayed).verdicts().get(0);
            return Optional.ofNullable(verdict.refusal());
        } catch (UnreadableTelegramException e) {
            return Optional.of(unreadable(e));
        } catch (MbusException e) {
            return Optional.of(refusal(e));
        }
    }

    /** The decoder's errors in the words of quarantine. */
    public static Refusal refusal(MbusException refused) {
        return new Refusal(refused.error(), String.valueOf(refused.getMessage()));
    }

    public static Refusal unreadable(UnreadableTelegramException refused) {
        return new Refusal(Unreadable.MALFORMED_ITEM, String.valueOf(refused.getMessage()));
    }
}
