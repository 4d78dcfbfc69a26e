package org.heatshare.integration.minersite.avalon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heatshare.integration.minersite.MinerReading;
import org.heatshare.integration.minersite.WorkState;
import org.jspecify.annotations.Nullable;

/** What an Avalon's figures mean. */
final class AvalonFigures {
    /** Slot of PS[] with the watts drawn from the wall; slot 4 is what the boards take. */
    private static final int WALL_POWER_SLOT = 6;
    /** Absolute zero is how the firmware says that there is no sensor. */
    private static final BigDecimal NO_SENSOR_C = new BigDecimal(-273);

    private static final BigDecimal POWER_MAX_W = new BigDecimal(1_000_000);
    private static final BigDecimal TEMPERATURE_MAX_C = new BigDecimal(1_000);
    private static final BigDecimal HASHRATE_MAX_GHS = new BigDecimal("1e11");

    private final KeyedValues values;

    AvalonFigures(KeyedValues values) {
        this.values = values;
    }

    MinerReading reading() {
        List<String> faults = faults();
        return new MinerReading(
                workState(faults),
                electricPowerW(),
                first(HASHRATE_MAX_GHS, "GHSspd", "GHSavg"),
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
        BigDecimal wall = first(POWER_MAX_W, "WALLPOWER");
        String[] supply = values.array("PS");
        if (wall == null && supply.length > WALL_POWER_SLOT) {
            wall = number(supply[WALL_POWER_SLOT], POWER_MAX_W);
        }
        return wall == null || wall.signum() < 0 ? null : wall.intValue();
    }

    private @Nullable BigDecimal temperatureC(String... keys) {
        BigDecimal temperature = first(TEMPERATURE_MAX_C, keys);
        return temperature == null || temperature.compareTo(NO_SENSOR_C) <= 0 ? null : temperature;
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

    private @Nullable BigDecimal first(BigDecimal magnitudeMax, String... keys) {
        for (String key : keys) {
            String text = values.find(key);
            BigDecimal number = text == null ? null : number(text, magnitudeMax);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private static @Nullable BigDecimal number(String text, BigDecimal magnitudeMax) {
        if (text.length() > 20) {
            return null;
        }
        try {
            var number = new BigDecimal(text);
            return number.abs().compareTo(magnitudeMax) > 0 ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
