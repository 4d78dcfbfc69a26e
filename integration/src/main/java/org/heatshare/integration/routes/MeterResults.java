package org.heatshare.integration.routes;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.heatmeter.frame.Bytes;
import org.heatshare.integration.heatmeter.frame.MbusException;
import org.heatshare.integration.heatmeter.gateway.MeterAnswer;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.metering.Intake;
import org.heatshare.integration.metering.IntakeSource;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.poll.PollResult;
import org.heatshare.integration.quarantine.Quarantine;
import org.heatshare.integration.quarantine.RawBytes;
import org.heatshare.integration.quarantine.RefusedMessage;

/** Hands what meters told to the intake, and what cannot be believed to quarantine with its bytes. */
final class MeterResults implements Processor {
    private final TenantId tenant;
    private final ZoneId zone;
    private final IntakeSource source;
    private final Intake intake;
    private final Quarantine quarantine;

    MeterResults(TenantId tenant, ZoneId zone, IntakeSource source, Intake intake, Quarantine quarantine) {
        this.tenant = tenant;
        this.zone = zone;
        this.source = source;
        this.intake = intake;
        this.quarantine = quarantine;
    }

    @Override
    public void process(Exchange exchange) {
        List<ReadOut> readOuts = new ArrayList<>();
        for (PollResult result : PollResults.of(exchange)) {
            if (result instanceof PollResult.Answered answered) {
                String gateway = ((MeterRound) answered.target()).gatewayCode();
                for (MeterAnswer answer : PollResults.meterAnswers(answered)) {
                    take(answer, gateway, readOuts);
                }
            }
        }
        if (!readOuts.isEmpty()) {
            intake.accept(tenant, readOuts, source);
        }
    }

    private void take(MeterAnswer answer, String gateway, List<ReadOut> readOuts) {
        if (answer instanceof MeterAnswer.Received received) {
            try {
                readOuts.add(HeatMeterNormaliser.readOut(received.telegrams(), received.at(), zone, received.raw()));
            } catch (MbusException refused) {
                park(answer, gateway, received.raw(), refused);
            }
        } else if (answer instanceof MeterAnswer.Refused refused) {
            park(answer, gateway, refused.raw(), refused.reason());
        }
    }

    private void park(MeterAnswer answer, String gateway, Bytes raw, MbusException reason) {
        quarantine.park(
                tenant,
                new RefusedMessage(
                        source.name(),
                        RawBytes.of(HeatMeterNormaliser.MEDIA_TYPE, raw.toArray()),
                        Refusals.of(reason),
                        answer.target().serial(),
                        gateway));
    }
}
