package org.heatshare.integration.minersite.antminer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.CgminerAnswer;
import org.heatshare.integration.minersite.wire.Figures;
import org.jspecify.annotations.Nullable;

/** What an Antminer's stats mean. */
record AntminerStats(
        String type,
        JsonNode figures,
        List<HashBoard> boards,
        @Nullable BigDecimal hashrateGhs) {
    private static final Map<String, BigDecimal> GIGAHASHES = Map.of(
            "MH", new BigDecimal("0.001"),
            "GH", BigDecimal.ONE,
            "TH", new BigDecimal(1_000));

    /** @throws DeviceAnswerException where no entry tells a rate or a board */
    static AntminerStats of(CgminerAnswer answer) {
        String type = "";
        JsonNode figures = null;
        for (JsonNode entry : answer.all("STATS")) {
            type = entry.path("Type").asText(type);
            boolean tells =
                    entry.has("chain") || entry.has("GHS 5s") || entry.has("rate_5s") || entry.has("chain_acn1");
            figures = figures == null && tells ? entry : figures;
        }
        if (figures == null) {
            throw new DeviceAnswerException("The miner's stats tell neither rates nor boards.");
        }
        return new AntminerStats(type, figures, HashBoard.all(figures), rate(figures));
    }

    AntminerStats withRateOf(CgminerAnswer summary) {
        return new AntminerStats(type, figures, boards, rate(summary.first("SUMMARY")));
    }

    MinerReading reading() {
        List<String> faults = faults();
        return new MinerReading(
                workState(faults),
                electricPowerW(),
                hashrateGhs,
                coolant(HashBoard::inletTemperatureC),
                coolant(HashBoard::outletTemperatureC),
                faults);
    }

    private WorkState workState(List<String> faults) {
        if (!faults.isEmpty()) {
            return WorkState.FAULT;
        }
        return isHashing() ? WorkState.MINING : WorkState.IDLE;
    }

    private boolean isHashing() {
        return hashrateGhs != null && hashrateGhs.signum() > 0;
    }

    /** A resting miner's boards all rest; one that rests while others hash has failed. */
    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (HashBoard board : boards) {
            if (board.failedChips() > 0) {
                faults.add("%d failed chips on board %d".formatted(board.failedChips(), board.number()));
            } else if (isHashing() && board.isIdle()) {
                faults.add("board %d does not hash".formatted(board.number()));
            }
        }
        return faults;
    }

    private @Nullable Integer electricPowerW() {
        for (String name : new String[] {"power", "watt", "Power", "chain_power"}) {
            String text = Figures.text(figures.path(name));
            Integer power = text == null ? null : Figures.powerW(text.replace("W", ""));
            if (power != null) {
                return power;
            }
        }
        return null;
    }

    /** The boards stand in parallel in the coolant, so that the miner's temperature is their mean. */
    private @Nullable BigDecimal coolant(java.util.function.Function<HashBoard, @Nullable BigDecimal> side) {
        return isHydroCooled() ? HashBoard.mean(boards, side) : null;
    }

    private boolean isHydroCooled() {
        return type.contains("Hyd") || type.isEmpty() && figures.path("fan_num").asInt(1) == 0;
    }

    private static @Nullable BigDecimal rate(JsonNode figures) {
        String unit = figures.path("rate_unit").asText("GH").replace("/s", "");
        BigDecimal gigahashes = GIGAHASHES.getOrDefault(unit, BigDecimal.ONE);
        BigDecimal current = Figures.hashrateGhs(Figures.text(figures.path("rate_5s")), gigahashes);
        if (current == null) {
            current = Figures.hashrateGhs(Figures.text(figures.path("GHS 5s")), BigDecimal.ONE);
        }
        return current == null ? Figures.hashrateGhs(Figures.text(figures.path("GHS av")), BigDecimal.ONE) : current;
    }
}
