package org.heatshare.simulator.avalon;

import java.time.Duration;
import org.heatshare.simulator.fault.Fault;
import org.heatshare.simulator.fault.FaultBook;
import org.heatshare.simulator.fault.FaultKind;
import org.heatshare.simulator.live.LiveTown;
import org.heatshare.simulator.net.Conversation;
import org.heatshare.simulator.town.MinerUnit;

/** One miner on its own address. */
public final class AvalonMiner {

    private final MinerUnit unit;
    private final LiveTown town;
    private final FaultBook faults;

    public AvalonMiner(MinerUnit unit, LiveTown town, FaultBook faults) {
        this.unit = unit;
        this.town = town;
        this.faults = faults;
    }

    /** A new connection to the miner. */
    public Conversation connect() {
        return new AvalonConversation(this);
    }

    boolean isSilent() {
        return faults.isOn(FaultKind.SILENT_MINER, unit.code());
    }

    Duration slowness() {
        return faults.find(FaultKind.SLOW_MINER, unit.code())
                .map(Fault::value)
                .map(ms -> Duration.ofMillis(Math.max(0, Math.round(ms))))
                .orElse(Duration.ZERO);
    }

    byte[] answer(String request) {
        return new AvalonAnswer(unit, town.ask(unit), town.now().getEpochSecond()).to(request);
    }
}
