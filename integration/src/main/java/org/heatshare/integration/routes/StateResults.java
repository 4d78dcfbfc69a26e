package org.heatshare.integration.routes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.device.DeviceObservation;
import org.heatshare.integration.device.DeviceStates;
import org.heatshare.integration.heatmeter.frame.MbusError;
import org.heatshare.integration.heatmeter.gateway.MeterAnswer;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.poll.PollResult;

/** Turns results of polling into what was observed of devices, and keeps that. */
final class StateResults implements Processor {
    private final TenantId tenant;
    private final DeviceStates states;

    StateResults(TenantId tenant, DeviceStates states) {
        this.tenant = tenant;
        this.states = states;
    }

    @Override
    public void process(Exchange exchange) {
        List<DeviceObservation> observations = new ArrayList<>();
        for (PollResult result : PollResults.of(exchange)) {
            observations.add(
                    result instanceof PollResult.Answered answered
                            ? seen(answered)
                            : silent((PollResult.Failed) result));
        }
        states.record(tenant, observations);
    }

    @SuppressWarnings("unchecked")
    private static DeviceObservation seen(PollResult.Answered answered) {
        if (answered.target() instanceof PolledMiner miner) {
            return new DeviceObservation.Miner(miner.deviceId(), answered.at(), (MinerReading) answered.answer());
        }
        if (answered.target() instanceof PolledController controller) {
            return new DeviceObservation.Controller(
                    controller.deviceId(), answered.at(), (Map<String, BigDecimal>) answered.answer());
        }
        return gateway((MeterRound) answered.target(), answered);
    }

    /** A gateway is well as long as it takes our connection; its meters may be silent for reasons of their own. */
    private static DeviceObservation gateway(MeterRound round, PollResult.Answered answered) {
        List<MeterAnswer> answers = PollResults.meterAnswers(answered);
        for (MeterAnswer answer : answers) {
            boolean unreachable = answer instanceof MeterAnswer.Silent silent
                    && silent.reason().error() == MbusError.CONNECTION_FAILED;
            if (!unreachable) {
                return new DeviceObservation.Gateway(round.deviceId(), answered.at());
            }
        }
        String reason = answers.get(0) instanceof MeterAnswer.Silent silent
                ? String.valueOf(silent.reason().getMessage())
                : "unreachable";
        return new DeviceObservation.Silent(round.deviceId(), answered.at(), reason);
    }

    private static DeviceObservation silent(PollResult.Failed failed) {
        String message = failed.cause().getMessage();
        return new DeviceObservation.Silent(
                ((PolledDevice) failed.target()).deviceId(),
                failed.at(),
                message != null ? message : failed.cause().getClass().getSimpleName());
    }
}
