package org.heatshare.integration.mqtt;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;

/** Sends messages of one form from quarantine through the intake again; their time is the one that they tell. */
public final class MqttReplay implements Replay {
    private final MessageFormat format;
    private final Function<TenantId, ZoneId> zones;
    private final Intake intake;

    /** @param zones where each tenant's meters stand */
    public MqttReplay(MessageFormat format, Function<TenantId, ZoneId> zones, Intake intake) {
        this.format = format;
        this.zones = zones;
        this.intake = intake;
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        try {
            List<ReadOut> readOuts = format.read(raw, zones.apply(tenant));
            var replayed = new IntakeSource(IntakeSource.Kind.REPLAY, source);
            return intake.accept(tenant, readOuts, replayed).verdicts().stream()
                    .flatMap(verdict -> Optional.ofNullable(verdict.refusal()).stream())
                    .findFirst();
        } catch (MessageRefusedException e) {
            return Optional.of(e.refusal());
        }
    }
}
