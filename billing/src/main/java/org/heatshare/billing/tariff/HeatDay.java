package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heatshare.db.quantity.Energy;

/**
 * A day with its hours and weather.
 *
 * @param hours heat of each of its 23 to 25 hours
 * @param outdoorC °C, the mean of the day where it is known
 */
public record HeatDay(LocalDate day, List<Energy> hours, Optional<BigDecimal> outdoorC) {

    public HeatDay {
        hours = List.copyOf(hours);
    }

    PeakDay sum() {
        return new PeakDay(day, hours.stream().reduce(new Energy(0), Energy::plus), hours.size());
    }
}
