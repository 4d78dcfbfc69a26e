package org.heatshare.simulator.mbus;

import java.util.Optional;
import org.heatshare.simulator.live.LiveTown;
import org.heatshare.simulator.live.MeterAnswer;
import org.heatshare.simulator.town.HeatMeter;
import org.jspecify.annotations.Nullable;

/** A meter's link layer: whether it is selected, and its last answer, which it repeats when the frame count bit stays. */
final class LineMeter {

    private final HeatMeter meter;
    private final LiveTown town;
    private int accessNumber;
    private boolean frameCountKnown;
    private boolean lastFrameCount;
    private byte @Nullable [] lastAnswer;

    LineMeter(HeatMeter meter, LiveTown town) {
        this.meter = meter;
        this.town = town;
    }

    int primaryAddress() {
        return meter.primaryAddress();
    }

    String serial() {
        return town.serialAt(meter);
    }

    boolean speaks() {
        return town.ask(meter).isPresent();
    }

    /** Forgets the frame count, as after SND_NKE: the next request is new whatever its bit. */
    void initialise() {
        frameCountKnown = false;
        lastAnswer = null;
    }

    /** The answer to REQ_UD2; null when the meter is silent. */
    byte @Nullable [] answer(LinkFrame request) {
        Optional<MeterAnswer> told = town.ask(meter);
        if (told.isEmpty()) {
            return null;
        }
        byte[] last = lastAnswer;
        boolean repeated = request.countsFrames() && frameCountKnown && request.frameCountBit() == lastFrameCount;
        if (repeated && last != null) {
            return last;
        }
        frameCountKnown = request.countsFrames();
        lastFrameCount = request.frameCountBit();
        accessNumber = accessNumber + 1 & 0xFF;
        byte[] fresh = TelegramWriter.frame(told.get(), meter.primaryAddress(), accessNumber);
        lastAnswer = fresh;
        return fresh;
    }
}
