package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A price for something that happens once, such as a connection, a reminder or a statement on moving.
 *
 * @param price money each time, not negative
 */
public record Fee(String code, BigDecimal price) implements ChargeComponent {

    @Override
    public ComponentKind kind() {
        return ComponentKind.FEE;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of(Determinant.EVENTS);
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        int times = use.eventsIn(code, days.period());
        return times == 0
                ? List.of()
                : List.of(days.line(this, code, days.period(), BigDecimal.valueOf(times), "times", price));
    }
}
