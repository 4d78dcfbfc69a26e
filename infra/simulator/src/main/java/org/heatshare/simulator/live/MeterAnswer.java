package org.heatshare.simulator.live;

import java.time.LocalDateTime;
import org.heatshare.simulator.town.EnergyRegister;
import org.heatshare.simulator.town.ReadOut;
import org.jspecify.annotations.Nullable;

/**
 * What a meter says when asked.
 *
 * @param serial who answers
 * @param register how it counts energy
 * @param readOut its registers, latched at the start of the minute
 * @param clock its own clock, standard time all year
 * @param monthStart its registers at the start of the month, kept as target values
 * @param key what it encrypts its registers with, in hexadecimal; null where it tells them plainly
 * @param errorState whether its values are marked as errors
 * @param checksumBroken whether the line garbles it
 */
public record MeterAnswer(
        String serial,
        EnergyRegister register,
        ReadOut readOut,
        LocalDateTime clock,
        ReadOut monthStart,
        @Nullable String key,
        boolean errorState,
        boolean checksumBroken) {}
