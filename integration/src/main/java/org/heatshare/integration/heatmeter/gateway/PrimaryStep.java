package org.heatshare.integration.heatmeter.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.heatmeter.frame.FrameWriter;

/** Calls one primary address, one of so many. */
record PrimaryStep(int address, int addresses) implements ScanStep {

    static List<ScanStep> upTo(int last) {
        List<ScanStep> all = new ArrayList<>(last + 1);
        // The last is taken first.
        for (int address = last; address >= 0; address--) {
            all.add(new PrimaryStep(address, last + 1));
        }
        return all;
    }

    @Override
    public double share() {
        return 1.0 / addresses;
    }

    @Override
    public CompletableFuture<List<ScanStep>> run(ScanLine line) {
        return line.whenAnswered(
                FrameWriter.reset(address),
                List.of(),
                open -> open.speaker(address).thenCompose(open::confirmed).thenApply(speaker -> {
                    open.found(finding(speaker));
                    return List.of();
                }));
    }

    private ScanFinding finding(Optional<ScanLine.Speaker> speaker) {
        return speaker.<ScanFinding>map(one -> new ScanFinding.Answering(
                        one.meter(), new MeterAddress.Primary(address), one.telegram(), one.raw()))
                .orElseGet(() -> new ScanFinding.Clash(String.valueOf(address)));
    }
}
