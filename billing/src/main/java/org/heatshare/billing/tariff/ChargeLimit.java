package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A cap or a floor for earlier components together; the line is what they are too much or too little.
 *
 * @param of codes of the components that it is for
 * @param amount money a MWh, or money a year that is spread over the days
 */
public record ChargeLimit(String code, Set<String> of, Direction direction, Per per, BigDecimal amount)
        implements ChargeComponent {

    /** Which side of the amount is allowed. */
    public enum Direction {
        AT_MOST,
        AT_LEAST
    }

    /** What the amount is for. */
    public enum Per {
        MWH,
        YEAR
    }

    public ChargeLimit {
        of = Set.copyOf(of);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.LIMIT;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of();
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        BigDecimal allowed = per == Per.YEAR
                ? Spread.DAYS.yearsIn(days.period()).of(amount, days.currency()).amount()
                : amount.multiply(EnergyCharge.megawattHours(use, days.period()));
        BigDecimal difference = allowed.subtract(days.charged(of).amount());
        boolean holds = direction == Direction.AT_MOST ? difference.signum() >= 0 : difference.signum() <= 0;
        return holds
                ? List.of()
                : List.of(days.line(
                        this,
                        code,
                        days.period(),
                        BigDecimal.ONE,
                        days.currency().getCurrencyCode(),
                        difference));
    }
}
