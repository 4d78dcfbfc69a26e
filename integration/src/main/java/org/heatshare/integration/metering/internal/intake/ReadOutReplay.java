package org.heatshare.integration.metering.internal.intake;

import java.util.List;
import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.ReadOutJson;
import org.heatshare.integration.quarantine.MeterClaim;
import org.heatshare.integration.quarantine.Refusal;
import org.heatshare.integration.quarantine.Replay;

/** Sends read-outs that came without bytes of their own through the intake again. */
public final class ReadOutReplay implements Replay {
    private final Intake intake;

    public ReadOutReplay(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Optional<Refusal> replay(TenantId tenant, String source, byte[] raw) {
        ReadOut readOut = ReadOutJson.read(raw);
        IntakeSource again = new IntakeSource(IntakeSource.Kind.REPLAY, source);
        return Optional.ofNullable(
                intake.accept(tenant, List.of(readOut), again).verdicts().get(0).refusal());
    }

    @Override
    public Optional<MeterClaim> claim(TenantId tenant, byte[] raw) {
        return Optional.of(ReadOutJson.read(raw).claim());
    }
}
