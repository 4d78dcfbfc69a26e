package org.heatshare.integration.minersite.antminer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.heatshare.integration.minersite.wire.Figures;
import org.jspecify.annotations.Nullable;

/**
 * One of a miner's boards.
 *
 * @param number from 1
 * @param isIdle has chips and does not hash
 */
record HashBoard(
        int number,
        boolean isIdle,
        int failedChips,
        @Nullable BigDecimal inletTemperatureC,
        @Nullable BigDecimal outletTemperatureC) {
    private static final int BOARDS_MAX = 16;
    private static final int SENSORS = 4;

    /** From the list {@code chain} of newer firmware or the numbered fields of older. */
    static List<HashBoard> all(JsonNode figures) {
        List<HashBoard> boards = new ArrayList<>();
        JsonNode chain = figures.path("chain");
        for (int i = 0; i < Math.min(chain.size(), BOARDS_MAX); i++) {
            JsonNode board = chain.path(i);
            boards.add(board(
                    i + 1,
                    board.path("asic_num"),
                    board.path("rate_real"),
                    board.path("asic"),
                    sensors(board.path("temp_chip")),
                    sensors(board.path("temp_pcb"))));
        }
        for (int i = 1; chain.isMissingNode() && i <= BOARDS_MAX; i++) {
            if (figures.path("chain_acn" + i).asInt() > 0) {
                boards.add(board(
                        i,
                        figures.path("chain_acn" + i),
                        figures.path("chain_rate" + i),
                        figures.path("chain_acs" + i),
                        sensors(figures.path("temp_chip" + i)),
                        sensors(figures.path("temp_pcb" + i))));
            }
        }
        return boards;
    }

    /** Of the boards that tell it, to a tenth; absent where none does. */
    static @Nullable BigDecimal mean(List<HashBoard> boards, Function<HashBoard, @Nullable BigDecimal> side) {
        List<BigDecimal> told =
                boards.stream().map(side).filter(Objects::nonNull).toList();
        if (told.isEmpty()) {
            return null;
        }
        BigDecimal sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(told.size()), 1, RoundingMode.HALF_UP);
    }

    private static HashBoard board(
            int number,
            JsonNode chips,
            JsonNode rate,
            JsonNode chipStates,
            List<BigDecimal> chip,
            List<BigDecimal> pcb) {
        BigDecimal hashrate = Figures.hashrateGhs(Figures.text(rate), BigDecimal.ONE);
        boolean idle = chips.asInt() > 0 && (hashrate == null || hashrate.signum() == 0);
        int failed = (int)
                chipStates.asText("").chars().filter(state -> state == 'x').count();
        boolean coolantInChips = chip.size() == SENSORS && !isZero(chip, 0) && isZero(chip, 2) && isZero(chip, 3);
        boolean coolantInPcb = pcb.size() == SENSORS && chip.stream().allMatch(value -> value.signum() == 0);
        return new HashBoard(
                number,
                idle,
                failed,
                coolantInChips ? sensor(chip, 0) : coolantInPcb ? sensor(pcb, 0) : null,
                coolantInChips ? sensor(chip, 1) : coolantInPcb ? sensor(pcb, 2) : null);
    }

    private static boolean isZero(List<BigDecimal> sensors, int index) {
        return sensors.get(index).signum() == 0;
    }

    /** Firmware writes 0 for a sensor that is not there. */
    private static @Nullable BigDecimal sensor(List<BigDecimal> sensors, int index) {
        return isZero(sensors, index) ? null : sensors.get(index);
    }

    /** A list of numbers, or numbers with hyphens between; empty where one of them is none. */
    private static List<BigDecimal> sensors(JsonNode told) {
        List<@Nullable BigDecimal> sensors = new ArrayList<>();
        if (told.isTextual()) {
            for (String text : told.asText().split("-")) {
                sensors.add(Figures.temperatureC(text));
            }
        } else {
            told.forEach(sensor -> sensors.add(Figures.temperatureC(Figures.text(sensor))));
        }
        return sensors.contains(null)
                ? List.of()
                : sensors.stream().map(Objects::requireNonNull).toList();
    }
}
