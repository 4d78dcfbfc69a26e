package org.heatshare.simulator.town;

import java.time.LocalDate;
import java.util.List;

/** The heat sources of each municipality, miner sites first, boilers in the order in which they are fired. */
final class SourcePlans {

    private SourcePlans() {}

    static List<SourcePlan> of(Municipality municipality, TownSettings settings) {
        LocalDate beforeHistory = settings.firstMonth().minusMonths(1).atDay(1);
        return switch (municipality) {
            case NORRVIK ->
                List.of(
                        SourcePlan.minerSite("M1", "Hamnen 1", beforeHistory, 228, "127.16.0"),
                        SourcePlan.minerSite(
                                "M2", "Hamnen 2", settings.secondPhaseMonth().atDay(1), 692, "127.16.1"),
                        SourcePlan.boiler("B1", "Flispannan", "wood-chips", Math.max(200, settings.homes() * 2.9)),
                        SourcePlan.boiler("B2", "Spetspannan", "oil", Math.max(500, settings.homes() * 6.0)));
            case KALTIO ->
                List.of(
                        SourcePlan.minerSite("M1", "Louhos 1", beforeHistory, 24, "127.16.16"),
                        SourcePlan.boiler("B1", "Hakekattila", "wood-chips", 250),
                        SourcePlan.boiler("B2", "Varakattila", "oil", 1500));
        };
    }
}
