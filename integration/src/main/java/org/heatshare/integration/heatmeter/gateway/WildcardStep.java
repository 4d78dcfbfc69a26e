package org.heatshare.integration.heatmeter.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.heatshare.integration.heatmeter.frame.FrameWriter;
import org.heatshare.integration.heatmeter.frame.MeterIdentity;

/**
 * Selects all meters whose serial number begins with some digits, and splits them by the next digit while more than one
 * answers.
 *
 * @param known how many leading digits are given, 0 to 8
 * @param serialBcd these digits, F for each of the others
 */
record WildcardStep(int known, int serialBcd) implements ScanStep {
    private static final int DIGITS = 8;
    private static final int ANY = 0xFF;
    private static final int ANY_MANUFACTURER = 0xFFFF;

    static WildcardStep anyMeter() {
        return new WildcardStep(0, 0xFFFFFFFF);
    }

    @Override
    public double share() {
        return Math.pow(10, -known);
    }

    @Override
    public CompletableFuture<List<ScanStep>> run(ScanLine line) {
        byte[] select = FrameWriter.select(serialBcd, ANY_MANUFACTURER, ANY, ANY);
        return line.whenAnswered(
                select,
                List.of(),
                open -> open.speaker(FrameWriter.SELECTED)
                        .thenCompose(speaker -> open.confirmed(speaker.filter(one -> matches(one.meter()))))
                        .thenApply(alone -> alone.isPresent() ? found(open, alone.get()) : split(open)));
    }

    private static List<ScanStep> found(ScanLine line, ScanLine.Speaker one) {
        line.found(new ScanFinding.Answering(one.meter(), new MeterAddress.Secondary(), one.telegram(), one.raw()));
        return List.of();
    }

    private List<ScanStep> split(ScanLine line) {
        if (known == DIGITS) {
            line.found(new ScanFinding.Clash("%08X".formatted(serialBcd)));
            return List.of();
        }
        int shift = 4 * (DIGITS - 1 - known);
        List<ScanStep> next = new ArrayList<>(10);
        // The last is taken first, so that meters come in the order of their serials.
        for (int digit = 9; digit >= 0; digit--) {
            next.add(new WildcardStep(known + 1, serialBcd & ~(0xF << shift) | digit << shift));
        }
        return next;
    }

    private boolean matches(MeterIdentity meter) {
        int given = known == 0 ? 0 : -1 << 4 * (DIGITS - known);
        return (meter.idBcd() & given) == (serialBcd & given);
    }
}
