package org.heatshare.integration.routes;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeResult;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.Verdict;

/** Takes everything and remembers it. */
final class RecordingIntake implements Intake {
    final List<Accepted> accepted = new CopyOnWriteArrayList<>();
    private volatile Verdict verdict = Verdict.ACCEPTED;

    record Accepted(TenantId tenant, ReadOut readOut, IntakeSource source) {}

    void answer(Verdict given) {
        verdict = given;
    }

    @Override
    public IntakeResult accept(TenantId tenant, List<ReadOut> readOuts, IntakeSource source) {
        readOuts.forEach(readOut -> accepted.add(new Accepted(tenant, readOut, source)));
        return new IntakeResult(readOuts.stream().map(readOut -> verdict).toList());
    }
}
