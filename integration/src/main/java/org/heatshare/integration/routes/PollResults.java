package org.heatshare.integration.routes;

import java.util.List;
import org.apache.camel.Exchange;
import org.heatshare.integration.heatmeter.gateway.MeterAnswer;
import org.heatshare.integration.poll.PollResult;

/** The one place that knows what types travel in the messages of polling. */
final class PollResults {
    private PollResults() {}

    @SuppressWarnings("unchecked")
    static List<PollResult> of(Exchange exchange) {
        return (List<PollResult>) exchange.getMessage().getBody();
    }

    @SuppressWarnings("unchecked")
    static List<MeterAnswer> meterAnswers(PollResult.Answered answered) {
        return (List<MeterAnswer>) answered.answer();
    }
}
