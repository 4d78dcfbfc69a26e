package org.heatshare.billing.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heatshare.billing.period.BillingPeriod;

/**
 * Prices of heat in marginal tiers: each MWh of a calendar month costs what the tier costs that it falls into. The limits
 * are of the whole month, also for a part of it; heat used earlier in the month fills the lower tiers first.
 *
 * @param tiers by rising limit, the first from 0 MWh
 */
public record TieredEnergyCharge(String code, List<EnergyTier> tiers) implements ChargeComponent {

    public TieredEnergyCharge {
        tiers = List.copyOf(tiers);
    }

    @Override
    public ComponentKind kind() {
        return ComponentKind.ENERGY;
    }

    @Override
    public Set<Determinant> determinants() {
        return Set.of();
    }

    @Override
    public List<ChargeLine> price(PricedDays days, HeatUse use) {
        List<ChargeLine> lines = new ArrayList<>();
        for (BillingPeriod part : days.period().byMonth()) {
            BigDecimal before = MonthSoFar.megawattHours(use, part);
            BigDecimal after = before.add(EnergyCharge.megawattHours(use, part));
            for (int i = 0; i < tiers.size(); i++) {
                EnergyTier tier = tiers.get(i);
                BigDecimal until =
                        i + 1 < tiers.size() ? tiers.get(i + 1).fromMwh().min(after) : after;
                BigDecimal within = until.subtract(tier.fromMwh().max(before));
                if (within.signum() > 0 || (i == 0 && after.signum() == 0)) {
                    lines.add(days.line(
                            this, code, part, within.max(BigDecimal.ZERO), EnergyCharge.UNIT, tier.pricePerMwh()));
                }
            }
        }
        return lines;
    }
}
