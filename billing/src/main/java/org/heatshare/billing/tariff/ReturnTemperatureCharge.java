package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.period.BillingPeriod;

/**
 * A charge for water that comes back warmer than expected, and a rebate for colder: degrees times MWh times the rate.
 *
 * @param expected what the return temperature is measured against
 * @param surcharge for warmer water
 * @param rebate for colder water; none where good cooling is not rewarded
 * @param percentOf the price that the rates are percents of; without it they are money
 * @param months in which it is charged
 */
public record ReturnTemperatureCharge(
        String code,
        ExpectedReturn expected,
        Optional<DegreeRate> surcharge,
        Optional<DegreeRate> rebate,
        Optional<EnergyCharge> percentOf,
        Set<Month> months)
        implements ChargeComponent {

    private static final String UNIT = "MWh·°C";

    public ReturnTemperatureCharge {
        months = Set.copyOf(months);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.RETURN_TEMPERATURE;
    }

    @Override
    public Set<Determinant> determinants() {
        Set<Determinant> all = new HashSet<>(expected.determinants());
        all.add(Determinant.RETURN_TEMPERATURE);
        return Set.copyOf(all);
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        List<ChargeLine> lines = new ArrayList<>();
        for (BillingPeriod part : days.cutWhereChanges(this::factorIn)) {
            if (factorIn(part.from().getMonth()).signum() != 0) {
                line(days, part, use).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<ChargeLine> line(PricedDays days, BillingPeriod part, HeatUse use) {
        BigDecimal difference =
                use.valueIn(Determinant.RETURN_TEMPERATURE, part).subtract(expected.on(part, use));
        boolean warmer = difference.signum() > 0;
        return (warmer ? surcharge : rebate).map(degree -> {
            BigDecimal degrees = degree.charged(difference.abs());
            BigDecimal quantity = EnergyCharge.megawattHours(use, part).multiply(degrees);
            BigDecimal price = degree.rate().multiply(factorIn(part.from().getMonth()));
            return days.line(this, code, part, quantity, UNIT, warmer ? price : price.negate());
        });
    }

    /** What a rate is multiplied by in a month: a hundredth of the energy's price, or one; zero out of season. */
    private BigDecimal factorIn(Month month) {
        if (!months.contains(month)) {
            return BigDecimal.ZERO;
        }
        return percentOf.map(energy -> energy.priceIn(month).movePointLeft(2)).orElse(BigDecimal.ONE);
    }
}
