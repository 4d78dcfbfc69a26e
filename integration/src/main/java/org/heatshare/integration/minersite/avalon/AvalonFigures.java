package org.heatshare.integration.minersite.avalon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.heatshare.integration.minersite.wire.Figures;
import org.jspecify.annotations.Nullable;

/** What an Avalon's figures mean. */
final class AvalonFigures {
    /** Slot of PS[] with the watts drawn from the wall; slot 4 is what the boards take. */
    private static final int WALL_POWER_SLOT = 6;

    private final KeyedValues values;

    AvalonFigures(KeyedValues values) {
        this.values = values;
    }

    MinerReading reading() {
        List<String> faults = faults();
        return new MinerReading(
                workState(faults),
                electricPowerW(),
                hashrateGhs(),
                temperatureC("ITemp", "Temp"),
                temperatureC("HBOTemp", "OTemp"),
                faults);
    }

    private WorkState workState(List<String> faults) {
        if (!faults.isEmpty()) {
            return WorkState.FAULT;
        }
        String softOff = values.find("SoftOFF");
        if (softOff != null && !softOff.equals("0")) {
            return WorkState.IDLE;
        }
        String state = values.find("SYSTEMSTATU");
        boolean working = state != null && state.toLowerCase(Locale.ROOT).contains("in work");
        return working ? WorkState.MINING : WorkState.IDLE;
    }

    private @Nullable Integer electricPowerW() {
        Integer wall = Figures.powerW(values.find("WALLPOWER"));
        String[] supply = values.array("PS");
        return wall == null && supply.length > WALL_POWER_SLOT ? Figures.powerW(supply[WALL_POWER_SLOT]) : wall;
    }

    private @Nullable BigDecimal hashrateGhs() {
        BigDecimal current = Figures.hashrateGhs(values.find("GHSspd"), BigDecimal.ONE);
        return current == null ? Figures.hashrateGhs(values.find("GHSavg"), BigDecimal.ONE) : current;
    }

    private @Nullable BigDecimal temperatureC(String key, String olderKey) {
        String text = values.find(key);
        return Figures.temperatureC(text == null ? values.find(olderKey) : text);
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>(1);
        addFault(faults, "ECMM", "controller error");
        addFault(faults, "ECHU", "hash board error");
        addFault(faults, "POWS", "power supply error");
        return faults;
    }

    /** The firmware lists error codes, one a board, with 0 for none. */
    private void addFault(List<String> faults, String key, String meaning) {
        String[] codes = values.array(key);
        for (int i = 0; i < codes.length; i++) {
            if (!codes[i].equals("0")) {
                faults.add(
                        codes.length == 1
                                ? meaning + " " + codes[i]
                                : "%s %s on board %d".formatted(meaning, codes[i], i));
            }
        }
    }
}
