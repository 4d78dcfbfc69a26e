package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.period.BillingPeriod;

/**
 * A price that follows a published index which is known only after the month, such as the mean spot price of an area,
 * with additions by month, the state's support and the supplier's rebates. Each is a line of its own.
 *
 * @param series whose monthly value is the price, in money a MWh
 * @param additionsPerMwh money a MWh for every month of the year, not negative
 * @param support given when the index is high
 * @param rebates on parts of the index itself, whatever the support
 */
public record IndexedEnergyCharge(
        String code,
        String series,
        Map<Month, BigDecimal> additionsPerMwh,
        Optional<PriceSupport> support,
        List<IndexRebate> rebates)
        implements ChargeComponent {

    public IndexedEnergyCharge {
        additionsPerMwh = Map.copyOf(additionsPerMwh);
        rebates = List.copyOf(rebates);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ENERGY;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of(Determinant.PRICE_INDEX);
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        List<ChargeLine> lines = new ArrayList<>();
        days.period().byMonth().forEach(part -> lines.addAll(ofMonth(days, part, use)));
        return lines;
    }

    private List<ChargeLine> ofMonth(PricedDays days, BillingPeriod part, HeatUse use) {
        BigDecimal used = EnergyCharge.megawattHours(use, part);
        BigDecimal index = use.indexIn(series, YearMonth.from(part.from()));
        List<ChargeLine> lines = new ArrayList<>();
        lines.add(line(days, part, "index", used, index));
        BigDecimal addition =
                Objects.requireNonNull(additionsPerMwh.get(part.from().getMonth()));
        if (addition.signum() != 0) {
            lines.add(line(days, part, "additions", used, addition));
        }
        support.filter(given -> given.perMwh(index).signum() != 0).ifPresent(given -> {
            BigDecimal supported = given.supported(used, MonthSoFar.megawattHours(use, part));
            lines.add(line(days, part, "support", supported, given.perMwh(index).negate()));
        });
        BigDecimal rebate = rebates.stream().map(given -> given.perMwh(index)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (rebate.signum() != 0) {
            lines.add(line(days, part, "rebate", used, rebate.negate()));
        }
        return lines;
    }

    private ChargeLine line(PricedDays days, BillingPeriod part, String what, BigDecimal mwh, BigDecimal price) {
        return days.line(this, code + "." + what, part, mwh, EnergyCharge.UNIT, price);
    }
}
