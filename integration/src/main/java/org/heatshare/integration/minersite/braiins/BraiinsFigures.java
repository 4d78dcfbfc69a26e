package org.heatshare.integration.minersite.braiins;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.heatshare.integration.minersite.DeviceAnswerException;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.Figures;
import org.jspecify.annotations.Nullable;

/** What the pages of Braiins OS mean. */
final class BraiinsFigures {
    /** {@code MINER_STATUS_SUSPENDED}: the miner stopped itself, for instance because the coolant is too hot. */
    private static final int SUSPENDED = 4;

    private final Map<BraiinsPage, JsonNode> pages;

    BraiinsFigures(Map<BraiinsPage, JsonNode> pages) {
        this.pages = pages;
    }

    MinerReading reading() {
        JsonNode stats = page(BraiinsPage.STATS);
        if (!stats.path("miner_stats").isObject() && !stats.path("power_stats").isObject()) {
            throw new DeviceAnswerException("The miner's stats hold no figures (miner_stats, power_stats).");
        }
        BigDecimal hashrate = hashrateGhs(stats.path("miner_stats").path("real_hashrate"));
        List<String> faults = isSuspended() ? List.of("suspended by itself") : List.of();
        return new MinerReading(
                workState(hashrate, faults),
                Figures.powerW(Figures.text(stats.at("/power_stats/approximated_consumption/watt"))),
                hashrate,
                coolant("WATER_INLET", "lowest_inlet_temp", BigDecimal::min),
                coolant("WATER_OUTLET", "highest_outlet_temp", BigDecimal::max),
                faults);
    }

    private static WorkState workState(@Nullable BigDecimal hashrateGhs, List<String> faults) {
        if (!faults.isEmpty()) {
            return WorkState.FAULT;
        }
        return hashrateGhs != null && hashrateGhs.signum() > 0 ? WorkState.MINING : WorkState.IDLE;
    }

    private boolean isSuspended() {
        JsonNode status = page(BraiinsPage.DETAILS).path("status");
        return status.isInt() ? status.asInt() == SUSPENDED : status.asText("").endsWith("SUSPENDED");
    }

    /** The shortest mean first: it is closest to now. */
    private static @Nullable BigDecimal hashrateGhs(JsonNode rates) {
        for (String window : new String[] {"last_5s", "last_15s", "last_30s", "last_1m"}) {
            BigDecimal rate =
                    Figures.hashrateGhs(Figures.text(rates.path(window).path("gigahash_per_second")), BigDecimal.ONE);
            if (rate != null) {
                return rate;
            }
        }
        return null;
    }

    /** What the cooling state names so, or else the boards' own sensors on that side. */
    private @Nullable BigDecimal coolant(String location, String boardField, BinaryOperator<BigDecimal> foremost) {
        JsonNode hottest = page(BraiinsPage.COOLING).path("highest_temperature");
        if (hottest.path("location").asText("").endsWith(location)) {
            return degrees(hottest.path("temperature"));
        }
        BigDecimal found = null;
        for (JsonNode board : page(BraiinsPage.BOARDS).path("hashboards")) {
            BigDecimal told = degrees(board.path(boardField));
            found = found == null || told == null ? (told == null ? found : told) : foremost.apply(found, told);
        }
        return found;
    }

    private static @Nullable BigDecimal degrees(JsonNode temperature) {
        return Figures.temperatureC(Figures.text(temperature.path("degree_c")));
    }

    private JsonNode page(BraiinsPage page) {
        return pages.getOrDefault(page, MissingNode.getInstance());
    }
}
