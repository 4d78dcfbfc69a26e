package org.heatshare.billing.invoicing;

import java.math.BigDecimal;
import java.util.Objects;
import org.heatshare.billing.credit.CreditAgreement;
import org.heatshare.billing.credit.CreditHome;
import org.heatshare.billing.credit.CreditPool;
import org.heatshare.billing.credit.HomeCredit;
import org.heatshare.billing.period.BillingPeriod;

/**
 * How a bill's heat credit was worked out, so that anybody can work it out again:
 * {@code share = available x (energyWeight x energy / allEnergy + matchedWeight x matched / allMatched
 * + the rest x dwellingDays / allDwellingDays)}, in whole minor units by the largest remainder; {@code credit} is the share, at most the energy charge where capped.
 *
 * @param energyWh heat that this bill is for
 * @param dwellingDays dwellings of the delivery point times days of the contract in the month
 * @param matchedMilliWh the miners' heat matched with it hour by hour, in thousandths of a Wh; zero where the key does not ask
 * @param shareMinor by the key alone
 * @param energyChargeMinor what this bill asks for heat, less the credit of other agreements
 * @param creditMinor what is granted
 */
public record BillCredit(
        PoolSummary pool,
        long energyWh,
        long dwellingDays,
        long matchedMilliWh,
        long shareMinor,
        long energyChargeMinor,
        long creditMinor) {

    /**
     * The month's pool:
     * {@code poolMinor = siteHeat x (avoidedCostPerMwh - operatorPricePerMwh) - connectionCost}, rounded half up, and
     * {@code availableMinor = homesMinor + homesBroughtForwardMinor}.
     *
     * @param agreement code of the credit agreement
     * @param siteHeatWh heat of the agreement's sources by their settlement meters
     * @param poolMinor negative when the heat cost more than it saved
     * @param deficitBroughtForwardMinor zero or negative, made good before anything is shared
     * @param homesMinor the homes' part of this month
     * @param operatorMinor the operator's part
     * @param municipalityMinor the municipality's part
     * @param homesBroughtForwardMinor what caps kept back in the month before
     * @param energyWeight 0 to 1
     * @param matchedWeight 0 to 1; together with the former at most 1
     */
    public record PoolSummary(
            String agreement,
            long siteHeatWh,
            BigDecimal avoidedCostPerMwh,
            BigDecimal operatorPricePerMwh,
            BigDecimal connectionCost,
            long poolMinor,
            long deficitBroughtForwardMinor,
            long homesMinor,
            long operatorMinor,
            long municipalityMinor,
            long homesBroughtForwardMinor,
            long availableMinor,
            BigDecimal energyWeight,
            BigDecimal matchedWeight,
            boolean capped,
            long allEnergyWh,
            long allDwellingDays,
            long allMatchedMilliWh) {
        public PoolSummary {
            // Bills from before there was such a key do not have it.
            matchedWeight = Objects.requireNonNullElse(matchedWeight, BigDecimal.ZERO);
        }

        static PoolSummary of(
                CreditPool pool, BillingPeriod period, long allEnergyWh, long allDwellingDays, long allMatchedMilliWh) {
            CreditAgreement agreement = pool.agreement();
            return new PoolSummary(
                    agreement.code(),
                    pool.heat().stream()
                            .mapToLong(site -> site.energy().wattHours())
                            .sum(),
                    agreement.avoidedCostIn(period.from().getMonth()),
                    agreement.operatorPriceIn(period.from().getMonth()),
                    agreement.connectionCostPerMonth(),
                    pool.value().minorUnits(),
                    pool.broughtForward().deficit().minorUnits(),
                    pool.homes().minorUnits(),
                    pool.operator().minorUnits(),
                    pool.municipality().minorUnits(),
                    pool.broughtForward().homes().minorUnits(),
                    pool.availableToHomes().minorUnits(),
                    agreement.key().energyWeight(),
                    agreement.key().matchedWeight(),
                    agreement.capped(),
                    allEnergyWh,
                    allDwellingDays,
                    allMatchedMilliWh);
        }
    }

    static BillCredit of(PoolSummary pool, CreditHome home, HomeCredit credit) {
        return new BillCredit(
                pool,
                home.energy().wattHours(),
                home.dwellingDays(),
                home.matchedMilliWh(),
                credit.share().minorUnits(),
                home.energyCharge().minorUnits(),
                credit.credit().minorUnits());
    }
}
